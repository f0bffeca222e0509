import type { UserActor } from '../core/actor.ts';
import { newId } from '../core/ids.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { lockCaller } from '../identity/lock-caller.ts';
import { loadLeft } from '../rewards/load-left.ts';
import { lockPurse } from '../rewards/open-purses.ts';
import { spend } from '../rewards/purse.ts';
import { savePurses } from '../rewards/save-purses.ts';
import { lockInvoice } from './lock-invoices.ts';
import { refusalOfCredit } from './open-invoice.ts';

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
  const payer = { userId: user.userId, blocked: user.blocked, available: purse.book.accounts.available };
  const refusal = refusalOfCredit(invoice, payer, amount);
  if (refusal) throw refusal;
  const spendId = newId(tx.now);
  await loadLeft(tx, purse, amount);
  spend(purse, amount, spendId);
  savePurses(tx, [purse]);
  tx.write([
    { statement: ADD, values: [user.userId, spendId, invoiceId, amount, tx.now] },
    { statement: COVER, values: [invoiceId, spendId] },
  ]);
  const covered = { invoice_id: invoiceId, amount_micro: Number(amount) };
  tx.audit('credit.spent', user.userId, covered);
  tx.emit('credit.spent', user.userId, covered);
}
