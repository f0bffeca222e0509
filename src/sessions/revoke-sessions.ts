import type { Tx } from '../core/tx.ts';
import { lockUser } from '../identity/lock-user.ts';
import { endSessions } from './end-sessions.ts';

/** Ends every session of a user at once, and voids tickets that nobody has used yet. Throws `user_not_found`. */
export async function revokeSessions(tx: Tx, userId: string): Promise<void> {
  const user = await lockUser(tx, userId);
  const ended = await endSessions(tx, user.userId);
  tx.audit('session.revoked', user.userId, { sessions_ended: ended });
}
