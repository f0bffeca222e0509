import { statement, type Tx } from '../core/tx.ts';
import { lockBooks } from '../ledger/lock-books.ts';
import { bringUpTo, openPurse, type Purse } from './purse.ts';
import type { Reward } from './reward.ts';
import { REWARD_COLUMNS, type RewardRow, rewardOf } from './reward-row.ts';

const DUE = statement(
  'rewards_due',
  `select ${REWARD_COLUMNS}
   from unnest($1::uuid[], $2::timestamptz[]) as owner (user_id, unlocked_until)
   join rewards r on r.user_id = owner.user_id
     and r.available_at > owner.unlocked_until and r.available_at <= $3
     and r.used_micro + r.reversed_micro < r.amount_micro
   order by r.user_id, r.available_at, r.invoice_id`,
);

/**
 * Locks these users' money until this transaction ends, by user id, and brings it up to now: what is due is unlocked, so that a
 * decision sees what a reader sees. Ids that nobody has are passed over. `savePurses` keeps what was done.
 */
export async function openPurses(tx: Tx, userIds: readonly string[]): Promise<Map<string, Purse>> {
  const books = await lockBooks(tx, userIds);
  const due = await dueOf(
    tx,
    [...books.values()].map(({ userId, unlockedUntil }) => ({ userId, unlockedUntil })),
  );
  return new Map(
    [...books].map(([userId, book]) => {
      const purse = openPurse(book);
      bringUpTo(purse, tx.now, due.get(userId) ?? []);
      return [userId, purse];
    }),
  );
}

/** The same for one user, who must be known. */
export async function lockPurse(tx: Tx, userId: string): Promise<Purse> {
  const purse = (await openPurses(tx, [userId])).get(userId);
  if (!purse) throw new Error(`user ${userId} has no accounts`);
  return purse;
}

async function dueOf(tx: Tx, owners: { userId: string; unlockedUntil: Date }[]): Promise<Map<string, Reward[]>> {
  if (owners.length === 0) return new Map();
  const rows = await tx.query<RewardRow>(DUE, [
    owners.map(({ userId }) => userId),
    owners.map(({ unlockedUntil }) => unlockedUntil),
    tx.now,
  ]);
  const byOwner = Map.groupBy(rows, ({ user_id }) => user_id);
  return new Map([...byOwner].map(([userId, owned]) => [userId, owned.map(rewardOf)]));
}
