import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import type { Book } from '../ledger/book.ts';
import { lockBooks } from '../ledger/lock-books.ts';
import { bringUpTo, openPurse, type Purse } from './purse.ts';
import { REWARD_COLUMNS, type RewardRow, rewardOf } from './reward-row.ts';

// The rewards of each user are looked up separately (`offset 0` keeps that a query of its own): for a plan that fits every array,
// PostgreSQL would rather merge the balances with the rewards of everybody.
const DUE = statement(
  'rewards_due',
  `select due.*
   from balances b cross join lateral (
     select ${REWARD_COLUMNS} from rewards r
     where r.user_id = b.user_id and r.available_at > b.unlocked_until and r.available_at <= $2
       and r.used_micro + r.reversed_micro < r.amount_micro
     offset 0
   ) as due
   where b.user_id = any($1::uuid[])
   order by due.user_id, due.available_at, due.invoice_id`,
  { $1: 'uuid' },
  {
    text: `select ${REWARD_COLUMNS}
   from balances b join rewards r on r.user_id = b.user_id
   where b.user_id = $1 and r.available_at > b.unlocked_until and r.available_at <= $2 and r.used_micro + r.reversed_micro < r.amount_micro
   order by r.available_at, r.invoice_id`,
  },
);

/**
 * Opens the purses of users, by user id: locks their money until this transaction ends, and unlocks what is due by now. What is due is
 * unlocked, so that a decision sees what a reader sees. Ids that no user has are skipped. `savePurses` keeps what was done.
 */
export async function openPurses(tx: Tx, userIds: readonly string[]): Promise<Map<string, Purse>> {
  // What is due is read once the books are locked: the second statement begins when the first has ended.
  const [books, rows] = await Promise.all([lockBooks(tx, userIds), tx.query<RewardRow>(DUE, [userIds, tx.now])]);
  const byOwner = Map.groupBy(rows, ({ user_id }) => user_id);
  const purseOf = (book: Book) => {
    const purse = openPurse(book);
    bringUpTo(purse, tx.now, (byOwner.get(book.userId) ?? []).map(rewardOf));
    return purse;
  };
  return new Map(books.map((book) => [book.userId, purseOf(book)]));
}

/** The same for one user, who must be known. */
export async function lockPurse(tx: Tx, userId: string): Promise<Purse> {
  const purse = (await openPurses(tx, [userId])).get(userId);
  if (!purse) throw new Error(`user ${userId} has no accounts`);
  return purse;
}
