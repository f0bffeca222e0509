import { keepText, noteDetails } from '../audit/personal-texts.ts';
import { micro } from '../core/money.ts';
import { Problem } from '../core/problem.ts';
import type { Tx } from '../core/tx.ts';
import { getProgramme } from '../programme/get-programme.ts';
import { type Purse, release, settle } from '../rewards/purse.ts';
import { type ApprovalRule, isApproved, peopleBehind } from './four-eyes.ts';
import { become, type PayoutState, refuseStatus } from './payout.entity.ts';
import { type Approval, findApprovals } from './payout-approvals.ts';
import { payoutFactsView } from './payout-facts.view.ts';

/** A payout and its owner's money, both locked until the transaction ends. */
export interface LockedPayout {
  readonly payout: PayoutState;
  readonly purse: Purse;
}

/** Takes a payout up. Throws `payout_not_actionable`. */
export function takeUp(tx: Tx, { payout }: LockedPayout): void {
  become(payout, 'processing', tx.now);
  const { userId, payoutId, amountMicro } = payout;
  tx.audit('payout.processing_started', userId, { payout_id: payoutId, amount_micro: micro(amountMicro) });
  tx.emit('payout.processing_started', userId, payoutFactsView(payout));
}

/** Ends a payout that failed; its money is available again in the purse. Throws `payout_not_actionable`. */
export function fail(tx: Tx, { payout, purse }: LockedPayout, reason: string): void {
  become(payout, 'failed', tx.now);
  payout.note = reason === '' ? null : reason;
  const { userId, payoutId, amountMicro, note } = payout;
  release(purse, amountMicro, payoutId);
  const kept = noteDetails(keepText(tx, userId, note));
  tx.audit('payout.failed', userId, { payout_id: payoutId, amount_micro: micro(amountMicro), ...kept });
  tx.emit('payout.failed', userId, payoutFactsView(payout));
}

/** What the sending of payouts depends on beside themselves and their users' money. */
export interface SendingTerms {
  /** Whether a payout is sent although its user owes money. */
  readonly override: boolean;
  readonly asksForCover: boolean;
  readonly rule: ApprovalRule;
  /** Everybody who may be the one who sends. */
  readonly sender: readonly string[];
  readonly approvals: ReadonlyMap<string, readonly Approval[]>;
}

/** Reads the terms for these payouts. It must come after their locks: until then approvals are given and taken back. */
export async function readTerms(
  tx: Tx,
  locked: readonly LockedPayout[],
  { rule, override }: Pick<SendingTerms, 'rule' | 'override'>,
): Promise<SendingTerms> {
  const needsCover = !override && !locked.every(isCovered);
  const large = rule.needed === 0 ? [] : locked.map(({ payout }) => payout).filter(({ amountMicro }) => amountMicro >= rule.fromMicro);
  const [programme, approvals] = await Promise.all([needsCover ? getProgramme(tx) : undefined, findApprovals(tx, large)]);
  const asksForCover = programme?.document.payout_cover_required ?? false;
  return { override, asksForCover, rule, sender: peopleBehind(tx.actor), approvals };
}

/** Throws `payout_not_actionable`, `payout_not_covered` or `approval_required` where a payout must not be sent. Changes nothing. */
export function refuseSending(locked: LockedPayout, { asksForCover, rule, sender, approvals }: SendingTerms): void {
  const { payout } = locked;
  refuseStatus(payout, 'sent');
  if (asksForCover && !isCovered(locked)) throw new Problem('payout_not_covered');
  const agreed = (approvals.get(payout.payoutId) ?? []).map(({ knownTo }) => knownTo);
  if (!isApproved(rule, payout.amountMicro, sender, agreed)) throw new Problem('approval_required');
}

/** Pays out what was promised to a payout, out of rewards that were looked up into the purse. */
export function send(tx: Tx, locked: LockedPayout, txHash: string, { override }: SendingTerms): void {
  const { payout, purse } = locked;
  const covered = isCovered(locked);
  become(payout, 'sent', tx.now);
  payout.txHash = txHash;
  const { userId, payoutId, amountMicro } = payout;
  settle(purse, amountMicro, payoutId);
  tx.audit('payout.sent', userId, { payout_id: payoutId, amount_micro: micro(amountMicro), tx_hash: txHash, covered, override });
  tx.emit('payout.sent', userId, payoutFactsView(payout));
}

const isCovered = ({ purse }: LockedPayout) => purse.book.accounts.debt === 0n;
