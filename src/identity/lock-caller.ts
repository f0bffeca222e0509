import { LockMode } from '@mikro-orm/core';
import type { UserActor } from '../core/actor.ts';
import { Problem } from '../core/problem.ts';
import type { Tx } from '../core/tx.ts';
import { User } from './user.entity.ts';

/**
 * The signed-in user, locked until this transaction ends. Throws `unauthenticated` when the user was erased after the session
 * was looked up: erasure ends sessions, and this request came too late.
 */
export async function lockCaller(tx: Tx, { userId }: UserActor): Promise<User> {
  const user = await tx.em.findOneOrFail(User, { userId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (user.isErased()) throw new Problem('unauthenticated');
  return user;
}
