import { least } from '../core/money.ts';
import type { BillingEvent } from './billing-event.ts';

/** What is known of an invoice. Amounts are in micro-units. Sums do not depend on the order in which events came. */
export interface Invoice {
  readonly invoiceId: string;
  /** The payer: an invoice has one. */
  readonly userId: string;
  /** The total that credit can cover, as the first `invoice_created` reported it; null until then. */
  readonly total: bigint | null;
  /** When that event happened, by the host's clock; null until then. */
  readonly createdAt: Date | null;
  /** The amount of the payment that was reported first. It may differ from the total, because drafts change before they are paid. */
  readonly paid: bigint | null;
  readonly refunded: bigint;
  readonly disputed: bigint;
  readonly won: bigint;
  readonly voided: boolean;
  /** The time of the payment that was reported first. */
  readonly paidAt: Date | null;
  /** Who had invited the payer when the payment was reported, if anyone. */
  readonly inviterUserId: string | null;
  /** The reward that the payment earned the inviter. */
  readonly rewardSeq: bigint | null;
  /** The spend by which the payer's credit covers the invoice. */
  readonly spendId: string | null;
}

export function newInvoice(invoiceId: string, userId: string): Invoice {
  return {
    invoiceId,
    userId,
    total: null,
    createdAt: null,
    paid: null,
    refunded: 0n,
    disputed: 0n,
    won: 0n,
    voided: false,
    paidAt: null,
    inviterUserId: null,
    rewardSeq: null,
    spendId: null,
  };
}

/** The invoice as it is after an event. */
export function afterEvent(invoice: Invoice, { type, amount, occurredAt }: BillingEvent): Invoice {
  switch (type) {
    case 'invoice_created':
      return invoice.total === null ? { ...invoice, total: amount, createdAt: occurredAt } : { ...invoice };
    case 'invoice_paid':
      return { ...invoice, paid: invoice.paid ?? amount, paidAt: invoice.paidAt ?? occurredAt };
    case 'invoice_voided':
      return { ...invoice, voided: true };
    case 'invoice_refunded':
      return { ...invoice, refunded: invoice.refunded + amount };
    case 'invoice_disputed':
      return { ...invoice, disputed: invoice.disputed + amount };
    case 'invoice_dispute_won':
      return { ...invoice, won: invoice.won + amount };
  }
}

/** The reward credit that was spent on the invoice: it covers the total as a whole, or nothing of it. */
export function creditOf({ total, spendId }: Invoice): bigint {
  return spendId === null ? 0n : (total ?? 0n);
}

/** How much of the payment is the payer's own money. */
export function baseOf(invoice: Invoice): bigint {
  return atLeastNothing((invoice.paid ?? 0n) - creditOf(invoice));
}

/**
 * How much of the base went back to the payer: all of it for a void, never more than all. A dispute that is won undoes disputes, but no
 * refunds.
 */
export function givenBack(invoice: Invoice): bigint {
  const base = baseOf(invoice);
  if (invoice.voided) return base;
  return least(base, invoice.refunded + atLeastNothing(invoice.disputed - invoice.won));
}

/** How much of the credit is to come back: all of it for a void; for refunds of a payment, whatever exceeds the payer's own money. */
export function creditBack(invoice: Invoice): bigint {
  const credit = creditOf(invoice);
  if (invoice.voided) return credit;
  return invoice.paidAt ? least(credit, atLeastNothing(invoice.refunded - baseOf(invoice))) : 0n;
}

function atLeastNothing(amount: bigint): bigint {
  return amount > 0n ? amount : 0n;
}

/**
 * How much of a reward is to be reversed for what was given back: in proportion, so that giving back everything reverses exactly
 * everything.
 */
export function reversedFor(amount: bigint, invoice: Invoice): bigint {
  const base = baseOf(invoice);
  return base === 0n ? 0n : (amount * givenBack(invoice)) / base;
}
