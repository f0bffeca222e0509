import { fromDatabase } from '../core/clock.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { PointEvent } from './point-event.ts';
import type { NoPoints, Worth } from './worth.ts';

/** An event as it was kept, with what it earned then. */
export interface KeptPointEvent {
  readonly event: PointEvent;
  readonly worth: Worth;
}

/** The same with the moment of the report and who made it. */
export interface RecordedPointEvent extends KeptPointEvent {
  readonly receivedAt: Date;
  readonly reportedBy: string;
}

const COLUMNS = 'event_id, task, user_id, occurred_at, amount_micro, days, reverses, points_micro, reason, received_at, reported_by';
const FIND = statement('point_events_find', `select ${COLUMNS} from point_events where event_id = any($1::text[])`, { $1: 'text' }, {});
const BEHIND = statement(
  'point_events_list',
  `select ${COLUMNS}, seq from point_events where user_id = $1 and seq < $3::bigint order by seq desc limit $2`,
);
const NEWEST = statement('point_events_newest', `select ${COLUMNS} from point_events where user_id = $1 order by seq desc limit $2`);

interface Row {
  event_id: string;
  task: PointEvent['task'];
  user_id: string;
  occurred_at: string;
  amount_micro: string | null;
  days: number | null;
  reverses: string | null;
  points_micro: string;
  reason: NoPoints | null;
  received_at: string;
  reported_by: string;
}

/** An event with its number among those of its user. */
export interface NumberedPointEvent extends RecordedPointEvent {
  readonly seq: string;
}

/** The kept events among these ids, by id. */
export async function findPointEvents(db: Reader, ids: readonly string[]): Promise<Map<string, RecordedPointEvent>> {
  const rows = await db.query<Row>(FIND, [ids]);
  return new Map(rows.map((row) => [row.event_id, recordedOf(row)]));
}

/** A user's newest events, newest first. */
export async function newestPointEvents(db: Reader, userId: string, limit: number): Promise<RecordedPointEvent[]> {
  return (await db.query<Row>(NEWEST, [userId, limit])).map(recordedOf);
}

/** A user's events before the one of this number, the last first. */
export async function pointEventsBefore(db: Reader, userId: string, seq: string, limit: number): Promise<NumberedPointEvent[]> {
  const rows = await db.query<Row & { seq: string }>(BEHIND, [userId, limit, seq]);
  return rows.map((row) => ({ ...recordedOf(row), seq: row.seq }));
}

function recordedOf(row: Row): RecordedPointEvent {
  return {
    event: {
      id: row.event_id,
      task: row.task,
      userId: row.user_id,
      occurredAt: fromDatabase(row.occurred_at),
      amountMicro: row.amount_micro === null ? null : BigInt(row.amount_micro),
      days: row.days,
      reverses: row.reverses,
    },
    worth: { micro: BigInt(row.points_micro), reason: row.reason },
    receivedAt: fromDatabase(row.received_at),
    reportedBy: row.reported_by,
  };
}
