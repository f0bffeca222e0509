import { type Reader, statement } from '../core/tx.ts';
import { STANDING_COLUMNS, STANDING_FROM, type Standing } from './standing.ts';

export interface Me extends Standing {
  /** The inviter's display name, '' when the inviter is erased, null when there is none. */
  inviter_display: string | null;
}

export const ME = statement(
  'user_me',
  `select ${STANDING_COLUMNS}, i.display_name as inviter_display
   from ${STANDING_FROM}
   left join users i on i.user_id = u.inviter_user_id
   where u.user_id = $1`,
);

/** How the signed-in user stands. */
export async function getMe(db: Reader, userId: string): Promise<Me> {
  const [me] = await db.query<Me>(ME, [userId]);
  if (!me) throw new Error(`the signed-in user ${userId} is not there`);
  return me;
}
