import { lookedUp } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { type Purse, putIn } from './purse.ts';
import type { Reward } from './reward.ts';
import { REWARD_COLUMNS, type RewardRow, rewardOf } from './reward-row.ts';

/** A reward by its owner and its number. */
export interface RewardKey {
  readonly userId: string;
  readonly seq: bigint;
}

const FIND = lookedUp(
  'rewards_find',
  { user_id: 'uuid', seq: 'bigint' },
  { columns: REWARD_COLUMNS, from: 'rewards r', on: 'r.user_id = wanted.user_id and r.seq = wanted.seq' },
);

/** Reads rewards, all in one round trip; they stay as they are while their owners' money is locked. `putInPurses` puts them where they belong. */
export async function readRewards(db: Reader, keys: readonly RewardKey[]): Promise<RewardRow[]> {
  if (keys.length === 0) return [];
  return db.query<RewardRow>(FIND, [keys.map(({ userId }) => userId), keys.map(({ seq }) => seq)]);
}

/** Puts rewards that were read into the purses of their owners. Returns them by their purse. */
export function putInPurses(purses: ReadonlyMap<string, Purse>, rows: readonly RewardRow[]): Map<Purse, Reward[]> {
  const byPurse = Map.groupBy(rows, ({ user_id }) => purses.get(user_id) as Purse);
  return new Map([...byPurse].map(([purse, theirs]) => [purse, theirs.map((row) => putIn(purse, rewardOf(row)))]));
}
