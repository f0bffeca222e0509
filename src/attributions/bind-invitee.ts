import { normaliseCode } from '../codes/code-text.ts';
import { type FoundCode, findCode } from '../codes/find-code.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import type { User } from '../identity/user.entity.ts';
import { bindWrite } from '../identity/user-writes.ts';
import { readCandidate } from './candidate.ts';
import { holdRootBefore } from './is-below.ts';
import { logAttribution } from './log-attribution.ts';
import { logRejection, REJECTIONS_MAX } from './log-rejection.ts';
import { type RejectionReason, reasonAgainst } from './reason-against.ts';

export type AttributionDecision = { attributed: true } | { attributed: false; reason: RejectionReason };

const HOLD_CODE = statement('code_hold', 'select from codes where user_id = $1 and code = $2 and disabled_at is null for share');
const ADD_INVITEE = statement(
  'invitee_add',
  'insert into invitees (user_id, invitee_user_id, code, attributed_at) values ($1, $2, $3, $4)',
);

/**
 * Binds a user to the owner of a code, once and forever, or finds the first reason not to. The user is locked: of two calls at once, one
 * binds and the other finds the user attributed. A binding is written to both users' logs, a rejection to the user's, the same one only
 * once. For a user who has been rejected so often that nothing more is logged, nothing is locked: the decision follows from reads alone,
 * and nobody waits for it.
 */
export async function bindInvitee(
  tx: Tx,
  userId: string,
  lock: () => Promise<User>,
  text: string,
  touchedAt?: Date,
): Promise<AttributionDecision> {
  const code = normaliseCode(text);
  const [found, candidate] = await Promise.all([code === undefined ? undefined : findCode(tx, code), readCandidate(tx, userId)]);
  if (candidate && candidate.rejections >= REJECTIONS_MAX) {
    const reason = await reasonAgainst(tx, candidate, found, touchedAt, 'as it is');
    if (reason !== undefined) return { attributed: false, reason };
  }
  if (found) await holdRootBefore(tx, found.userId, userId);
  const user = await lock();
  const reason = await reasonAgainst(tx, user, found, touchedAt, 'held');
  if (reason !== undefined) {
    await logRejection(tx, user, code ?? null, found, reason);
    return { attributed: false, reason };
  }
  const inviter = found as FoundCode;
  if (!(await stays(tx, inviter))) return bindInvitee(tx, userId, lock, text, touchedAt);
  bind(tx, user, inviter);
  return { attributed: true };
}

/**
 * Whether a code still belongs to its owner and is active. If so, it stays so until this transaction ends, so that nobody is bound by a
 * code that is released at the same moment. A uid code is permanent.
 */
async function stays(tx: Tx, { kind, userId, code }: FoundCode): Promise<boolean> {
  return kind === 'uid' || (await tx.query(HOLD_CODE, [userId, code])).length > 0;
}

function bind(tx: Tx, user: User, inviter: FoundCode): void {
  tx.write([
    bindWrite(user.userId, inviter.userId),
    { statement: ADD_INVITEE, values: [inviter.userId, user.userId, inviter.code, tx.now] },
  ]);
  const entry = { event: 'signup', inviterUserId: inviter.userId, inviteeUserId: user.userId, code: inviter.code } as const;
  logAttribution(tx, inviter.userId, entry);
  logAttribution(tx, user.userId, entry);
  const brought = { inviter_user_id: inviter.userId, code: inviter.code };
  tx.audit('signup.attributed', user.userId, brought);
  tx.emit('signup.attributed', user.userId, brought);
}
