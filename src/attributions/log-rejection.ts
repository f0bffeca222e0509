import type { FoundCode } from '../codes/find-code.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import type { User } from '../identity/user.entity.ts';
import { rejectionWrite } from '../identity/user-writes.ts';
import { logAttribution } from './log-attribution.ts';
import type { RejectionReason } from './reason-against.ts';

/** How many rejections of one user are logged: a user can try as often as they like, and log rows stay forever. */
export const REJECTIONS_MAX = 20;

// With `=` or `is null`, because `is not distinct from` uses no index.
const LOGGED = `select from attribution_log where user_id = $1 and event = 'rejected' and reason = $2`;
export const LOGGED_WITH_CODE = statement('rejection_logged', `${LOGGED} and code = $3 limit 1`);
export const LOGGED_WITHOUT_CODE = statement('rejection_logged_without_code', `${LOGGED} and code is null limit 1`);

/**
 * Logs why a user was not bound; the same user, code and reason only once. The user is locked, so that no two transactions count at once.
 */
export async function logRejection(
  tx: Tx,
  user: User,
  code: string | null,
  found: FoundCode | undefined,
  reason: RejectionReason,
): Promise<void> {
  if (user.rejections >= REJECTIONS_MAX || (await isLogged(tx, user.userId, reason, code))) return;
  tx.write([rejectionWrite(user.userId)]);
  logAttribution(tx, user.userId, {
    event: 'rejected',
    inviterUserId: found?.userId ?? null,
    inviteeUserId: user.userId,
    code,
    reason,
  });
  tx.audit('signup.rejected', user.userId, { reason, code });
  tx.emit('signup.rejected', user.userId, { inviter_user_id: found?.userId ?? null, code, reason });
}

async function isLogged(tx: Tx, userId: string, reason: RejectionReason, code: string | null): Promise<boolean> {
  const rows = code === null ? tx.query(LOGGED_WITHOUT_CODE, [userId, reason]) : tx.query(LOGGED_WITH_CODE, [userId, reason, code]);
  return (await rows).length > 0;
}
