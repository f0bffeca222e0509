import { LockMode } from '@mikro-orm/core';
import { createUidCode } from '../codes/create-uid-code.ts';
import { Problem } from '../core/problem.ts';
import { statement, type Tx } from '../core/tx.ts';
import { openPointBalance } from '../points/point-balance.ts';
import { lockProgramme } from '../programme/lock-programme.ts';
import { lowestTier } from '../programme/programme.ts';
import { User } from './user.entity.ts';

/** What to set; what is left out stays, or takes its default for a new user. */
export interface UserChange {
  displayName?: string | undefined;
  emailHash?: Buffer | undefined;
  signedAt?: Date | undefined;
  blocked?: boolean | undefined;
}

const INSERT = statement(
  'user_insert',
  `insert into users (user_id, display_name, email_hash, tier, blocked, signed_at, created_at)
   values ($1, $2, $3, $4, $5, $6, $7) on conflict (user_id) do nothing returning user_id`,
);
const OPEN_ACCOUNTS = statement('balance_open', 'insert into balances (user_id) values ($1)');

/**
 * Creates a user with a permanent code and empty accounts, on the programme's lowest tier, or updates a known one. Of two calls
 * that create the same user at once, one creates and the other updates. Answers whether the user is new.
 *
 * Throws `user_erased`.
 */
export async function putUser(tx: Tx, id: string, change: UserChange): Promise<boolean> {
  const userId = id.toLowerCase();
  const tier = lowestTier(await lockProgramme(tx));
  const inserted = await tx.query(INSERT, [
    userId,
    change.displayName ?? `User ${userId.slice(0, 8)}`,
    change.emailHash ?? null,
    tier,
    change.blocked ?? false,
    change.signedAt ?? tx.now,
    tx.now,
  ]);
  if (inserted.length === 0) return updateUser(tx, userId, change);
  tx.write([{ statement: OPEN_ACCOUNTS, values: [userId] }, ...openPointBalance(userId)]);
  const code = await createUidCode(tx, userId);
  tx.audit('user.created', userId, { tier, primary_code: code });
  return true;
}

async function updateUser(tx: Tx, userId: string, change: UserChange): Promise<false> {
  const user = await tx.em.findOneOrFail(User, { userId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (user.isErased()) throw new Problem('user_erased');
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  Object.assign(user, Object.fromEntries(given));
  await tx.em.flush();
  tx.audit('user.updated', userId, { fields: given.map(([name]) => name) });
  return false;
}
