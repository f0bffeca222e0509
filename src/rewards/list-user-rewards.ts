import { byNumber } from '../core/cursor.ts';
import type { Stretch } from '../core/page.ts';
import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { type ListedReward, listRewards } from './list-rewards.ts';
import type { RewardStatus } from './reward-status.ts';

const HAS_ACCOUNTS = statement('reward_owner_exists', 'select from balances where user_id = $1');

export const USER_REWARD_ORDER = byNumber<ListedReward>('listUserRewards', (row) => row.seq);

/**
 * A user's rewards, newest first, as the user sees them; those of an erased user stay. Throws `user_not_found` for an id that nobody ever
 * had.
 */
export async function listUserRewards(
  db: Reader,
  userId: string,
  statuses: readonly RewardStatus[] | undefined,
  { behind, count }: Stretch,
): Promise<ListedReward[]> {
  const rows = await listRewards(db, userId, statuses, { behind, offset: 0, count });
  if (rows.length === 0 && (await db.query(HAS_ACCOUNTS, [userId])).length === 0) throw new Problem('user_not_found');
  return rows;
}
