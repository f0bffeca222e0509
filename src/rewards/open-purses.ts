import { type Statement, statement, type Tx } from '../core/tx.ts';
import type { Book } from '../ledger/book.ts';
import { bookLock, lockBooks } from '../ledger/lock-books.ts';
import { bringUpTo, openPurse, type Purse } from './purse.ts';
import { REWARD_COLUMNS, type RewardRow, rewardOf } from './reward-row.ts';

/** How the purses of some users are opened: their books are locked, and what has become due since they last were is read. */
export interface Opening {
  readonly lock: Statement;
  readonly due: Statement;
}

/** Opens the purses of those whom an array of SQL names, which has so many parameters. */
export function opening(name: string, OWNERS: string, parameters: number): Opening {
  const NOW = `$${parameters + 1}`;
  return {
    lock: bookLock(`${name}_lock`, OWNERS),
    due: statement(
      `${name}_due`,
      `select ${REWARD_COLUMNS}
       from balances b
       join rewards r on r.user_id = b.user_id and r.available_at > b.unlocked_until and r.available_at <= ${NOW}
         and r.used_micro + r.reversed_micro < r.amount_micro
       where b.user_id = any(${OWNERS})
       order by r.user_id, r.available_at, r.invoice_id`,
    ),
  };
}

/**
 * Locks users' money until this transaction ends, by user id, and brings it up to now: what is due is unlocked, so that a decision
 * sees what a reader sees. Ids that nobody has are passed over. `savePurses` keeps what was done.
 */
export async function open(tx: Tx, { lock, due }: Opening, owners: readonly unknown[]): Promise<Map<string, Purse>> {
  // What is due is read once the books are locked: the second statement begins when the first has ended.
  const [books, rows] = await Promise.all([lockBooks(tx, lock, owners), tx.query<RewardRow>(due, [...owners, tx.now])]);
  const byOwner = Map.groupBy(rows, ({ user_id }) => user_id);
  const purseOf = (book: Book) => {
    const purse = openPurse(book);
    bringUpTo(purse, tx.now, (byOwner.get(book.userId) ?? []).map(rewardOf));
    return purse;
  };
  return new Map([...books].map(([userId, book]) => [userId, purseOf(book)]));
}

const BY_ID = opening('purses', '$1::uuid[]', 1);

/** Opens the purses of users by their ids. */
export function openPurses(tx: Tx, userIds: readonly string[]): Promise<Map<string, Purse>> {
  return open(tx, BY_ID, [userIds]);
}

/** The same for one user, who must be known. */
export async function lockPurse(tx: Tx, userId: string): Promise<Purse> {
  const purse = (await openPurses(tx, [userId])).get(userId);
  if (!purse) throw new Error(`user ${userId} has no accounts`);
  return purse;
}
