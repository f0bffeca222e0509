import { LockMode } from '@mikro-orm/core';
import { flagSamePerson } from '../attributions/flag-same-person.ts';
import { createUidCode } from '../codes/create-uid-code.ts';
import { isAhead } from '../core/clock.ts';
import { readName } from '../core/name.ts';
import { Problem } from '../core/problem.ts';
import type { Tx } from '../core/tx.ts';
import { type EmailHashes, hashesOf } from '../identity/email-hash.ts';
import { User } from '../identity/user.entity.ts';
import { insertUser } from '../identity/user-writes.ts';
import { lockBooks } from '../ledger/lock-books.ts';
import { openAccounts } from '../ledger/open-accounts.ts';
import { openPointBalance } from '../points/point-balance.ts';
import { lockProgramme } from '../programme/lock-programme.ts';
import { lowestTier } from '../programme/programme.ts';
import { userFactsView } from './user-facts.view.ts';

/** What to set; what is left out stays, or takes its default for a new user. */
export interface UserChange {
  displayName?: string | undefined;
  emailHash?: EmailHashes | undefined;
  signedAt?: Date | undefined;
  blocked?: boolean | undefined;
}

/**
 * Creates a user with a permanent code and empty accounts, on the programme's lowest tier, or updates a known one. Of two calls
 * that create the same user at once, one creates and the other updates. Returns whether the user is new.
 *
 * Throws `invalid_json`, `user_erased`.
 */
export async function putUser(tx: Tx, id: string, given: UserChange): Promise<boolean> {
  const userId = id.toLowerCase();
  const change = checked(given, tx.now);
  const tier = lowestTier(await lockProgramme(tx));
  const { blocked = false, signedAt = tx.now } = change;
  const isNew = await insertUser(tx, {
    userId,
    displayName: change.displayName ?? `User ${userId.slice(0, 8)}`,
    emailHash: change.emailHash?.plain ?? null,
    emailCanonicalHash: change.emailHash?.canonical ?? null,
    tier,
    blocked,
    signedAt,
  });
  if (!isNew) return updateUser(tx, userId, change);
  tx.write([...openAccounts(userId), ...openPointBalance(userId)]);
  const code = await createUidCode(tx, userId);
  tx.audit('user.created', userId, { tier, primary_code: code });
  const of = { user_id: userId, tier, primary_code: code, custom_slug: null, inviter_user_id: null, blocked };
  tx.emit('user.created', userId, userFactsView({ ...of, signed_at: signedAt, created_at: tx.now, owed: 0n, reserved: 0n }));
  return true;
}

/** What no schema can say: a name shows something, and nobody signed up later than now. */
function checked(change: UserChange, now: Date): UserChange {
  const displayName = change.displayName === undefined ? undefined : readName(change.displayName);
  if (change.displayName !== undefined && displayName === undefined)
    throw new Problem('invalid_json', 'display_name shows nothing, or too much.');
  if (change.signedAt && isAhead(change.signedAt, now)) throw new Problem('invalid_json', 'signed_at is more than 5 minutes ahead.');
  return { ...change, displayName };
}

async function updateUser(tx: Tx, userId: string, change: UserChange): Promise<false> {
  // A block comes before a payment or after it: the accounts first, as wherever both are locked.
  if (change.blocked !== undefined) await lockBooks(tx, [userId]);
  const user = await tx.em.findOneOrFail(User, { userId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (user.isErased()) throw new Problem('user_erased');
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  const { emailHash: email, ...rest } = Object.fromEntries(given) as UserChange;
  const isNewEmail = email !== undefined && !knows(user, email);
  user.change(rest, email);
  await tx.em.flush();
  if (isNewEmail) await flagSamePerson(tx, user, email);
  tx.audit('user.updated', userId, { fields: given.map(([name]) => name) });
  return false;
}

/** Whether these hashes stood there before. */
function knows(user: User, { plain, canonical }: EmailHashes): boolean {
  const known = hashesOf(user);
  return [plain, canonical].every((hash) => known.some((other) => other.equals(hash)));
}
