import { fromDatabase } from '../core/clock.ts';
import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import { joining, surely } from '../core/steps.ts';
import type { Reader } from '../core/tx.ts';
import type { ProgrammeDocument } from '../programme/programme.ts';
import { findEvents, type RecordedEvent } from './find-events.ts';
import { findRejections, type KeptRejection } from './find-rejections.ts';
import { baseOf, creditOf } from './invoice.ts';
import { INVOICE_COLUMNS, type InvoiceRow, invoiceOf } from './invoice-row.ts';

/** An event as it is kept, with the facts by which it was decided. */
export type BillingRecord =
  | { readonly kind: 'accepted'; readonly recorded: RecordedEvent; readonly facts: DecisionFacts }
  | { readonly kind: 'rejected'; readonly id: string; readonly rejection: KeptRejection };

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

interface FactsRow extends InvoiceRow {
  code: string | null;
  attributed_at: string | null;
  document: ProgrammeDocument | null;
}

/** An event and how it was decided. A rejected one is shown until its id is accepted. Throws `event_not_found`. */
export async function getBillingEvent(db: Reader, id: string): Promise<BillingRecord> {
  const recorded = (await findEvents(db, [id])).get(id);
  if (recorded) return { kind: 'accepted', recorded, facts: await factsOf(db, recorded) };
  const rejection = (await findRejections(db, [id])).get(id);
  if (!rejection) throw new Problem('event_not_found');
  return { kind: 'rejected', id, rejection };
}

/** The facts by which an accepted event was decided. */
export async function factsOf(db: Reader, { event, effect }: RecordedEvent): Promise<DecisionFacts> {
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
