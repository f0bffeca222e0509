import { fromDatabase } from '../core/clock.ts';
import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import { joining, surely } from '../core/steps.ts';
import type { Reader } from '../core/tx.ts';
import type { ProgrammeDocument } from '../programme/programme.ts';
import { findEvents, type RecordedEvent } from './find-events.ts';
import { baseOf, creditOf } from './invoice.ts';
import { INVOICE_COLUMNS, type InvoiceRow, invoiceOf } from './invoice-row.ts';
import type { Rejection } from './outcome.ts';

/** An event as it is kept, with the facts by which it was decided. */
export type BillingRecord =
  | { readonly kind: 'accepted'; readonly recorded: RecordedEvent; readonly facts: DecisionFacts }
  | { readonly kind: 'rejected'; readonly id: string; readonly rejection: KeptRejection };

export interface KeptRejection {
  readonly reason: Rejection;
  /** The element as it was sent, as JSON, cut where it was too long. */
  readonly event: string;
  readonly receivedAt: Date;
  readonly reportedBy: string;
}

/** What else is known of the invoice, its payer and the rules. None of it changes once the event was decided. */
export interface DecisionFacts {
  readonly code: string | null;
  readonly attributedAt: Date | null;
  /** How much of the payment is the payer's own money. */
  readonly base: bigint;
  /** The reward credit that was spent on the invoice. */
  readonly credit: bigint;
  readonly programme: ProgrammeDocument | null;
}

const CODE = statement('billing_code', 'select code, attributed_at from invitees where user_id = $1 and invitee_user_id = $2');

const FACTS = statement(
  'billing_facts',
  `select ${INVOICE_COLUMNS}, v.code, v.attributed_at, p.document
   from invoices n
   left join invitees v on v.user_id = $2 and v.invitee_user_id = n.user_id
   left join programme_versions p on p.version = $3
   where n.invoice_id = $1`,
  {},
  {
    text: `select ${INVOICE_COLUMNS}, $2::uuid as inviter, p.document
   from invoices n left join programme_versions p on p.version = $3
   where n.invoice_id = $1`,
    steps: [surely, joining(CODE, ['inviter', 'user_id'], { missing: { code: null, attributed_at: null } })],
  },
);

const REJECTION = statement(
  'billing_rejection_find',
  'select reason, event, received_at, reported_by from billing_rejections where event_id = $1',
);

interface FactsRow extends InvoiceRow {
  code: string | null;
  attributed_at: string | null;
  document: ProgrammeDocument | null;
}

interface RejectionRow {
  reason: Rejection;
  event: string;
  received_at: string;
  reported_by: string;
}

/** An event and how it was decided. A rejected one is shown until its id is accepted. Throws `event_not_found`. */
export async function getBillingEvent(db: Reader, id: string): Promise<BillingRecord> {
  const recorded = (await findEvents(db, [id])).get(id);
  if (recorded) return { kind: 'accepted', recorded, facts: await factsOf(db, recorded) };
  const [row] = await db.query<RejectionRow>(REJECTION, [id]);
  if (!row) throw new Problem('event_not_found');
  const { reason, event, reported_by: reportedBy } = row;
  return { kind: 'rejected', id, rejection: { reason, event, receivedAt: fromDatabase(row.received_at), reportedBy } };
}

async function factsOf(db: Reader, { event, effect }: RecordedEvent): Promise<DecisionFacts> {
  const [row] = await db.query<FactsRow>(FACTS, [event.invoiceId, effect.inviterUserId, effect.programmeVersion]);
  if (!row) throw new Error(`the invoice of event ${event.id} is not there`);
  const invoice = invoiceOf(row);
  return {
    code: row.code,
    attributedAt: row.attributed_at === null ? null : fromDatabase(row.attributed_at),
    base: baseOf(invoice),
    credit: creditOf(invoice),
    programme: row.document,
  };
}
