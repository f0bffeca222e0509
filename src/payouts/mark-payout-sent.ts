import { micro } from '../core/money.ts';
import { Problem } from '../core/problem.ts';
import type { Tx } from '../core/tx.ts';
import { getProgramme } from '../programme/get-programme.ts';
import { loadLeft } from '../rewards/load-left.ts';
import { settle } from '../rewards/purse.ts';
import { savePurses } from '../rewards/save-purses.ts';
import { lockPayout } from './lock-payout.ts';

/**
 * Records that an open payout was sent: what was promised to it is paid out, and only now is it decided which rewards it used. A payout
 * that was sent once is not sent again. Where the programme requires cover, a payout whose user owes money is sent only by override.
 *
 * Throws `payout_not_found`, `payout_not_actionable`, `payout_not_covered`.
 */
export async function markPayoutSent(tx: Tx, id: string, txHash: string, override: boolean): Promise<void> {
  const { payout, purse } = await lockPayout(tx, id);
  payout.become('sent', tx.now);
  const covered = purse.book.accounts.debt === 0n;
  if (!covered && !override && (await getProgramme(tx)).document.payout_cover_required) throw new Problem('payout_not_covered');
  payout.txHash = txHash;
  const { userId, payoutId, amountMicro } = payout;
  await loadLeft(tx, purse, amountMicro);
  settle(purse, amountMicro, payoutId);
  savePurses(tx, [purse]);
  tx.audit('payout.sent', userId, { payout_id: payoutId, amount_micro: micro(amountMicro), tx_hash: txHash, covered, override });
}
