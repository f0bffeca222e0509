import { micro } from '../core/money.ts';
import type { Tx } from '../core/tx.ts';
import { loadLeft } from '../rewards/load-left.ts';
import { settle } from '../rewards/purse.ts';
import { savePurses } from '../rewards/save-purses.ts';
import { lockPayout } from './lock-payout.ts';

/**
 * Says that an open payout has left: what was promised to it is paid out, and only now it is decided which rewards it used. What
 * was sent once is not sent again.
 *
 * Throws `payout_not_found`, `payout_not_actionable`.
 */
export async function markPayoutSent(tx: Tx, id: string, txHash: string): Promise<void> {
  const { payout, purse } = await lockPayout(tx, id);
  payout.become('sent', tx.now);
  payout.txHash = txHash;
  const { userId, payoutId, amountMicro } = payout;
  await loadLeft(tx, purse, amountMicro);
  settle(purse, amountMicro, payoutId);
  savePurses(tx, [purse]);
  tx.audit('payout.sent', userId, { payout_id: payoutId, amount_micro: micro(amountMicro), tx_hash: txHash });
}
