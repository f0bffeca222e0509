import { byNumber } from '../core/cursor.ts';
import type { Stretch } from '../core/page.ts';
import type { Reader } from '../core/tx.ts';
import { refuseStranger } from '../ledger/refuse-stranger.ts';
import { type ListedReward, listRewards } from './list-rewards.ts';
import type { RewardStatus } from './reward-status.ts';

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
  if (rows.length === 0) await refuseStranger(db, userId);
  return rows;
}
