import { LockMode } from '@mikro-orm/core';
import { Problem } from '../core/problem.ts';
import type { Tx } from '../core/tx.ts';
import { User } from '../identity/user.entity.ts';
import { findOwner } from './claim-code.ts';
import { Code } from './code.entity.ts';
import { normaliseCode } from './code-text.ts';

/**
 * A custom code, its owner locked until this transaction ends: whoever sets, removes, disables or releases a code of one user waits
 * for the others. The owner may be erased.
 *
 * Throws `code_not_found`, `code_permanent`.
 */
export async function lockCustomCode(tx: Tx, text: string): Promise<Code> {
  const code = normaliseCode(text);
  const userId = code === undefined ? undefined : await findOwner(tx, code);
  if (code === undefined || userId === undefined) throw new Problem('code_not_found');
  await tx.em.findOneOrFail(User, { userId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  // Somebody may have released it, and somebody else taken it, before the lock was there.
  if ((await findOwner(tx, code)) !== userId) return lockCustomCode(tx, text);
  const row = await tx.em.findOneOrFail(Code, { userId, code });
  if (row.kind === 'uid') throw new Problem('code_permanent');
  return row;
}
