import { fromDatabase } from '../core/clock.ts';
import { statement, type Tx } from '../core/tx.ts';
import { ACCOUNTS, type Accounts, type Book, openBook } from './book.ts';

const LOCK = statement(
  'balances_lock',
  `select user_id, programme, pending, available, reserved, paid_out, spent, debt, seq, unassigned, unlocked_until
   from balances where user_id = any($1::uuid[]) order by user_id for update`,
);

interface Row extends Record<keyof Accounts, string> {
  user_id: string;
  seq: string;
  unassigned: string;
  unlocked_until: string;
}

/** The accounts of these users, locked until this transaction ends, by user id. Ids that nobody has are passed over. */
export async function lockBooks(tx: Tx, userIds: readonly string[]): Promise<Map<string, Book>> {
  if (userIds.length === 0) return new Map();
  const rows = await tx.query<Row>(LOCK, [userIds]);
  return new Map(rows.map((row) => [row.user_id, bookOf(row)]));
}

function bookOf(row: Row): Book {
  const accounts = Object.fromEntries(ACCOUNTS.map((account) => [account, BigInt(row[account])])) as Accounts;
  return openBook(row.user_id, accounts, BigInt(row.seq), BigInt(row.unassigned), fromDatabase(row.unlocked_until));
}
