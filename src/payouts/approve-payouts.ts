import type { OperatorActor } from '../core/actor.ts';
import { micro } from '../core/money.ts';
import { Problem } from '../core/problem.ts';
import type { Tx } from '../core/tx.ts';
import { peopleBehind } from './four-eyes.ts';
import { findOwners, lockPayouts } from './lock-payouts.ts';
import { OPEN_STATUSES } from './payout.entity.ts';
import { addApprovals, findApprovals, removeApproval } from './payout-approvals.ts';

/**
 * Keeps that an operator agrees to open payouts, which together amount to exactly this: all or none of them. An operator approves a
 * payout once. A second time changes nothing, unless fewer may be behind it than the first time: then it takes the place of the first.
 * Returns how many payouts these are.
 *
 * Throws `payout_not_found`, `payout_not_actionable`, `payout_total_mismatch`.
 */
export async function approvePayouts(tx: Tx, actor: OperatorActor, ids: readonly string[], amount: bigint): Promise<number> {
  const wanted = new Set(ids.map((id) => id.toLowerCase()));
  const payouts = [...(await lockPayouts(tx, await findOwners(tx, [...wanted]))).values()];
  if (payouts.length < wanted.size) throw new Problem('payout_not_found');
  if (!payouts.every(({ status }) => OPEN_STATUSES.includes(status))) throw new Problem('payout_not_actionable');
  if (payouts.reduce((sum, { amountMicro }) => sum + amountMicro, 0n) !== amount) throw new Problem('payout_total_mismatch');
  const knownTo = peopleBehind(actor);
  const approvals = await findApprovals(tx, payouts);
  const ownOf = (payoutId: string) => approvals.get(payoutId)?.find(({ operator }) => operator === actor.name);
  const isNews = (payoutId: string) => {
    const own = ownOf(payoutId);
    return !own || (knownTo.length < own.knownTo.length && knownTo.every((name) => own.knownTo.includes(name)));
  };
  const news = payouts.filter(({ payoutId }) => isNews(payoutId));
  for (const payout of news) if (ownOf(payout.payoutId)) await removeApproval(tx, payout, actor.name);
  tx.write(addApprovals(news, { operator: actor.name, knownTo }, tx.now));
  for (const { userId, payoutId, amountMicro } of news)
    tx.audit('payout.approved', userId, { payout_id: payoutId, amount_micro: micro(amountMicro), known_to: knownTo });
  return payouts.length;
}
