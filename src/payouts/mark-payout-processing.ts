import { micro } from '../core/money.ts';
import type { Tx } from '../core/tx.ts';
import { lockPayout } from './lock-payout.ts';

/** Takes up a requested payout, so that its user cannot cancel it any more. Throws `payout_not_found`, `payout_not_actionable`. */
export async function markPayoutProcessing(tx: Tx, id: string): Promise<void> {
  const { payout } = await lockPayout(tx, id);
  payout.become('processing', tx.now);
  const { userId, payoutId, amountMicro } = payout;
  tx.audit('payout.processing_started', userId, { payout_id: payoutId, amount_micro: micro(amountMicro) });
}
