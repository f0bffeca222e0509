import { Problem } from '../core/problem.ts';
import type { Invoice } from './invoice.ts';

/** What decides whether somebody's credit covers an invoice. */
export interface Payer {
  readonly userId: string;
  readonly blocked: boolean;
  /** Free credit, in micro-units: what is due counts, and what is owed is taken off. */
  readonly available: bigint;
}

/**
 * Why a payer's credit of this amount does not cover an invoice now; undefined when it does. The one place that says so: what a payer is
 * shown and what a payer can do are the same. It is `user_blocked`, `invoice_not_eligible`, `amount_mismatch` or `balance_insufficient`.
 */
export function refusalOfCredit(invoice: Invoice | undefined, payer: Payer, amount: bigint): Problem | undefined {
  if (payer.blocked) return new Problem('user_blocked');
  if (!invoice || invoice.userId !== payer.userId || !isOpen(invoice)) return new Problem('invoice_not_eligible');
  if (amount !== invoice.total) return new Problem('amount_mismatch');
  return amount > payer.available ? new Problem('balance_insufficient') : undefined;
}

/** Whether a payer's credit would cover an invoice now. There is no credit of nothing. */
export function isCoverable(invoice: Invoice, payer: Payer): boolean {
  const due = invoice.total ?? 0n;
  return due > 0n && refusalOfCredit(invoice, payer, due) === undefined;
}

/** Whether an invoice was reported, waits for its payment, and was not voided, refunded or disputed. */
function isOpen({ total, paidAt, voided, refunded, disputed, spendId }: Invoice): boolean {
  return total !== null && paidAt === null && !voided && refunded === 0n && disputed === 0n && spendId === null;
}

/**
 * The same of a row of the table `n`, so that a page is read of open ones alone. The first line is the condition of the index
 * `invoices_open`. What was given back is looked at in the row: a refund would write to the index otherwise.
 */
export const OPEN = `
  n.total_micro is not null and n.paid_at is null and not n.voided and n.spend_id is null
  and n.refunded_micro = 0 and n.disputed_micro = 0`;
