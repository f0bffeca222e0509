import { type AttributionRow, listAttributions } from '../attributions/list-attributions.ts';
import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { STANDING_COLUMNS, STANDING_FROM, type Standing } from './standing.ts';

const RECENT = { limit: 50, offset: 0 };

const USER = statement(
  'user_standing',
  `select wanted.n::integer, ${STANDING_COLUMNS}
   from unnest($1::uuid[], $2::timestamptz[]) with ordinality as wanted (user_id, now, n)
   join ${STANDING_FROM} on u.user_id = wanted.user_id
   where u.erased_at is null`,
);

/** How a user stands, and how it came to that: up to 50 of the newest rows of the log. Throws `user_not_found`. */
export async function getUser(db: Reader, userId: string): Promise<{ standing: Standing; recent: AttributionRow[] }> {
  const [standing, recent] = await Promise.all([db.find<Standing>(USER, [userId, db.now]), listAttributions(db, userId, RECENT)]);
  if (!standing) throw new Problem('user_not_found');
  return { standing, recent };
}
