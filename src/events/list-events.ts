import { byNumber } from '../core/cursor.ts';
import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { type BatchRow, eventsOf, type LoggedEvent } from './batch.ts';
import { SHARD } from './event-id.ts';

export interface EventFilter {
  types: ReadonlySet<string> | undefined;
  userId: string | undefined;
}

/** What was found of a page. */
export interface EventStretch {
  readonly events: readonly LoggedEvent[];
  /** The position behind which the next page begins. */
  readonly reached: bigint;
  /** Whether that is as far as the log goes. */
  readonly isAtEnd: boolean;
}

/** How many positions are looked at together, and for one page at most where a filter passes over most of them. */
const TOGETHER = 500;
const LOOKED_AT_MAX = 2000;

// The batch in which the first wanted position stands may begin before it. Positions have no gaps, so that they bound what is read.
const STRETCH = statement(
  'log_stretch',
  `select h.position, h.dropped, page.*
   from log_heads h left join lateral (
     select b.batch_id, b.created_at, o.first_position, b.events
     from event_order o join event_batches b on b.shard = o.shard and b.batch_id = o.batch_id
     where o.shard = $1 and o.first_position >= coalesce(
         (select max(f.first_position) from event_order f where f.shard = $1 and f.first_position <= greatest($2::bigint, h.dropped) + 1), 0
       )
       and o.first_position + o.count > greatest($2::bigint, h.dropped) + 1 and o.first_position <= greatest($2::bigint, h.dropped) + $3
   ) page on true
   where h.shard = $1
   order by page.first_position`,
);

/** The bounds of the log beside a batch of it, if the stretch has any. */
type Row = { position: string; dropped: string } & (BatchRow | { batch_id: null });

const ORDER = byNumber<{ position: bigint }>('listEvents', ({ position }) => String(position));

/** The cursor behind a position. */
export function cursorAt(position: bigint): string {
  return ORDER.cursorOf({ position });
}

/** The position behind which a cursor begins; undefined where it begins with the oldest event. Throws `cursor_invalid`. */
export function positionOf(cursor: string | undefined): bigint | undefined {
  if (cursor === undefined || cursor === '') return undefined;
  const [position] = ORDER.keyOf(cursor) ?? [];
  if (position === undefined || BigInt(position) < 0n) throw new Problem('cursor_invalid');
  return BigInt(position);
}

/**
 * Events behind a position, the oldest first, `limit` at most. Where a filter holds for few, a bounded number is looked at, so that it may
 * be none, and there may be more. Without a position, it begins with the oldest that is kept.
 *
 * Throws `cursor_invalid` for a position that the log has not reached, and `cursor_expired` for one whose next event is kept no longer.
 */
export async function listEvents(db: Reader, filter: EventFilter, after: bigint | undefined, limit: number): Promise<EventStretch> {
  const isPlain = filter.types === undefined && filter.userId === undefined;
  const events: LoggedEvent[] = [];
  const wanted = isPlain ? limit : TOGETHER;
  let stretch = await readStretch(db, after, wanted);
  for (let lookedAt = wanted; ; lookedAt += wanted) {
    for (const event of stretch.events)
      if (fits(event, filter) && events.push(event) === limit) return { events, reached: event.position, isAtEnd: false };
    if (isPlain || stretch.isAtEnd || lookedAt >= LOOKED_AT_MAX) return { ...stretch, events };
    stretch = await readStretch(db, stretch.reached, wanted);
  }
}

/**
 * All events of a bounded stretch behind a position that the log has reached. Where what lies behind it is kept no longer, it begins with the
 * oldest that is.
 */
export async function eventsBehind(db: Reader, after: bigint): Promise<EventStretch> {
  return (await readFrom(db, after, TOGETHER)).stretch;
}

/** All events of the `wanted` positions behind this one. */
async function readStretch(db: Reader, after: bigint | undefined, wanted: number): Promise<EventStretch> {
  const { head, dropped, stretch } = await readFrom(db, after ?? 0n, wanted);
  if (after !== undefined && after > head) throw new Problem('cursor_invalid');
  if (after !== undefined && after < dropped) throw new Problem('cursor_expired');
  return stretch;
}

/** The bounds of the log, and all events of the `wanted` positions behind this one, or behind what is kept no longer. */
async function readFrom(db: Reader, after: bigint, wanted: number): Promise<{ head: bigint; dropped: bigint; stretch: EventStretch }> {
  const rows = await db.query<Row>(STRETCH, [SHARD, after, wanted]);
  const [head, dropped] = [BigInt(rows[0]?.position ?? 0), BigInt(rows[0]?.dropped ?? 0)];
  const begin = after < dropped ? dropped : after;
  const end = begin + BigInt(wanted) < head ? begin + BigInt(wanted) : head;
  const batches = rows.filter((row): row is Row & BatchRow => row.batch_id !== null);
  const events = batches.flatMap(eventsOf).filter(({ position }) => position > begin && position <= end);
  return { head, dropped, stretch: { events, reached: end, isAtEnd: end === head } };
}

function fits({ type, userId }: LoggedEvent, filter: EventFilter): boolean {
  return (filter.types?.has(type) ?? true) && (filter.userId === undefined || filter.userId === userId);
}

const HEAD = statement('log_head', 'select position from log_heads where shard = $1');

/** How far the log goes. */
export async function logHead(db: Reader): Promise<bigint> {
  const [head] = await db.query<{ position: string }>(HEAD, [SHARD]);
  return BigInt(head?.position ?? 0);
}

const BOUNDS = statement('log_bounds', 'select position, dropped from log_heads where shard = $1');

/** How far the log goes, and behind which position it is kept. */
export async function logBounds(db: Reader): Promise<{ position: bigint; dropped: bigint }> {
  const [head] = await db.query<{ position: string; dropped: string }>(BOUNDS, [SHARD]);
  return { position: BigInt(head?.position ?? 0), dropped: BigInt(head?.dropped ?? 0) };
}
