import { dashed, newId } from '../core/ids.ts';

/** All events are in one part of the log today. Every key begins with it, so that there can be more. */
export const SHARD = 0;

/** How many events a batch has at most: an event's place in it is three hexadecimal digits of the event's id. */
export const BATCH_MAX = 500;

const PLACE_DIGITS = 3;

/** The id of a batch of events. Its last digits are the shard, and room for the place of an event. */
export function newBatchId(now: Date): string {
  return `${newId(now).slice(0, -PLACE_DIGITS - 1)}${SHARD.toString(16)}${'0'.repeat(PLACE_DIGITS)}`;
}

/** The id of the event at this place of a batch, from 0. It is not kept: it says where the event is. */
export function eventId(batchId: string, place: number): string {
  return `evt_${batchId.replaceAll('-', '').slice(0, -PLACE_DIGITS)}${place.toString(16).padStart(PLACE_DIGITS, '0')}`;
}

const EVENT_ID = /^evt_([0-9a-f]{29})([0-9a-f]{3})$/;

/** Where the event with this id is, if there is one. Undefined for what is no id of an event. */
export function placeOf(id: string): { batchId: string; place: number } | undefined {
  const [, batch, place] = EVENT_ID.exec(id) ?? [];
  if (batch === undefined || place === undefined) return undefined;
  return { batchId: dashed(batch + '0'.repeat(PLACE_DIGITS)), place: Number.parseInt(place, 16) };
}
