import { fromDatabase } from '../core/clock.ts';
import { type Statement, statement, type Tx } from '../core/tx.ts';
import { ACCOUNTS, type Accounts, type Book, openBook } from './book.ts';

/** What locks the books of users whom an array of SQL names: always by id, so that nobody waits in a circle. */
export function bookLock(name: string, OWNERS: string): Statement {
  return statement(
    name,
    `select user_id, programme, pending, available, reserved, paid_out, spent, debt, seq, unassigned, unlocked_until
     from balances where user_id = any(${OWNERS}) order by user_id for update`,
  );
}

interface Row extends Record<keyof Accounts, string> {
  user_id: string;
  seq: string;
  unassigned: string;
  unlocked_until: string;
}

/** The accounts of users, locked until this transaction ends, by user id. Ids that nobody has are passed over. */
export async function lockBooks(tx: Tx, lock: Statement, values: readonly unknown[]): Promise<Map<string, Book>> {
  const rows = await tx.query<Row>(lock, values);
  return new Map(rows.map((row) => [row.user_id, bookOf(row)]));
}

function bookOf(row: Row): Book {
  const accounts = Object.fromEntries(ACCOUNTS.map((account) => [account, BigInt(row[account])])) as Accounts;
  return openBook(row.user_id, accounts, BigInt(row.seq), BigInt(row.unassigned), fromDatabase(row.unlocked_until));
}
