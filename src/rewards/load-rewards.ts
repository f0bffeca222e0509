import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { type Purse, putIn } from './purse.ts';
import type { Reward } from './reward.ts';
import { REWARD_COLUMNS, type RewardRow, rewardOf } from './reward-row.ts';

/** A reward by its owner and its number. */
export interface RewardKey {
  readonly userId: string;
  readonly seq: bigint;
}

const FIND = statement(
  'rewards_find',
  `select ${REWARD_COLUMNS}
   from (select unnest($1::uuid[]) as user_id, unnest($2::bigint[]) as seq) v
   join rewards r on r.user_id = v.user_id and r.seq = v.seq`,
  { $1: 'uuid', $2: 'bigint' },
);

/** Reads rewards whose owners' money is locked, all in one round trip. `putInPurses` puts them where they belong. */
export async function readRewards(tx: Tx, keys: readonly RewardKey[]): Promise<RewardRow[]> {
  if (keys.length === 0) return [];
  return tx.query<RewardRow>(FIND, [keys.map(({ userId }) => userId), keys.map(({ seq }) => seq)]);
}

/** Puts rewards that were read into the purses of their owners. Returns them by their purse. */
export function putInPurses(purses: ReadonlyMap<string, Purse>, rows: readonly RewardRow[]): Map<Purse, Reward[]> {
  const byPurse = Map.groupBy(rows, ({ user_id }) => purses.get(user_id) as Purse);
  return new Map([...byPurse].map(([purse, theirs]) => [purse, theirs.map((row) => putIn(purse, rewardOf(row)))]));
}
