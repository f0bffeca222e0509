import type { components } from '../../generated/openapi.ts';
import { type Actor, environmentOperator } from '../core/actor.ts';
import type { TaskSettingDraft } from '../points/task-setting.ts';
import type { Network, ProgrammeDocument } from '../programme/programme.ts';
import type { TierDraft } from '../user-tiers/add-user-tier.ts';
import type { Person } from './cast.ts';

/** The actor of everything that users do not do themselves. */
export const OPERATOR: Actor = environmentOperator('demo');
/** The server's address while the demo plays. */
export const ORIGIN = 'http://127.0.0.1';

/** What the host application says of an invoice. */
export type InvoiceEvent = components['schemas']['BillingEvent'];
/** What it says of what a user did. */
export type Deed = components['schemas']['PointEvent'];

/** What the host application reports: what became of invoices, and what users did for points. */
export type Report = { what: 'is_reported'; events: InvoiceEvent[] } | { what: 'deeds_are_reported'; events: Deed[] };

/** What happens, to whom, and when. */
export type Scene = { at: Date } & (
  | Report
  | { what: 'ladder_is_set'; tiers: TierDraft[]; tasks: TaskSettingDraft }
  | { what: 'rules_change'; change: Partial<ProgrammeDocument> }
  | ({ who: Person } & Fate)
);

/** A payout that the contract's examples name, and how much it is in micro-units. */
export interface NamedPayout {
  payoutId: string;
  amount: bigint;
}

type Fate =
  | { what: 'joins' }
  | { what: 'chooses'; slug: string }
  | { what: 'drops' }
  | { what: 'is_clicked' }
  | { what: 'signs_up'; inviter: Person | undefined; code?: string; touchedDaysAgo?: number }
  | { what: 'is_promoted'; tier: number; note: string }
  | { what: 'is_blocked' }
  | { what: 'is_erased' }
  /** Covers an invoice with credit. */
  | { what: 'covers'; invoiceId: string; amount: bigint }
  /** Asks for what is available, in whole units, less what the user keeps back; or for a payout that the examples name. */
  | { what: 'asks'; network: Network; address: string; keeps: bigint; named?: NamedPayout }
  /** Takes the last payout back. */
  | { what: 'regrets' }
  /** The last payout of this user is taken up, is sent, fails. */
  | { what: 'is_attended_to' }
  | { what: 'is_paid'; txHash: string }
  | { what: 'is_not_paid'; reason: string };
