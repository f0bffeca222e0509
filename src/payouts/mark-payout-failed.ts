import type { Tx } from '../core/tx.ts';
import { savePurses } from '../rewards/save-purses.ts';
import { fail } from './change-payout.ts';
import { lockPayout } from './lock-payout.ts';

/**
 * Records that an open payout failed: what was promised to it is available again. The reason becomes its note; an empty one is none.
 *
 * Throws `payout_not_found`, `payout_not_actionable`.
 */
export async function markPayoutFailed(tx: Tx, id: string, reason: string): Promise<void> {
  const locked = await lockPayout(tx, id);
  fail(tx, locked, reason);
  savePurses(tx, [locked.purse]);
}
