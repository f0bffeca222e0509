import { normaliseCode } from '../codes/code-text.ts';
import { type FoundCode, findCode } from '../codes/find-code.ts';
import { DAY_MS } from '../core/clock.ts';
import { statement, type Tx } from '../core/tx.ts';
import { getProgramme } from '../programme/get-programme.ts';
import type { User } from '../users/user.entity.ts';
import { holdRootBefore, isBelow } from './is-below.ts';
import { logAttribution } from './log-attribution.ts';

export type RejectionReason =
  | 'no_cookie'
  | 'already_attributed'
  | 'code_unknown'
  | 'code_disabled'
  | 'self_referral'
  | 'circular_referral'
  | 'window_expired'
  | 'account_too_old'
  | 'inviter_blocked'
  | 'internal';

export type AttributionDecision = { attributed: true } | { attributed: false; reason: RejectionReason };

const BIND = statement('invitee_bind', 'update users set inviter_user_id = $2 where user_id = $1');
const ADD_INVITEE = statement(
  'invitee_add',
  'insert into invitees (user_id, invitee_user_id, code, attributed_at) values ($1, $2, $3, $4)',
);
const LOGGED = statement(
  'rejection_logged',
  `select from attribution_log where user_id = $1 and event = 'rejected' and reason = $2 and code is not distinct from $3 limit 1`,
);
const SAME_EMAIL = statement('same_email', 'select from users where user_id = $1 and email_hash = $2');

/**
 * Binds a user to the owner of a code, once and forever, or finds the first reason not to. The user is locked: of two calls at
 * once, one binds and the other finds the user attributed. A binding is written to both users' logs, a rejection to the
 * user's, the same one only once.
 */
export async function bindInvitee(
  tx: Tx,
  userId: string,
  lock: () => Promise<User>,
  text: string,
  touchedAt?: Date,
): Promise<AttributionDecision> {
  const code = normaliseCode(text);
  const found = code === undefined ? undefined : await findCode(tx, code);
  if (found) await holdRootBefore(tx, found.userId, userId);
  const user = await lock();
  const reason = await reasonAgainst(tx, user, found, touchedAt);
  if (reason !== undefined) {
    await logRejection(tx, user, code ?? null, found, reason);
    return { attributed: false, reason };
  }
  const inviter = found as FoundCode;
  tx.write([
    { statement: BIND, values: [user.userId, inviter.userId] },
    { statement: ADD_INVITEE, values: [inviter.userId, user.userId, inviter.code, tx.now] },
  ]);
  const entry = { event: 'signup', inviterUserId: inviter.userId, inviteeUserId: user.userId, code: inviter.code } as const;
  logAttribution(tx, inviter.userId, entry);
  logAttribution(tx, user.userId, entry);
  tx.audit('signup.attributed', user.userId, { inviter_user_id: inviter.userId, code: inviter.code });
  return { attributed: true };
}

/** The first reason that applies, in the published order. */
async function reasonAgainst(
  tx: Tx,
  user: User,
  found: FoundCode | undefined,
  touchedAt: Date | undefined,
): Promise<RejectionReason | undefined> {
  if (user.inviterUserId) return 'already_attributed';
  if (!found) return 'code_unknown';
  if (found.disabled || found.erased) return 'code_disabled';
  if (found.userId === user.userId) return 'self_referral';
  if (user.emailHash && (await tx.query(SAME_EMAIL, [found.userId, user.emailHash])).length > 0) return 'self_referral';
  if (await isBelow(tx, found.userId, user.userId)) return 'circular_referral';
  const { document } = await getProgramme(tx);
  const age = (since: Date) => (tx.now.getTime() - since.getTime()) / DAY_MS;
  if (touchedAt && age(touchedAt) > document.attribution_window_days) return 'window_expired';
  if (age(user.signedAt) > document.account_age_max_days) return 'account_too_old';
  return found.blocked ? 'inviter_blocked' : undefined;
}

async function logRejection(tx: Tx, user: User, code: string | null, found: FoundCode | undefined, reason: RejectionReason): Promise<void> {
  if ((await tx.query(LOGGED, [user.userId, reason, code])).length > 0) return;
  logAttribution(tx, user.userId, {
    event: 'rejected',
    inviterUserId: found?.userId ?? null,
    inviteeUserId: user.userId,
    code,
    reason,
  });
  tx.audit('signup.rejected', user.userId, { reason, code });
}
