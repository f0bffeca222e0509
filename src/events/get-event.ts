import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { type BatchRow, eventsOf, type LoggedEvent } from './batch.ts';
import { placeOf, SHARD } from './event-id.ts';

const BATCH = statement(
  'log_batch',
  `select b.batch_id, b.created_at, o.first_position, b.events
   from event_batches b join event_order o on o.shard = b.shard and o.batch_id = b.batch_id
   where b.shard = $1 and b.batch_id = $2`,
);

/** An event by its id; undefined where there is none, where it has no position yet, and where it is kept no longer. */
export async function findEvent(db: Reader, id: string): Promise<LoggedEvent | undefined> {
  const where = placeOf(id);
  const [batch] = where ? await db.query<BatchRow>(BATCH, [SHARD, where.batchId]) : [];
  return batch && where && eventsOf(batch)[where.place];
}

/** The same for one that must be there. Throws `outgoing_event_not_found`. */
export async function getEvent(db: Reader, id: string): Promise<LoggedEvent> {
  const event = await findEvent(db, id);
  if (!event) throw new Problem('outgoing_event_not_found');
  return event;
}
