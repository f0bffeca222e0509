import { keepText, noteDetails } from '../audit/personal-texts.ts';
import { micro } from '../core/money.ts';
import type { Tx } from '../core/tx.ts';
import { release } from '../rewards/purse.ts';
import { savePurses } from '../rewards/save-purses.ts';
import { lockPayout } from './lock-payout.ts';

/**
 * Records that an open payout failed: what was promised to it is available again. The reason becomes its note; an empty one is none.
 *
 * Throws `payout_not_found`, `payout_not_actionable`.
 */
export async function markPayoutFailed(tx: Tx, id: string, reason: string): Promise<void> {
  const { payout, purse } = await lockPayout(tx, id);
  payout.become('failed', tx.now);
  payout.note = reason === '' ? null : reason;
  const { userId, payoutId, amountMicro, note } = payout;
  release(purse, amountMicro, payoutId);
  savePurses(tx, [purse]);
  const kept = noteDetails(keepText(tx, userId, note));
  tx.audit('payout.failed', userId, { payout_id: payoutId, amount_micro: micro(amountMicro), ...kept });
}
