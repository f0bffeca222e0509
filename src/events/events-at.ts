import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { type BatchRow, eventAt, type LoggedEvent } from './batch.ts';
import { SHARD } from './event-id.ts';

// Of a batch only the event that is wanted travels.
const AT = statement(
  'log_at',
  `select b.batch_id, b.created_at, o.first_position, wanted.position, (b.events::json -> (wanted.position - o.first_position)::integer)::text as event
   from unnest($2::bigint[]) as wanted (position)
   cross join lateral (
     select first_position, count, batch_id from event_order
     where shard = $1 and first_position <= wanted.position order by first_position desc limit 1
   ) o
   join event_batches b on b.shard = $1 and b.batch_id = o.batch_id
   where wanted.position < o.first_position + o.count
   order by wanted.position`,
  { $2: 'bigint' },
);

type Row = Omit<BatchRow, 'events'> & { position: string; event: string };

/** The events at these positions of the log, by their positions; those that are kept no longer are missing. */
export async function eventsAt(db: Reader, positions: readonly bigint[]): Promise<ReadonlyMap<bigint, LoggedEvent>> {
  if (positions.length === 0) return new Map();
  const rows = await db.query<Row>(AT, [SHARD, positions]);
  return new Map(
    rows.map(({ position, event, ...batch }) => {
      const place = Number(BigInt(position) - BigInt(batch.first_position));
      return [BigInt(position), eventAt(batch, place, event)];
    }),
  );
}
