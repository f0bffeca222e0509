import type { FoundCode } from '../codes/find-code.ts';
import { DAY_MS } from '../core/clock.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { hashesOf } from '../identity/email-hash.ts';
import { getProgramme } from '../programme/get-programme.ts';
import type { Candidate } from './candidate.ts';
import { isBelow, sitsBelow } from './is-below.ts';

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

/**
 * How others are looked at: as they are at this moment, or locked until this transaction ends. A plain read is enough to refuse; binding
 * needs that nobody changes meanwhile.
 */
export type Sight = 'as it is' | 'held';

const EMAIL = 'select email_hash as "emailHash", email_canonical_hash as "emailCanonicalHash" from users where user_id = $1';
const EMAIL_OF = {
  'as it is': statement('inviter_email', EMAIL),
  held: statement('inviter_email_hold', `${EMAIL} for share`),
};

/** The first reason that applies, in the published order. */
export async function reasonAgainst(
  tx: Tx,
  user: Candidate,
  found: FoundCode | undefined,
  touchedAt: Date | undefined,
  sight: Sight,
): Promise<RejectionReason | undefined> {
  if (user.inviterUserId) return 'already_attributed';
  if (!found) return 'code_unknown';
  if (found.disabled || found.erased) return 'code_disabled';
  if (found.userId === user.userId || (await isSamePerson(tx, user, found.userId, sight))) return 'self_referral';
  if (await (sight === 'held' ? isBelow : sitsBelow)(tx, found.userId, user.userId)) return 'circular_referral';
  const { document } = await getProgramme(tx);
  const days = (from: Date, to: Date) => (to.getTime() - from.getTime()) / DAY_MS;
  // The time from the touch to the signup: a host may report either later. The cookie does not tell the moment of the touch, but it lives
  // only as long as the window.
  if (touchedAt && days(touchedAt, user.signedAt) > document.attribution_window_days) return 'window_expired';
  if (days(user.signedAt, tx.now) > document.account_age_max_days) return 'account_too_old';
  return found.blocked ? 'inviter_blocked' : undefined;
}

/**
 * Whether the inviter has the same e-mail address. The row is locked, because nobody would see an address that is set at the same moment.
 */
async function isSamePerson(tx: Tx, user: Candidate, inviterId: string, sight: Sight): Promise<boolean> {
  const own = hashesOf(user);
  if (own.length === 0) return false;
  const [inviter] = await tx.query<Pick<Candidate, 'emailHash' | 'emailCanonicalHash'>>(EMAIL_OF[sight], [inviterId]);
  return inviter !== undefined && hashesOf(inviter).some((hash) => own.some((other) => other.equals(hash)));
}
