import type { components } from '../../generated/openapi.ts';
import { instant } from '../core/clock.ts';
import { micro } from '../core/money.ts';
import type { PayoutState } from './payout.entity.ts';

/** A payout without where the money goes and what was noted. What does not apply is absent. */
export function payoutFactsView(payout: PayoutState): components['schemas']['PayoutFacts'] {
  const { txHash, completedAt } = payout;
  return {
    id: payout.payoutId,
    user_id: payout.userId,
    amount_micro: micro(payout.amountMicro),
    network: payout.network,
    status: payout.status,
    requested_at: instant(payout.requestedAt),
    ...(txHash ? { tx_hash: txHash } : {}),
    ...(completedAt ? { completed_at: instant(completedAt) } : {}),
  };
}
