import { LockMode } from '@mikro-orm/core';
import type { UserActor } from '../core/actor.ts';
import { micro } from '../core/money.ts';
import { Problem } from '../core/problem.ts';
import type { Tx } from '../core/tx.ts';
import { lockCaller } from '../identity/lock-caller.ts';
import { lockPurse } from '../rewards/open-purses.ts';
import { release } from '../rewards/purse.ts';
import { savePurses } from '../rewards/save-purses.ts';
import { become, Payout } from './payout.entity.ts';
import { payoutFactsView } from './payout-facts.view.ts';

/**
 * Cancels one of the user's own payouts while nobody has begun to send it; its money is available again.
 *
 * Throws `unauthenticated`, `payout_not_found`, `payout_not_actionable`.
 */
export async function cancelPayout(tx: Tx, actor: UserActor, payoutId: string): Promise<Payout> {
  const purse = await lockPurse(tx, actor.userId);
  const { userId } = await lockCaller(tx, actor);
  const payout = await tx.em.findOne(Payout, { userId, payoutId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!payout) throw new Problem('payout_not_found');
  become(payout, 'cancelled', tx.now);
  release(purse, payout.amountMicro, payout.payoutId);
  savePurses(tx, [purse]);
  tx.audit('payout.cancelled', userId, { payout_id: payout.payoutId, amount_micro: micro(payout.amountMicro) });
  tx.emit('payout.cancelled', userId, payoutFactsView(payout));
  return payout;
}
