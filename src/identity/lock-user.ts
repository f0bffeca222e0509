import { LockMode } from '@mikro-orm/core';
import { Problem } from '../core/problem.ts';
import type { Tx } from '../core/tx.ts';
import { User } from './user.entity.ts';

/** The user, locked until this transaction ends. Throws `user_not_found`, also for an erased one. */
export async function lockUser(tx: Tx, userId: string): Promise<User> {
  const user = await tx.em.findOne(User, { userId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!user || user.isErased()) throw new Problem('user_not_found');
  return user;
}
