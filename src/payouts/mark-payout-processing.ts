import type { Tx } from '../core/tx.ts';
import { takeUp } from './change-payout.ts';
import { lockPayout } from './lock-payout.ts';

/** Takes up a requested payout, so that its user cannot cancel it any more. Throws `payout_not_found`, `payout_not_actionable`. */
export async function markPayoutProcessing(tx: Tx, id: string): Promise<void> {
  takeUp(tx, await lockPayout(tx, id));
}
