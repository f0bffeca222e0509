import { type AttributionRow, listAttributions } from '../attributions/list-attributions.ts';
import type { Stretch } from '../core/page.ts';
import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';

const EXISTS = statement('user_exists', 'select from users where user_id = $1 and erased_at is null');

/** The attribution log of a user, the newest first. Throws `user_not_found`. */
export async function listUserAttributions(db: Reader, userId: string, stretch: Stretch): Promise<AttributionRow[]> {
  if ((await db.query(EXISTS, [userId])).length === 0) throw new Problem('user_not_found');
  return listAttributions(db, userId, stretch);
}
