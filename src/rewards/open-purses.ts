import { type Read, statement, type Tx } from '../core/tx.ts';
import type { Book } from '../ledger/book.ts';
import { lockBooks } from '../ledger/lock-books.ts';
import { bringUpTo, openPurse, type Purse } from './purse.ts';
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

/** What is due to these users since their books were last brought up to the moment. */
export function dueOf(books: readonly Book[], now: Date): Read<RewardRow> {
  return { statement: DUE, values: [books.map(({ userId }) => userId), books.map(({ unlockedUntil }) => unlockedUntil), now] };
}

/** The purses of locked books, brought up to now by what is due. */
export function pursesOf(books: ReadonlyMap<string, Book>, due: readonly RewardRow[], now: Date): Map<string, Purse> {
  const byOwner = Map.groupBy(due, ({ user_id }) => user_id);
  return new Map(
    [...books].map(([userId, book]) => {
      const purse = openPurse(book);
      bringUpTo(purse, now, (byOwner.get(userId) ?? []).map(rewardOf));
      return [userId, purse];
    }),
  );
}

/**
 * Locks these users' money until this transaction ends, by user id, and brings it up to now: what is due is unlocked, so that a
 * decision sees what a reader sees. Ids that nobody has are passed over. `savePurses` keeps what was done.
 */
export async function openPurses(tx: Tx, userIds: readonly string[]): Promise<Map<string, Purse>> {
  const books = await lockBooks(tx, userIds);
  if (books.size === 0) return new Map();
  const [due] = await tx.read(dueOf([...books.values()], tx.now));
  return pursesOf(books, due, tx.now);
}

/** The same for one user, who must be known. */
export async function lockPurse(tx: Tx, userId: string): Promise<Purse> {
  const purse = (await openPurses(tx, [userId])).get(userId);
  if (!purse) throw new Error(`user ${userId} has no accounts`);
  return purse;
}
