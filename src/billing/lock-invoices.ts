import { fromDatabase } from '../core/clock.ts';
import { type Read, statement, type Tx, type WideInteger } from '../core/tx.ts';
import type { Invoice } from './invoice.ts';

const LOCK = statement(
  'invoices_lock',
  `select invoice_id, user_id, total_micro, refunded_micro, disputed_micro, won_micro, voided, paid_at, inviter_user_id, reward_seq, spend_id
   from invoices where invoice_id = any($1::text[]) order by invoice_id for update`,
);

export interface InvoiceRow {
  invoice_id: string;
  user_id: string;
  total_micro: WideInteger | null;
  refunded_micro: WideInteger;
  disputed_micro: WideInteger;
  won_micro: WideInteger;
  voided: boolean;
  paid_at: string | null;
  inviter_user_id: string | null;
  reward_seq: WideInteger | null;
  spend_id: string | null;
}

/** What locks the known ones of these invoices until this transaction ends, by id. */
export function invoicesLocked(invoiceIds: readonly string[]): Read<InvoiceRow> {
  return { statement: LOCK, values: [invoiceIds] };
}

/** An invoice, locked until this transaction ends; undefined when it is not known. */
export async function lockInvoice(tx: Tx, invoiceId: string): Promise<Invoice | undefined> {
  const [row] = await tx.query<InvoiceRow>(LOCK, [[invoiceId]]);
  return row && invoiceOf(row);
}

export function invoiceOf(row: InvoiceRow): Invoice {
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
