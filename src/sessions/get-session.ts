import type { UserActor } from '../core/actor.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { User } from '../identity/user.entity.ts';
import { isInSecondHalf, SESSION_MS } from './session.entity.ts';

export interface SessionState {
  user: User;
  expiresAt: Date;
  isReadOnly: boolean;
  /** Whether the session was made to last 30 days again, so that the cookie must be planted anew. */
  extended: boolean;
}

const EXTEND = statement(
  'session_extend',
  'update sessions set expires_at = greatest(expires_at, $2) where token_hash = $1 and ended_at is null',
);

/** Returns who is signed in. In its second half a login begins its 30 days anew; a session that is none ends when it was to end. */
export async function getSession(tx: Tx, { userId, session }: UserActor): Promise<SessionState> {
  const user = await tx.em.findOneOrFail(User, { userId });
  const { expiresAt: end, isReadOnly, origin } = session;
  const isLogin = !isReadOnly && origin === null;
  if (!isLogin || !isInSecondHalf(end, tx.now)) return { user, expiresAt: end, isReadOnly, extended: false };
  const expiresAt = new Date(tx.now.getTime() + SESSION_MS);
  tx.write([{ statement: EXTEND, values: [session.hash, expiresAt] }]);
  return { user, expiresAt, isReadOnly, extended: true };
}
