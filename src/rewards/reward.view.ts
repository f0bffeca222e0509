import type { components } from '../../generated/openapi.ts';
import { instant } from '../core/clock.ts';
import { least, MICRO_MAX, micro } from '../core/money.ts';
import { nameView } from '../identity/name.view.ts';
import type { RewardTotals } from './list-all-rewards.ts';
import type { NamedReward } from './list-named-rewards.ts';
import type { ListedReward } from './list-rewards.ts';

export function rewardView(row: ListedReward): components['schemas']['Reward'] {
  return {
    id: row.reward_id,
    invitee_user_id: row.invitee_user_id,
    invoice_id: row.invoice_id,
    base_micro: micro(row.base_micro),
    rate_bps: row.rate_bps,
    tier: row.tier,
    amount_micro: micro(row.amount_micro),
    reversed_micro: micro(row.reversed_micro),
    status: row.status,
    created_at: instant(row.created_at),
    available_at: instant(row.available_at),
  };
}

/** The same with the name of the invitee who paid. */
export function namedRewardView(row: NamedReward) {
  const name = row.invitee_name;
  return { ...rewardView(row), invitee_display_name: name === null ? null : nameView(name) } satisfies components['schemas']['Reward'];
}

/** The same with the inviter who earned it. */
export function userRewardView(row: ListedReward): components['schemas']['UserReward'] {
  return { ...rewardView(row), user_id: row.user_id };
}

/** A sum over all rewards has no bound; in an answer the bound of amounts stands for every sum above it. */
export function rewardTotalsView({ count, amount, reversed }: RewardTotals): components['schemas']['RewardTotals'] {
  return { count: Number(count), amount_micro: micro(least(amount, MICRO_MAX)), reversed_micro: micro(least(reversed, MICRO_MAX)) };
}
