import type { Report } from '../core/report.ts';
import { rows, text, uuid } from '../core/rows.ts';
import type { Tx } from '../core/tx.ts';
import type { BillingBatch } from './batch.ts';
import type { Outcome } from './outcome.ts';
import { startOfJson } from './start-of-json.ts';

interface Rejected {
  readonly id: string;
  readonly reason: string;
  readonly event: string;
  readonly reportedBy: string;
  /** The user whom the event names, if it names any. */
  readonly userId: string | null;
}

const REJECTIONS = rows<Rejected>('billing_rejections', {
  event_id: text(({ id }) => id),
  reason: text(({ reason }) => reason),
  event: text(({ event }) => event),
  reported_by: text(({ reportedBy }) => reportedBy),
  user_id: uuid(({ userId }) => userId),
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
    rejected.set(outcome.id, { id: outcome.id, reason: outcome.reason, event, reportedBy, userId: userOf(element) });
  });
  const kept = [...rejected.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  tx.write(keep(kept, { received_at: tx.now }));
}

const USER_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The user whom an event names, so that it can be forgotten with that user. */
function userOf(element: unknown): string | null {
  const id = typeof element === 'object' && element !== null && 'user_id' in element ? element.user_id : undefined;
  return typeof id === 'string' && USER_ID.test(id) ? id.toLowerCase() : null;
}
