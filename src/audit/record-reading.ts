import type { AuditPayloads } from '../../generated/events.ts';
import { actorName } from '../core/actor.ts';
import { HOUR_MS, startOf } from '../core/clock.ts';
import { idOf } from '../core/ids.ts';
import { statement } from '../core/statement.ts';
import type { CallContext, Single } from '../core/tx.ts';

/** A row that is there already is no failure: several servers may come to the same one, and all but the first of an hour do. */
const RECORD = statement(
  'audit_reading_insert',
  `insert into audit_log (id, action, actor, via, token_id, user_id, operation, request_id, details, created_at)
   values ($1, 'audit.read', $2, null, $3, null, $4, $5, $6, $7) on conflict (id) do nothing`,
);

/**
 * Writes down that somebody was shown the audit log, once for each hour of UTC and actor, whichever servers they ask: the id of the row
 * follows from both, so that a second one cannot be.
 */
export async function recordReading(db: Single, { actor, now, operation, requestId }: CallContext): Promise<void> {
  const hour = startOf(HOUR_MS, now);
  const id = idOf(hour, `audit.read\n${actorName(actor)}`);
  const tokenId = actor.kind === 'operator' ? actor.tokenId : null;
  const details = JSON.stringify({ hour: hour.toISOString() } satisfies AuditPayloads['audit.read']);
  await db.query(RECORD, [id, actorName(actor), tokenId, operation, requestId, details, now]);
}
