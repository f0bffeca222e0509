import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';

const HAS_ACCOUNTS = statement('balance_exists', 'select from balances where user_id = $1');

/** Throws `user_not_found` for an id that nobody ever had: the accounts of an erased user stay. */
export async function refuseStranger(db: Reader, userId: string): Promise<void> {
  if ((await db.query(HAS_ACCOUNTS, [userId])).length === 0) throw new Problem('user_not_found');
}
