import { OUTGOING_VERSIONS, type OutgoingType } from '../../generated/events.ts';
import type { Emission } from '../core/tx.ts';
import { eventId } from './event-id.ts';

/** A batch of events that has its place in the log, as PostgreSQL returns it. */
export interface BatchRow {
  batch_id: string;
  created_at: string;
  /** The position of the first of its events. */
  first_position: string;
  events: string;
}

/** An event of the log. */
export interface LoggedEvent {
  readonly id: string;
  readonly type: OutgoingType;
  readonly version: number;
  readonly timestamp: string;
  readonly position: bigint;
  readonly userId: string | null;
  readonly requestId: string;
  readonly data: unknown;
}

/** An event as it is kept: what the batch says of all of its events, and what follows from the order, is not repeated. */
type Kept = readonly [type: OutgoingType, version: number, userId: string | null, requestId: string, data: unknown];

/** The text in which events are kept together. */
export function textOf(events: readonly Emission[]): string {
  return JSON.stringify(events.map(({ type, userId, requestId, data }): Kept => [type, OUTGOING_VERSIONS[type], userId, requestId, data]));
}

/** The events of a batch, in their order. */
export function eventsOf(batch: BatchRow): LoggedEvent[] {
  return (JSON.parse(batch.events) as Kept[]).map((kept, place) => eventOf(batch, kept, place));
}

/** The event at one place of a batch, of which it is the text. */
export function eventAt(batch: Omit<BatchRow, 'events'>, place: number, event: string): LoggedEvent {
  return eventOf(batch, JSON.parse(event) as Kept, place);
}

function eventOf({ batch_id, created_at, first_position }: Omit<BatchRow, 'events'>, kept: Kept, place: number): LoggedEvent {
  const [type, version, userId, requestId, data] = kept;
  const position = BigInt(first_position) + BigInt(place);
  return { id: eventId(batch_id, place), type, version, timestamp: created_at, position, userId, requestId, data };
}
