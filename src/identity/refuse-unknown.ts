import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';

const EXISTS = statement('user_exists', 'select from users where user_id = $1 and erased_at is null');

/** Throws `user_not_found` for an id that no user has, or that of an erased one. */
export async function refuseUnknown(db: Reader, userId: string): Promise<void> {
  if ((await db.query(EXISTS, [userId])).length === 0) throw new Problem('user_not_found');
}
