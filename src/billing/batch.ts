import type { Programme } from '../programme/programme.ts';
import type { Purse } from '../rewards/purse.ts';
import type { Invoice } from './invoice.ts';
import type { KeptEvent } from './outcome.ts';

/** Everything a batch is decided on, read under lock. Deciding changes it, so that later events of the batch see the earlier ones. */
export interface BillingBatch {
  readonly now: Date;
  /** The one currency of this deployment. */
  readonly currency: string;
  readonly programme: Programme;
  /** Accepted events by id, those of this batch included. */
  readonly events: Map<string, KeptEvent>;
  readonly invoices: Map<string, Invoice>;
  /** The invoices as they were read. */
  readonly known: ReadonlyMap<string, Invoice>;
  /** Payers who are users and were attributed, by user id. */
  readonly payers: ReadonlyMap<string, Payer>;
  /** The money of every user whom the batch can touch. */
  readonly purses: ReadonlyMap<string, Purse>;
  /** What inviters accrued in a month, where the programme caps it; by inviter and month. */
  readonly months: Map<string, MonthAccrued>;
  /** Credit that was spent on the invoices, by the id of the spend. */
  readonly credits: ReadonlyMap<string, Credit>;
  /** What happened beside rewards, whose purses say it themselves, in order. */
  readonly news: BillingNews[];
}

/** Something that follows from an event of the batch. */
export type BillingNews = { readonly because: string; readonly invoiceId: string } & (
  | { readonly what: 'first_paid'; readonly payer: Payer }
  | { readonly what: 'credit_returned'; readonly userId: string; readonly amount: bigint }
);

/** Reward credit that was spent on an invoice. */
export interface Credit {
  /** Whose it was: the payer. */
  readonly userId: string;
  readonly spendId: string;
  /** How much of it has come back: as it was read, and as the batch leaves it. */
  readonly opened: bigint;
  returned: bigint;
}

/** A user who was attributed, as an invitee. */
export interface Payer {
  readonly userId: string;
  readonly inviterUserId: string;
  /** The code under which the payer signed up. */
  readonly code: string;
  readonly signedAt: Date;
  /** The inviter's referral tier, and whether payments earn the inviter anything: a blocked or erased inviter earns nothing. */
  readonly tier: number;
  readonly earns: boolean;
  /** Whether an invoice of an earlier batch made the invitee a paying customer; and the invoice of this batch that does. */
  readonly hadPaid: boolean;
  firstPaid: string | null;
  /** The sums as they were read, and as the batch leaves them. */
  readonly opened: Readonly<InviteeSums>;
  readonly sums: InviteeSums;
}

export interface InviteeSums {
  /** The bases that were paid, less what was given back. */
  totalPaid: bigint;
  /** What the invitee's payments earned the inviter, reversed or not. */
  accrued: bigint;
}

export interface MonthAccrued {
  readonly userId: string;
  readonly month: string;
  accrued: bigint;
}

export function monthKey(userId: string, month: string): string {
  return `${userId} ${month}`;
}
