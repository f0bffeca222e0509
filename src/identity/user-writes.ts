import { adding, integer, rows, uuid } from '../core/rows.ts';
import { statement, type Write } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';

/** A user as one is made. */
export interface NewUser {
  userId: string;
  displayName: string;
  emailHash: Buffer | null;
  emailCanonicalHash: Buffer | null;
  tier: number;
  blocked: boolean;
  signedAt: Date;
}

const INSERT = statement(
  'user_insert',
  `insert into users (user_id, display_name, email_hash, email_canonical_hash, tier, blocked, signed_at, created_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (user_id) do nothing returning user_id`,
);
const PUT_TIER = statement(
  'user_tier_put',
  `with was as (select user_id, tier from users where user_id = $1 and erased_at is null for update)
   update users u set tier = $2 from was where u.user_id = $1 and u.user_id = was.user_id returning u.user_id, was.tier as old_tier`,
);
const BIND = statement('invitee_bind', 'update users set inviter_user_id = $2 where user_id = $1');
const COUNT_REJECTION = statement('rejection_count', 'update users set rejections = rejections + 1 where user_id = $1');
const FORGET_ADDRESS = statement('user_forget', 'update users set email_canonical_hash = null where user_id = $1');

/** Makes a user. Returns whether the user is new: of two calls that make the same one, one does. */
export async function insertUser(tx: Tx, user: NewUser): Promise<boolean> {
  const { userId, displayName, emailHash, emailCanonicalHash, tier, blocked, signedAt } = user;
  const values = [userId, displayName, emailHash, emailCanonicalHash, tier, blocked, signedAt, tx.now];
  return (await tx.query(INSERT, values)).length > 0;
}

/** Puts a user on a referral tier. Returns the user's id as it is kept and the tier until now; undefined when there is no such user. */
export async function putTier(tx: Tx, userId: string, tier: number): Promise<{ user_id: string; old_tier: number } | undefined> {
  return (await tx.query<{ user_id: string; old_tier: number }>(PUT_TIER, [userId, tier]))[0];
}

/** What says who invited a user. */
export function bindWrite(userId: string, inviterUserId: string): Write {
  return { statement: BIND, values: [userId, inviterUserId] };
}

/** What counts a rejection of a user's that is logged. */
export function rejectionWrite(userId: string): Write {
  return { statement: COUNT_REJECTION, values: [userId] };
}

/** What forgets the hash of a user's e-mail address in its canonical form. */
export function forgetAddressWrite(userId: string): Write {
  return { statement: FORGET_ADDRESS, values: [userId] };
}

const PAID_INVITEES = rows<{ readonly userId: string; readonly invitees: number }>('users', {
  user_id: uuid(({ userId }) => userId),
  invitees: integer(({ invitees }) => invitees),
});

/** What counts invitees, for their inviters, who have become paying customers. */
export const paidInviteeWrites = PAID_INVITEES.update('paid_invitees_count', {
  as: 'u',
  by: ['user_id'],
  set: [adding('paid_invitees', 'invitees')],
});
