import { ATTRIBUTION_ORDER, type AttributionRow, listAttributions } from '../attributions/list-attributions.ts';
import { Problem } from '../core/problem.ts';
import { keyed } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { OVERVIEW_COLUMNS, OVERVIEW_FROM, type Overview } from './overview.ts';

const RECENT = { behind: ATTRIBUTION_ORDER.beginning, offset: 0, count: 50 };

const USER = keyed(
  'user_standing',
  { user_id: 'uuid', now: 'timestamptz' },
  { columns: OVERVIEW_COLUMNS, from: OVERVIEW_FROM, on: 'u.user_id = wanted.user_id', where: 'u.erased_at is null' },
);

/** How a user stands, and how it came to that: up to 50 of the newest rows of the log. Throws `user_not_found`. */
export async function getUser(db: Reader, userId: string): Promise<{ overview: Overview; recent: AttributionRow[] }> {
  const [overview, recent] = await Promise.all([db.find<Overview>(USER, [userId, db.now]), listAttributions(db, userId, RECENT)]);
  if (!overview) throw new Problem('user_not_found');
  return { overview, recent };
}
