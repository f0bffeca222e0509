import { fromDatabase } from '../core/clock.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { KnownEmail } from '../identity/email-hash.ts';

/** The facts of a user that decide whether somebody can have brought them. */
export interface Candidate extends KnownEmail {
  userId: string;
  inviterUserId?: string | null | undefined;
  signedAt: Date;
}

const FIND = statement(
  'candidate_find',
  `select user_id as "userId", inviter_user_id as "inviterUserId", signed_at as "signedAt", email_hash as "emailHash",
     email_canonical_hash as "emailCanonicalHash", rejections
   from users where user_id = $1 and erased_at is null`,
);

/** A user as a candidate, not locked, and how many of their rejections are logged. Undefined when there is no such user. */
export async function readCandidate(db: Reader, userId: string): Promise<(Candidate & { rejections: number }) | undefined> {
  const [row] = await db.query<Candidate & { signedAt: string; rejections: number }>(FIND, [userId]);
  return row && { ...row, signedAt: fromDatabase(row.signedAt) };
}
