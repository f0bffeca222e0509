import { keepText, noteDetails } from '../audit/personal-texts.ts';
import { micro } from '../core/money.ts';
import type { Tx } from '../core/tx.ts';
import { bounce } from '../rewards/purse.ts';
import { savePurses } from '../rewards/save-purses.ts';
import { lockPayout } from './lock-payout.ts';
import { become } from './payout.entity.ts';
import { payoutFactsView } from './payout-facts.view.ts';

/**
 * Records that a payout that was sent came back, all of it: the money is available again, after it has repaid what is owed. The transaction
 * stays; the reason becomes the note, an empty one is none. A payout that came back once does not come back again.
 *
 * Throws `payout_not_found`, `payout_not_actionable`.
 */
export async function markPayoutReturned(tx: Tx, id: string, reason: string): Promise<void> {
  const { payout, purse } = await lockPayout(tx, id);
  become(payout, 'returned', tx.now);
  payout.note = reason === '' ? null : reason;
  const { userId, payoutId, amountMicro, note } = payout;
  bounce(purse, amountMicro, payoutId);
  savePurses(tx, [purse]);
  const kept = noteDetails(keepText(tx, userId, note));
  tx.audit('payout.returned', userId, { payout_id: payoutId, amount_micro: micro(amountMicro), ...kept });
  tx.emit('payout.returned', userId, payoutFactsView(payout));
}
