import { fromDatabase } from '../core/clock.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { type Accounts, type Book, openBook } from './book.ts';

// Always by id, so that nobody waits in a circle.
const LOCK = statement(
  'books_lock',
  `select user_id, programme, pending, available, reserved, paid_out, spent, debt, seq, unassigned, unlocked_until
   from balances where user_id = any($1::uuid[]) order by user_id for update`,
  { $1: 'uuid' },
  { isOrdered: true },
);

interface Row extends Record<keyof Accounts, string> {
  user_id: string;
  seq: string;
  unassigned: string;
  unlocked_until: string;
}

/** The accounts of users, locked until this transaction ends. Ids that no user has are skipped. */
export async function lockBooks(tx: Tx, userIds: readonly string[]): Promise<Book[]> {
  return (await tx.query<Row>(LOCK, [userIds])).map(bookOf);
}

function bookOf(row: Row): Book {
  const accounts: Accounts = {
    programme: BigInt(row.programme),
    pending: BigInt(row.pending),
    available: BigInt(row.available),
    reserved: BigInt(row.reserved),
    paid_out: BigInt(row.paid_out),
    spent: BigInt(row.spent),
    debt: BigInt(row.debt),
  };
  return openBook(row.user_id, accounts, BigInt(row.seq), BigInt(row.unassigned), fromDatabase(row.unlocked_until));
}
