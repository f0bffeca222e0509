import { DAY_MS } from '../core/clock.ts';
import { newId } from '../core/ids.ts';
import { least, MICRO_MAX } from '../core/money.ts';
import { turnover } from '../ledger/book.ts';
import { rewardTier } from '../programme/programme.ts';
import { accrue, type Purse, restore, reverse, takeBack } from '../rewards/purse.ts';
import { type Reward, rewardAmount } from '../rewards/reward.ts';
import { type BillingBatch, type MonthAccrued, monthKey, type Payer } from './batch.ts';
import { type BillingEvent, isSameEvent } from './billing-event.ts';
import { afterEvent, baseOf, creditBack, givenBack, type Invoice, newInvoice, reversedFor } from './invoice.ts';
import { addMonths, monthOf } from './months.ts';
import type { Effect, NoReward, Outcome, Rejection, RewardFacts } from './outcome.ts';

/**
 * Decides one event and does what follows from it, in memory. An event whose id is known changes nothing. A rejected one changes
 * nothing either: every check stands before the first change.
 */
export function decide(batch: BillingBatch, event: BillingEvent): Outcome {
  const { id } = event;
  const rejected = (reason: Rejection, replayed = false): Outcome => ({ kind: 'rejected', id, reason, replayed });
  const isOurCurrency = event.currency === undefined || event.currency === batch.currency;
  const known = batch.events.get(id);
  if (known && isOurCurrency && isSameEvent(known.event, event)) return { kind: 'accepted', id, effect: known.effect, replayed: true };
  if (known) return rejected('event_id_reused', true);
  if (!isOurCurrency) return rejected('currency_mismatch');
  const invoice = batch.invoices.get(event.invoiceId) ?? newInvoice(event.invoiceId, event.userId);
  if (invoice.userId !== event.userId) return rejected('invoice_mismatch');
  const after = afterEvent(invoice, event);
  if (after.refunded > MICRO_MAX || after.disputed > MICRO_MAX || after.won > MICRO_MAX) return rejected('amount_out_of_range');
  const effect = event.type === 'invoice_paid' ? pay(batch, event, invoice, after) : giveBack(batch, invoice, after, id);
  if (!effect) return rejected('amount_out_of_range');
  batch.events.set(id, { event, effect });
  return { kind: 'accepted', id, effect, replayed: false };
}

/** The first payment of an invoice may earn the payer's inviter a reward. Undefined when a sum would leave its bound. */
function pay(batch: BillingBatch, event: BillingEvent, invoice: Invoice, paid: Invoice): Effect | undefined {
  const { programme } = batch;
  const payer = batch.payers.get(event.userId);
  const purse = payer && batch.purses.get(payer.inviterUserId);
  const nothing = (reason: NoReward): Effect => effectOf(paid, { outcome: 'no_reward', reason, programmeVersion: programme.number });
  if (invoice.paidAt) return nothing('already_paid');
  if (!payer || !purse) {
    keepInvoice(batch, paid, event.id);
    return nothing('not_referred');
  }
  const attributed: Invoice = { ...paid, inviterUserId: payer.inviterUserId };
  const kept = baseOf(attributed) - givenBack(attributed);
  const month = monthOfPayment(batch, event, payer);
  const earned = earn(batch, event, attributed, payer, month);
  if (payer.sums.totalPaid + kept > MICRO_MAX || turnover(purse.book) + earned.amount > MICRO_MAX) return undefined;

  countPayment(batch, payer, attributed, kept, event.id);
  const facts = { reason: earned.reason, tier: payer.tier, programmeVersion: programme.number } as const;
  if (earned.amount === 0n) {
    keepInvoice(batch, attributed, event.id);
    return effectOf(attributed, { outcome: 'no_reward', ...facts });
  }
  payer.sums.accrued += earned.amount;
  if (month) month.accrued += earned.amount;
  const terms = {
    rewardId: newId(batch.now),
    inviteeUserId: payer.userId,
    invoiceId: event.invoiceId,
    base: baseOf(attributed),
    rateBps: earned.rateBps,
    tier: payer.tier,
    amount: earned.amount,
    createdAt: batch.now,
    occurredAt: event.occurredAt,
    availableAt: new Date(event.occurredAt.getTime() + programme.document.hold_days * DAY_MS),
  };
  const reward = accrue(purse, terms, event.id);
  const rewarded = { ...attributed, rewardSeq: reward.seq };
  keepInvoice(batch, rewarded, event.id);
  const moved = reversedFor(reward.amount, rewarded);
  if (moved > 0n) reverse(purse, reward, moved, event.id);
  return effectOf(rewarded, { outcome: 'reward_created', ...facts, reward: factsOf(purse, reward), moved });
}

