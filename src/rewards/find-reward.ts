import type { Reader } from '../core/tx.ts';
import { type ListedReward, listRewards } from './list-rewards.ts';

/** The reward of this number, with the status that it has at this moment; undefined when the user has none of it. */
export async function findReward(db: Reader, userId: string, seq: bigint): Promise<ListedReward | undefined> {
  const [newest] = await listRewards(db, userId, undefined, { behind: [String(seq + 1n)], offset: 0, count: 1 });
  return newest && BigInt(newest.seq) === seq ? newest : undefined;
}
