import type { Report } from '../core/report.ts';
import { rows, text, uuid } from '../core/rows.ts';
import type { Tx } from '../core/tx.ts';
import type { BillingBatch } from './batch.ts';
import { isEventType } from './billing-event.ts';
import type { Outcome } from './outcome.ts';
import { startOfJson } from './start-of-json.ts';

interface Rejected {
  readonly id: string;
  readonly reason: string;
  readonly event: string;
  readonly reportedBy: string;
  /** The user whom the event names, if it names any. */
  readonly userId: string | null;
  /** The invoice and the type that it names likewise: by these it is listed. */
  readonly invoiceId: string | null;
  readonly type: string | null;
}

const REJECTIONS = rows<Rejected>('billing_rejections', {
  event_id: text(({ id }) => id),
  reason: text(({ reason }) => reason),
  event: text(({ event }) => event),
  reported_by: text(({ reportedBy }) => reportedBy),
  user_id: uuid(({ userId }) => userId),
  invoice_id: text(({ invoiceId }) => invoiceId),
  type: text(({ type }) => type),
});

const keep = REJECTIONS.insert('billing_rejections_keep', { same: { received_at: 'timestamptz' }, replacing: ['event_id'] });

/** How much of a malformed event is kept, in characters. */
const EVENT_MAX = 4096;

/**
 * Keeps rejected events with their reason, the latest for each id, so that they can be read. They bind nothing: an id that was rejected may
 * be sent again, and an id that names an accepted event goes on naming it.
 */
export function keepRejections(tx: Tx, batch: BillingBatch, reports: readonly Report[], outcomes: readonly Outcome[]): void {
  const rejected = new Map<string, Rejected>();
  outcomes.forEach((outcome, index) => {
    const { element, reportedBy } = reports[index] as Report;
    if (outcome.kind === 'accepted' || outcome.id === null || batch.events.has(outcome.id)) return;
    const event = startOfJson(element, EVENT_MAX);
    rejected.set(outcome.id, { id: outcome.id, reason: outcome.reason, event, reportedBy, ...namedBy(element) });
  });
  const kept = [...rejected.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  tx.write(keep(kept, { received_at: tx.now }));
}

const USER_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** What PostgreSQL has room for. */
const INVOICE_ID = /^[^\0\p{Cs}]{1,255}$/u;

/** What an event names, malformed or not: its user, so that it can be forgotten with that user, its invoice and its type. */
function namedBy(element: unknown): Pick<Rejected, 'userId' | 'invoiceId' | 'type'> {
  const named = (typeof element === 'object' && element !== null ? element : {}) as Record<string, unknown>;
  const { user_id: userId, invoice_id: invoiceId, type } = named;
  return {
    userId: typeof userId === 'string' && USER_ID.test(userId) ? userId.toLowerCase() : null,
    invoiceId: typeof invoiceId === 'string' && INVOICE_ID.test(invoiceId) ? invoiceId : null,
    type: isEventType(type) ? type : null,
  };
}
