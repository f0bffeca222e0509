import { fromDatabase } from '../core/clock.ts';
import { statement, type Tx } from '../core/tx.ts';
import type { Invoice } from './invoice.ts';

const LOCK = statement(
  'invoices_lock',
  `select invoice_id, user_id, total_micro, refunded_micro, disputed_micro, won_micro, voided, paid_at, inviter_user_id, reward_seq, spend_id
   from invoices where invoice_id = any($1::text[]) order by invoice_id for update`,
);

interface InvoiceRow {
  invoice_id: string;
  user_id: string;
  total_micro: string | null;
  refunded_micro: string;
  disputed_micro: string;
  won_micro: string;
  voided: boolean;
  paid_at: string | null;
  inviter_user_id: string | null;
  reward_seq: string | null;
  spend_id: string | null;
}

/** The known ones of these invoices by id, locked in that order until this transaction ends. */
export async function lockInvoices(tx: Tx, invoiceIds: readonly string[]): Promise<Map<string, Invoice>> {
  const rows = await tx.query<InvoiceRow>(LOCK, [invoiceIds]);
  return new Map(rows.map((row) => [row.invoice_id, invoiceOf(row)]));
}

/** An invoice, locked until this transaction ends; undefined when it is not known. */
export async function lockInvoice(tx: Tx, invoiceId: string): Promise<Invoice | undefined> {
  return (await lockInvoices(tx, [invoiceId])).get(invoiceId);
}

function invoiceOf(row: InvoiceRow): Invoice {
  return {
    invoiceId: row.invoice_id,
    userId: row.user_id,
    total: row.total_micro === null ? null : BigInt(row.total_micro),
    refunded: BigInt(row.refunded_micro),
    disputed: BigInt(row.disputed_micro),
    won: BigInt(row.won_micro),
    voided: row.voided,
    paidAt: row.paid_at === null ? null : fromDatabase(row.paid_at),
    inviterUserId: row.inviter_user_id,
    rewardSeq: row.reward_seq === null ? null : BigInt(row.reward_seq),
    spendId: row.spend_id,
  };
}
