import { micro } from '../core/money.ts';
import type { Tx } from '../core/tx.ts';
import { tellRewards } from '../rewards/tell-rewards.ts';
import type { BillingBatch } from './batch.ts';

/** Tells the event log what a batch has done. `requestOf` says which request reported a billing event. */
export function tellBatch(tx: Tx, { purses, news }: BillingBatch, requestOf: (billingEvent: string) => string | undefined): void {
  for (const purse of purses.values()) tellRewards(tx, purse, requestOf);
  for (const each of news) {
    const where = { requestId: requestOf(each.because) };
    const { invoiceId } = each;
    if (each.what === 'first_paid') {
      const { userId, inviterUserId } = each.payer;
      tx.emit('invitee.first_paid', userId, { inviter_user_id: inviterUserId, invitee_user_id: userId, invoice_id: invoiceId }, where);
    } else tx.emit('credit.returned', each.userId, { invoice_id: invoiceId, amount_micro: micro(each.amount) }, where);
  }
}
