import type { UserActor } from '../core/actor.ts';
import { newId } from '../core/ids.ts';
import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { lockCaller } from '../identity/lock-caller.ts';
import { loadLeft } from '../rewards/load-left.ts';
import { lockPurse } from '../rewards/open-purses.ts';
import { spend } from '../rewards/purse.ts';
import { savePurses } from '../rewards/save-purses.ts';
import type { Invoice } from './invoice.ts';
import { lockInvoice } from './lock-invoices.ts';

const ADD = statement(
  'spend_add',
  'insert into spends (user_id, spend_id, invoice_id, amount_micro, created_at) values ($1, $2, $3, $4, $5)',
);
const COVER = statement('invoice_cover', 'update invoices set spend_id = $2 where invoice_id = $1');

/**
 * Covers one of the caller's own open invoices with reward credit, as a whole. The oldest money is used first. Nothing is deducted on
 * failure.
 *
 * Throws `unauthenticated`, `user_blocked`, `invoice_not_eligible`, `amount_mismatch`, `balance_insufficient`.
 */
export async function spendOnInvoice(tx: Tx, actor: UserActor, invoiceId: string, amount: bigint): Promise<void> {
  const invoice = await lockInvoice(tx, invoiceId);
  const purse = await lockPurse(tx, actor.userId);
  const user = await lockCaller(tx, actor);
  if (user.blocked) throw new Problem('user_blocked');
  if (!invoice || invoice.userId !== user.userId || !isOpen(invoice)) throw new Problem('invoice_not_eligible');
  if (amount !== invoice.total) throw new Problem('amount_mismatch');
  if (amount > purse.book.accounts.available) throw new Problem('balance_insufficient');
  const spendId = newId(tx.now);
  await loadLeft(tx, purse, amount);
  spend(purse, amount, spendId);
  savePurses(tx, [purse]);
  tx.write([
    { statement: ADD, values: [user.userId, spendId, invoiceId, amount, tx.now] },
    { statement: COVER, values: [invoiceId, spendId] },
  ]);
  tx.audit('credit.spent', user.userId, { invoice_id: invoiceId, amount_micro: Number(amount) });
}

/** Whether an invoice was reported, waits for its payment, and was not voided, refunded or disputed. */
function isOpen({ total, paidAt, voided, refunded, disputed, spendId }: Invoice): boolean {
  return total !== null && paidAt === null && !voided && refunded === 0n && disputed === 0n && spendId === null;
}
