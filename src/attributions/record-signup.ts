import { isAhead } from '../core/clock.ts';
import { Problem } from '../core/problem.ts';
import type { Tx } from '../core/tx.ts';
import { lockUser } from '../identity/lock-user.ts';
import { type AttributionDecision, bindInvitee } from './bind-invitee.ts';

/**
 * The same decision as `attribute`, for host applications that keep the code themselves. If they report the click, the time from the click
 * to the signup must be within the programme's attribution window. A click after the signup is within it.
 *
 * Throws `invalid_json`, `user_not_found`.
 */
export async function recordSignup(tx: Tx, userId: string, code: string, touchedAt: Date | undefined): Promise<AttributionDecision> {
  if (touchedAt && isAhead(touchedAt, tx.now)) throw new Problem('invalid_json', 'touched_at is more than 5 minutes ahead.');
  return bindInvitee(tx, userId, () => lockUser(tx, userId), code, touchedAt);
}
