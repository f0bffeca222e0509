import type { BillingEvent } from './billing-event.ts';

/** What is known of an invoice. Amounts are in micro-units. Sums do not depend on the order in which events came. */
export interface Invoice {
  readonly invoiceId: string;
  /** The payer: an invoice has one. */
  readonly userId: string;
  /** The total as it was first reported; null until an event names it. */
  readonly total: bigint | null;
  readonly refunded: bigint;
  readonly disputed: bigint;
  readonly won: bigint;
  readonly voided: boolean;
  /** When it was paid, by the payment that was reported first. */
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
    ...{ invoiceId, userId, total: null, refunded: 0n, disputed: 0n, won: 0n, voided: false },
    ...{ paidAt: null, inviterUserId: null, rewardSeq: null, spendId: null },
  };
}

/** The invoice as it is after an event. */
export function afterEvent(invoice: Invoice, { type, amount, occurredAt }: BillingEvent): Invoice {
  switch (type) {
    case 'invoice_created':
      return { ...invoice, total: invoice.total ?? amount };
    case 'invoice_paid':
      return { ...invoice, total: invoice.total ?? amount, paidAt: invoice.paidAt ?? occurredAt };
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

/** What of the invoice is the payer's own money: credit covers an invoice as a whole or not at all. */
export function baseOf({ total, spendId }: Invoice): bigint {
  return spendId === null ? (total ?? 0n) : 0n;
}

/** How much of the base went back to the payer: all of it for a void, never more than all. */
export function givenBack(invoice: Invoice): bigint {
  const base = baseOf(invoice);
  const back = invoice.refunded + invoice.disputed - invoice.won;
  if (invoice.voided || back > base) return base;
  return back > 0n ? back : 0n;
}

/** How much of a reward is to be reversed for what was given back: proportional, so that all of it reverses exactly everything. */
export function reversedFor(amount: bigint, invoice: Invoice): bigint {
  const base = baseOf(invoice);
  return base === 0n ? 0n : (amount * givenBack(invoice)) / base;
}