/** What a payment earns, or the first reason why it earns nothing. A cap cuts the last reward to the room that is left. */
function earn(
  batch: BillingBatch,
  event: BillingEvent,
  invoice: Invoice,
  payer: Payer,
  month: MonthAccrued | undefined,
): { amount: bigint; rateBps: number; reason: NoReward | null } {
  const { document } = batch.programme;
  const rateBps = rewardTier(batch.programme, payer.tier)?.rate_bps ?? 0;
  const nothing = (reason: NoReward) => ({ amount: 0n, rateBps, reason });
  if (!payer.earns) return nothing('inviter_blocked');
  if (invoice.spendId !== null && baseOf(invoice) === 0n) return nothing('covered_by_credit');
  const months = document.reward_months_max;
  if (months !== null && event.occurredAt >= addMonths(payer.signedAt, months)) return nothing('months_exceeded');
  const amount = rewardAmount(baseOf(invoice), rateBps);
  if (amount === 0n) return nothing('amount_too_small');
  const room = roomUnderCaps(document, payer, month);
  if (room === undefined || amount <= room) return { amount, rateBps, reason: null };
  return { amount: room, rateBps, reason: 'cap_reached' };
}

/** How much may still be accrued; undefined where nothing is capped. A reversal gives no room back. */
function roomUnderCaps(
  caps: { reward_cap_per_invitee_micro: number | null; reward_cap_per_month_micro: number | null },
  payer: Payer,
  month: MonthAccrued | undefined,
): bigint | undefined {
  const rooms: bigint[] = [];
  if (caps.reward_cap_per_invitee_micro !== null) rooms.push(BigInt(caps.reward_cap_per_invitee_micro) - payer.sums.accrued);
  if (caps.reward_cap_per_month_micro !== null) rooms.push(BigInt(caps.reward_cap_per_month_micro) - (month?.accrued ?? 0n));
  if (rooms.length === 0) return undefined;
  const room = rooms.reduce(least);
  return room > 0n ? room : 0n;
}

/** What the inviter accrued in the month of the payment; counted only where the programme caps it. */
function monthOfPayment({ months }: BillingBatch, { occurredAt }: BillingEvent, { inviterUserId }: Payer): MonthAccrued | undefined {
  return months.size === 0 ? undefined : months.get(monthKey(inviterUserId, monthOf(occurredAt)));
}

/** An invitee becomes a paying customer with the first positive base, rewarded or not. */
function countPayment({ news }: BillingBatch, payer: Payer, invoice: Invoice, kept: bigint, because: string): void {
  if (baseOf(invoice) === 0n) return;
  if (!payer.hadPaid && payer.firstPaid === null) {
    payer.firstPaid = invoice.invoiceId;
    news.push({ what: 'first_paid', because, invoiceId: invoice.invoiceId, payer });
  }
  payer.sums.totalPaid += kept;
}

/** Every event but a payment: it may give the payer money back, or take that back again, and the reward follows in proportion. */
function giveBack(batch: BillingBatch, before: Invoice, after: Invoice, because: string): Effect | undefined {
  const payer = after.inviterUserId === null ? undefined : batch.payers.get(after.userId);
  const purse = after.inviterUserId === null ? undefined : batch.purses.get(after.inviterUserId);
  const given = givenBack(after) - givenBack(before);
  const reward = after.rewardSeq === null ? undefined : purse?.rewards.get(after.rewardSeq);
  const delta = reward ? reversedFor(reward.amount, after) - reward.reversed : 0n;
  if (payer && payer.sums.totalPaid - given > MICRO_MAX) return undefined;
  if (purse && delta < 0n && turnover(purse.book) - delta > MICRO_MAX) return undefined;

  const reason = keepInvoice(batch, after, because) ? 'credit_returned' : null;
  if (payer) payer.sums.totalPaid -= given;
  if (!purse || !reward || delta === 0n) return effectOf(after, { outcome: 'recorded', reason });
  if (delta > 0n) reverse(purse, reward, delta, because);
  else restore(purse, reward, -delta, because);
  return effectOf(after, {
    outcome: delta > 0n ? 'reward_reversed' : 'reward_restored',
    reason,
    reward: factsOf(purse, reward),
    moved: delta > 0n ? delta : -delta,
  });
}

/** Keeps an invoice as it is now, and gives the payer the credit that is due to come back. Returns whether any was. */
function keepInvoice(batch: BillingBatch, invoice: Invoice, because: string): boolean {
  batch.invoices.set(invoice.invoiceId, invoice);
  const credit = batch.credits.get(invoice.spendId ?? '');
  const due = credit ? creditBack(invoice) - credit.returned : 0n;
  if (!credit || due <= 0n) return false;
  takeBack(batch.purses.get(credit.userId) as Purse, due, credit.spendId);
  credit.returned += due;
  batch.news.push({ what: 'credit_returned', because, invoiceId: invoice.invoiceId, userId: credit.userId, amount: due });
  return true;
}

function effectOf(invoice: Invoice, effect: Partial<Effect> & Pick<Effect, 'outcome'>): Effect {
  const { inviterUserId } = invoice;
  return {
    reason: null,
    reward: null,
    moved: 0n,
    inviterUserId,
    tier: null,
    programmeVersion: null,
    givenBack: givenBack(invoice),
    ...effect,
  };
}

function factsOf({ book }: Purse, { seq, rewardId, amount, rateBps, tier, availableAt }: Reward): RewardFacts {
  return { seq, rewardId, inviterUserId: book.userId, amount, rateBps, tier, availableAt };
}
