import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { type Purse, putIn } from './purse.ts';
import type { Reward } from './reward.ts';
import { REWARD_COLUMNS, type RewardRow, rewardOf } from './reward-row.ts';

const FIND = statement('rewards_find', `select ${REWARD_COLUMNS} from rewards r where r.user_id = $1 and r.seq = any($2::bigint[])`);

/** Looks up these rewards and puts them into their owner's purse. */
export async function loadRewards(tx: Tx, purse: Purse, seqs: readonly bigint[]): Promise<Reward[]> {
  const rows = await tx.query<RewardRow>(FIND, [purse.book.userId, seqs]);
  return rows.map((row) => putIn(purse, rewardOf(row)));
}
