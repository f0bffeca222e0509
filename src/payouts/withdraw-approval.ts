import type { OperatorActor } from '../core/actor.ts';
import { micro } from '../core/money.ts';
import { Problem } from '../core/problem.ts';
import type { Tx } from '../core/tx.ts';
import { findOwners, lockPayouts } from './lock-payouts.ts';
import { OPEN_STATUSES } from './payout.entity.ts';
import { removeApproval } from './payout-approvals.ts';

/**
 * Takes an operator's own approval of an open payout back; that there is none is no mistake. What has ended keeps its approvals.
 *
 * Throws `payout_not_found`, `payout_not_actionable`.
 */
export async function withdrawApproval(tx: Tx, actor: OperatorActor, id: string): Promise<void> {
  const [payout] = (await lockPayouts(tx, await findOwners(tx, [id]))).values();
  if (!payout) throw new Problem('payout_not_found');
  if (!OPEN_STATUSES.includes(payout.status)) throw new Problem('payout_not_actionable');
  const { userId, payoutId, amountMicro } = payout;
  if (await removeApproval(tx, payout, actor.name))
    tx.audit('payout.approval_withdrawn', userId, { payout_id: payoutId, amount_micro: micro(amountMicro) });
}
