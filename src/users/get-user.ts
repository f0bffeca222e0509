import { type AttributionRow, listAttributions } from '../attributions/list-attributions.ts';
import { Problem } from '../core/problem.ts';
import { type Reader, statement } from '../core/tx.ts';
import { STANDING_COLUMNS, STANDING_FROM, type Standing } from './standing.ts';

const RECENT = { limit: 50, offset: 0 };

export const USER = statement(
  'user_standing',
  `select ${STANDING_COLUMNS} from ${STANDING_FROM} where u.user_id = $1 and u.erased_at is null`,
);

/** How a user stands, and how it came to that: up to 50 of the newest rows of the log. Throws `user_not_found`. */
export async function getUser(db: Reader, userId: string): Promise<{ standing: Standing; recent: AttributionRow[] }> {
  const [[standing], recent] = await Promise.all([db.query<Standing>(USER, [userId]), listAttributions(db, userId, RECENT)]);
  if (!standing) throw new Problem('user_not_found');
  return { standing, recent };
}
