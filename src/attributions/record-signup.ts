import type { Tx } from '../core/tx.ts';
import { lockUser } from '../users/lock-user.ts';
import { type AttributionDecision, bindInvitee } from './bind-invitee.ts';

/**
 * The same decision as `attribute`, for host applications that keep the code themselves. The programme's attribution window is
 * held against the moment of the click, if they tell it.
 *
 * Throws `user_not_found`.
 */
export function recordSignup(tx: Tx, userId: string, code: string, touchedAt: Date | undefined): Promise<AttributionDecision> {
  return bindInvitee(tx, userId, () => lockUser(tx, userId), code, touchedAt);
}
