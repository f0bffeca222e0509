import { fromDatabase } from '../core/clock.ts';
import type { Reward, RewardEnd } from './reward.ts';

/** A row of `rewards` as PostgreSQL returns it. */
export interface RewardRow {
  user_id: string;
  seq: string;
  reward_id: string;
  invitee_user_id: string;
  invoice_id: string;
  base_micro: string;
  rate_bps: number;
  tier: number;
  amount_micro: string;
  used_micro: string;
  reversed_micro: string;
  ended_by: RewardEnd | null;
  created_at: string;
  occurred_at: string;
  available_at: string;
}

/** The columns of a RewardRow, of the table `r`. */
export const REWARD_COLUMNS = `
  r.user_id, r.seq, r.reward_id, r.invitee_user_id, r.invoice_id, r.base_micro, r.rate_bps, r.tier, r.amount_micro, r.used_micro,
  r.reversed_micro, r.ended_by, r.created_at, r.occurred_at, r.available_at`;

export function rewardOf(row: RewardRow): Reward {
  return {
    seq: BigInt(row.seq),
    rewardId: row.reward_id,
    inviteeUserId: row.invitee_user_id,
    invoiceId: row.invoice_id,
    base: BigInt(row.base_micro),
    rateBps: row.rate_bps,
    tier: row.tier,
    amount: BigInt(row.amount_micro),
    used: BigInt(row.used_micro),
    reversed: BigInt(row.reversed_micro),
    endedBy: row.ended_by,
    createdAt: fromDatabase(row.created_at),
    occurredAt: fromDatabase(row.occurred_at),
    availableAt: fromDatabase(row.available_at),
  };
}
