import { LockMode } from '@mikro-orm/core';
import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { lockPurse } from '../rewards/open-purses.ts';
import type { Purse } from '../rewards/purse.ts';
import { Payout } from './payout.entity.ts';

const OWNER = statement('payout_owner', 'select user_id from payout_directory where payout_id = $1');

/** A payout and its owner's money, both locked until this transaction ends. Throws `payout_not_found`. */
export async function lockPayout(tx: Tx, payoutId: string): Promise<{ payout: Payout; purse: Purse }> {
  const [owner] = await tx.query<{ user_id: string }>(OWNER, [payoutId]);
  if (!owner) throw new Problem('payout_not_found');
  const purse = await lockPurse(tx, owner.user_id);
  const payout = await tx.em.findOneOrFail(Payout, { userId: owner.user_id, payoutId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return { payout, purse };
}
