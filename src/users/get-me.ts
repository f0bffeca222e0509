import { Problem } from '../core/problem.ts';
import { keyed } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { OVERVIEW_COLUMNS, OVERVIEW_FROM, type Overview } from './overview.ts';

export interface Me extends Overview {
  /** The inviter's display name, '' when the inviter is erased, null when there is none. */
  inviter_display: string | null;
}

const ME = keyed(
  'user_me',
  { user_id: 'uuid', now: 'timestamptz' },
  `${OVERVIEW_COLUMNS}, i.display_name as inviter_display`,
  `join ${OVERVIEW_FROM} on u.user_id = wanted.user_id
   left join users i on i.user_id = u.inviter_user_id`,
);

/** How the signed-in user stands. Throws `unauthenticated` when the user was erased after the session was looked up. */
export async function getMe(db: Reader, userId: string): Promise<Me> {
  const me = await db.find<Me>(ME, [userId, db.now]);
  if (!me) throw new Problem('unauthenticated');
  return me;
}
