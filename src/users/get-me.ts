import { Problem } from '../core/problem.ts';
import { keyed, statement } from '../core/statement.ts';
import { joining } from '../core/steps.ts';
import type { Reader } from '../core/tx.ts';
import { OVERVIEW_COLUMNS, OVERVIEW_FROM, type Overview } from './overview.ts';

export interface Me extends Overview {
  /** The inviter's display name, '' when the inviter is erased, null when there is none. */
  inviter_display: string | null;
}

const INVITER = statement('inviter_name', 'select display_name as inviter_display from users where user_id = $1');

const ME = keyed(
  'user_me',
  { user_id: 'uuid', now: 'timestamptz' },
  {
    columns: `${OVERVIEW_COLUMNS}, i.display_name as inviter_display`,
    from: `(${OVERVIEW_FROM} left join users i on i.user_id = u.inviter_user_id)`,
    on: 'u.user_id = wanted.user_id',
    one: {
      columns: `${OVERVIEW_COLUMNS}, u.inviter_user_id`,
      from: OVERVIEW_FROM,
      steps: [joining(INVITER, ['inviter_user_id'], { missing: { inviter_display: null } })],
    },
  },
);

/** How the signed-in user stands. Throws `unauthenticated` when the user was erased after the session was looked up. */
export async function getMe(db: Reader, userId: string): Promise<Me> {
  const me = await db.find<Me>(ME, [userId, db.now]);
  if (!me) throw new Problem('unauthenticated');
  return me;
}
