import { type AttributionRow, listAttributions } from '../attributions/list-attributions.ts';
import type { Page } from '../core/page.ts';
import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';

const EXISTS = statement('user_exists', 'select from users where user_id = $1 and erased_at is null');

/** The whole attribution log of a user, page by page. Throws `user_not_found`. */
export async function listUserAttributions(db: Reader, userId: string, page: Page): Promise<AttributionRow[]> {
  if ((await db.query(EXISTS, [userId])).length === 0) throw new Problem('user_not_found');
  return listAttributions(db, userId, page);
}
