import type { AuditPayloads } from '../../generated/events.ts';
import { actorName } from '../core/actor.ts';
import { HOUR_MS, startOf } from '../core/clock.ts';
import { idOf } from '../core/ids.ts';
import { statement } from '../core/statement.ts';
import type { CallContext, Single } from '../core/tx.ts';
import type { Reading } from '../operations/contract.ts';

/** A row that is there already is no failure: several servers may come to the same one, and all but the first of an hour do. */
const RECORD = statement(
  'audit_reading_insert',
  `insert into audit_log (id, action, actor, via, token_id, user_id, operation, request_id, details, created_at)
   values ($1, $2, $3, null, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing`,
);

export type RecordReading = (db: Single, context: CallContext, reading: Reading, userId: string | null) => Promise<void>;

/**
 * Makes what writes down that somebody was shown the audit log or, where `watchesUsers`, something about a user: once for each hour of
 * UTC, actor and user, whichever servers they ask. The id of the row follows from these, so that a second one cannot be.
 */
export function readingRecorder(watchesUsers: boolean): RecordReading {
  return async (db, { actor, now, operation, requestId }, reading, userId) => {
    if (reading === 'user.read' && !watchesUsers) return;
    const hour = startOf(HOUR_MS, now);
    const subject = userId === null ? [] : [userId];
    const id = idOf(hour, [reading, actorName(actor), ...subject].join('\n'));
    const tokenId = actor.kind === 'operator' ? actor.tokenId : null;
    const details = JSON.stringify({ hour: hour.toISOString() } satisfies AuditPayloads[Reading]);
    await db.query(RECORD, [id, reading, actorName(actor), tokenId, userId, operation, requestId, details, now]);
  };
}
