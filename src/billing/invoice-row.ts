import { fromDatabase } from '../core/clock.ts';
import type { Invoice } from './invoice.ts';

/** A row of `invoices` as PostgreSQL returns it. */
export interface InvoiceRow {
  invoice_id: string;
  user_id: string;
  total_micro: string | null;
  paid_micro: string | null;
  refunded_micro: string;
  disputed_micro: string;
  won_micro: string;
  voided: boolean;
  paid_at: string | null;
  inviter_user_id: string | null;
  reward_seq: string | null;
  spend_id: string | null;
  created_at: string | null;
}

/** The columns of an InvoiceRow, of the table `n`. */
export const INVOICE_COLUMNS = `
  n.invoice_id, n.user_id, n.total_micro, n.paid_micro, n.refunded_micro, n.disputed_micro, n.won_micro, n.voided, n.paid_at,
  n.inviter_user_id, n.reward_seq, n.spend_id, n.created_at`;

/** A server of contract 1.0.1 kept no amount of the payment: in the rows that it wrote, the total is what was paid. */
export function invoiceOf(row: InvoiceRow): Invoice {
  const paid = row.paid_micro ?? (row.paid_at === null ? null : row.total_micro);
  return {
    invoiceId: row.invoice_id,
    userId: row.user_id,
    total: row.total_micro === null ? null : BigInt(row.total_micro),
    createdAt: row.created_at === null ? null : fromDatabase(row.created_at),
    paid: paid === null ? null : BigInt(paid),
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
