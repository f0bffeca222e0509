import type { Report } from '../core/report.ts';
import { statement, type Tx } from '../core/tx.ts';
import { insertRows } from '../core/write.ts';
import type { Ground } from './ground.ts';
import type { Outcome } from './outcome.ts';
import { startOfJson } from './start-of-json.ts';

const KEEP = statement(
  'billing_rejections_keep',
  `insert into billing_rejections (event_id, reason, event, reported_by, received_at)
   select unnest($1::text[]), unnest($2::text[]), unnest($3::text[]), unnest($4::text[]), $5::timestamptz
   on conflict (event_id) do update set reason = excluded.reason, event = excluded.event, reported_by = excluded.reported_by,
     received_at = excluded.received_at`,
);

/** How much of a malformed event is kept, in characters. */
const EVENT_MAX = 4096;

/**
 * Keeps rejected events with their reason, the last one of an id, so that they can be asked for. They bind nothing: an id that was
 * rejected may be sent again, and one that names an accepted event goes on naming it.
 */
export function keepRejections(tx: Tx, ground: Ground, reports: readonly Report[], outcomes: readonly Outcome[]): void {
  const rejected = new Map<string, { id: string; reason: string; event: string; reportedBy: string }>();
  outcomes.forEach((outcome, index) => {
    const { element, reportedBy } = reports[index] as Report;
    if (outcome.kind === 'accepted' || outcome.id === null || ground.events.has(outcome.id)) return;
    rejected.set(outcome.id, { id: outcome.id, reason: outcome.reason, event: startOfJson(element, EVENT_MAX), reportedBy });
  });
  const kept = [...rejected.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  tx.write(
    insertRows(KEEP, kept, [({ id }) => id, ({ reason }) => reason, ({ event }) => event, ({ reportedBy }) => reportedBy], [tx.now]),
  );
}
