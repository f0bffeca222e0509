import type { components } from '../../generated/openapi.ts';
import { instant } from '../core/clock.ts';
import { micro } from '../core/money.ts';
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
