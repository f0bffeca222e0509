import type { Report } from '../core/report.ts';
import { insertRows, statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import type { Ground } from './ground.ts';
import type { Outcome } from './outcome.ts';
import { startOfJson } from './start-of-json.ts';

const KEEP = statement(
  'billing_rejections_keep',
  `insert into billing_rejections (event_id, reason, event, reported_by, user_id, received_at)
   select unnest($1::text[]), unnest($2::text[]), unnest($3::text[]), unnest($4::text[]), unnest($5::uuid[]), $6::timestamptz
   on conflict (event_id) do update set reason = excluded.reason, event = excluded.event, reported_by = excluded.reported_by,
     user_id = excluded.user_id, received_at = excluded.received_at`,
);

/** How much of a malformed event is kept, in characters. */
const EVENT_MAX = 4096;

/**
 * Keeps rejected events with their reason, the last one of an id, so that they can be asked for. They bind nothing: an id that was
 * rejected may be sent again, and one that names an accepted event goes on naming it.
 */
export function keepRejections(tx: Tx, ground: Ground, reports: readonly Report[], outcomes: readonly Outcome[]): void {
  const rejected = new Map<string, { id: string; reason: string; event: string; reportedBy: string; userId: string | null }>();
  outcomes.forEach((outcome, index) => {
    const { element, reportedBy } = reports[index] as Report;
    if (outcome.kind === 'accepted' || outcome.id === null || ground.events.has(outcome.id)) return;
    const event = startOfJson(element, EVENT_MAX);
    rejected.set(outcome.id, { id: outcome.id, reason: outcome.reason, event, reportedBy, userId: userOf(element) });
  });
  const kept = [...rejected.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  tx.write(
    insertRows(
      KEEP,
      kept,
      [({ id }) => id, ({ reason }) => reason, ({ event }) => event, ({ reportedBy }) => reportedBy, ({ userId }) => userId],
      [tx.now],
    ),
  );
}

const USER_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whom an event names, so that it can be forgotten with that user. */
function userOf(element: unknown): string | null {
  const id = typeof element === 'object' && element !== null && 'user_id' in element ? element.user_id : undefined;
  return typeof id === 'string' && USER_ID.test(id) ? id.toLowerCase() : null;
}
