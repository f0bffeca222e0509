import { byNumber } from '../core/cursor.ts';
import type { Stretch } from '../core/page.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { REWARD_COLUMNS, type RewardRow } from './reward-row.ts';
import type { RewardStatus } from './reward-status.ts';

export interface ListedReward extends RewardRow {
  status: RewardStatus;
}

// `covering` are the rewards that are due, not unlocked yet, and that will be used up as soon as they are unlocked: by what was reversed
// after it had been used, the oldest first, as `cover` does it. There are some only while `unassigned` is below zero.
const LIST = statement(
  'rewards_list',
  `with due as (
     select waiting.seq, b.unassigned, waiting.until_here
     from balances b cross join lateral (
       select r.seq, sum(r.amount_micro - r.used_micro - r.reversed_micro) over (order by r.available_at, r.invoice_id) as until_here
       from rewards r
       where r.user_id = $1 and r.available_at > b.unlocked_until and r.available_at <= $2
         and r.used_micro + r.reversed_micro < r.amount_micro
     ) as waiting
     where b.user_id = $1 and b.unassigned < 0
   ), covering as (
     select seq from due where until_here <= -unassigned
   ), listed as (
     select ${REWARD_COLUMNS},
       case
         when r.used_micro + r.reversed_micro >= r.amount_micro then r.ended_by::text
         when r.seq in (select seq from covering) then 'spent'
         when r.available_at <= $2 then 'available'
         else 'pending'
       end as status
     from rewards r where r.user_id = $1 and r.seq < $6::bigint
   )
   select * from listed where $3::text[] is null or status = any($3)
   order by seq desc limit $4 offset $5`,
  { $3: 'text' },
);

export const REWARD_ORDER = byNumber<ListedReward>('listRewards', (row) => row.seq);

/**
 * A user's rewards, newest first, with the status that each has at this moment; only those with one of these statuses, if any are given.
 */
export function listRewards(
  db: Reader,
  userId: string,
  statuses: readonly RewardStatus[] | undefined,
  { behind, offset, count }: Stretch,
): Promise<ListedReward[]> {
  return db.query<ListedReward>(LIST, [userId, db.now, statuses ?? null, count, offset, ...behind]);
}
