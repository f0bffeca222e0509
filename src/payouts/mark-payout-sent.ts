import type { Tx } from '../core/tx.ts';
import { loadLeft } from '../rewards/load-left.ts';
import { savePurses } from '../rewards/save-purses.ts';
import { readTerms, refuseSending, send } from './change-payout.ts';
import type { ApprovalRule } from './four-eyes.ts';
import { lockPayout } from './lock-payout.ts';

/** How a payout is sent. */
export interface Sending {
  /** What names the transfer on its network. */
  txHash: string;
  /** Whether it is sent although its user owes money. */
  override: boolean;
}

/**
 * Records that an open payout was sent: what was promised to it is paid out, and only now is it decided which rewards it used. A payout
 * that was sent once is not sent again. Where the programme requires cover, a payout whose user owes money is sent only by override;
 * where the rule asks for approvals, only if so many others have approved it.
 *
 * Throws `payout_not_found`, `payout_not_actionable`, `payout_not_covered`, `approval_required`.
 */
export async function markPayoutSent(tx: Tx, id: string, { txHash, override }: Sending, rule: ApprovalRule): Promise<void> {
  const locked = await lockPayout(tx, id);
  const terms = await readTerms(tx, [locked], { rule, override });
  refuseSending(locked, terms);
  await loadLeft(tx, locked.purse, locked.payout.amountMicro);
  send(tx, locked, txHash, terms);
  savePurses(tx, [locked.purse]);
}
