import type { components } from '../../generated/openapi.ts';
import { instant } from '../core/clock.ts';
import { micro } from '../core/money.ts';
import type { Tx } from '../core/tx.ts';
import type { Purse, RewardNews } from './purse.ts';

/**
 * Tells the event log what happened to the rewards of a purse. `requestOf` says which request reported a billing event, where one
 * transaction answers several.
 */
export function tellRewards(
  tx: Tx,
  { book, news }: Purse,
  requestOf: (billingEvent: string) => string | undefined = () => undefined,
): void {
  const { userId } = book;
  for (const each of news) {
    const facts = rewardFactsView(userId, each);
    const where = each.because === undefined ? {} : { requestId: requestOf(each.because) };
    if (each.what === 'unlocked') tx.emit('reward.unlocked', userId, facts, where);
    else if (each.what === 'created') tx.emit('reward.created', userId, { ...facts, event_id: each.because }, where);
    else tx.emit(`reward.${each.what}`, userId, { ...facts, event_id: each.because, moved_micro: micro(each.moved) }, where);
  }
}

function rewardFactsView(inviterUserId: string, { reward, status }: RewardNews): components['schemas']['RewardUnlocked'] {
  return {
    id: reward.rewardId,
    inviter_user_id: inviterUserId,
    invitee_user_id: reward.inviteeUserId,
    invoice_id: reward.invoiceId,
    base_micro: micro(reward.base),
    rate_bps: reward.rateBps,
    tier: reward.tier,
    amount_micro: micro(reward.amount),
    reversed_micro: micro(reward.reversed),
    status,
    created_at: instant(reward.createdAt),
    available_at: instant(reward.availableAt),
  };
}
