import { DAY_MS, HOUR_MS } from '../core/clock.ts';
import { Problem } from '../core/problem.ts';
import type { Range } from './range.ts';

/** How finely a report counts. Every bucket is of UTC; weeks begin on Monday. */
export type Interval = 'hour' | 'day' | 'week' | 'month';

/** 1970-01-01 was a Thursday, three days after a Monday. */
const SINCE_MONDAY = 3;

/** The beginning of the bucket that a moment lies in, in milliseconds; `date_trunc` of PostgreSQL says the same. */
export function bucketOf(interval: Interval, moment: number): number {
  if (interval === 'hour') return floorTo(HOUR_MS, moment);
  const day = floorTo(DAY_MS, moment);
  if (interval === 'day') return day;
  if (interval === 'month') return startOfMonth(moment, 0);
  return floorTo(7 * DAY_MS, day + SINCE_MONDAY * DAY_MS) - SINCE_MONDAY * DAY_MS;
}

/** The beginning of the next bucket. */
export function bucketAfter(interval: Interval, bucket: number): number {
  if (interval === 'month') return startOfMonth(bucket, 1);
  return bucket + { hour: HOUR_MS, day: DAY_MS, week: 7 * DAY_MS }[interval];
}

/** So many buckets a report has at most. */
const POINTS_MAX = 1100;

/**
 * The beginnings of the buckets that a range touches, as far as they have begun: none for a range in which no moment is. `now` is in
 * milliseconds. Throws `invalid_query` when they are too many.
 */
export function bucketsOf({ since, until }: Range, interval: Interval, now: number): number[] {
  const end = Math.min(until, now + 1);
  const starts: number[] = [];
  if (since >= end) return starts;
  for (let at = bucketOf(interval, since); at < end; at = bucketAfter(interval, at)) {
    if (starts.length === POINTS_MAX) throw new Problem('invalid_query', `The range has more than ${POINTS_MAX} points.`);
    starts.push(at);
  }
  return starts;
}

/** The beginning of the month that a moment lies in, or of one so many months later. */
export function startOfMonth(moment: number, later: number): number {
  const date = new Date(moment);
  date.setUTCHours(0, 0, 0, 0);
  date.setUTCDate(1);
  return date.setUTCMonth(date.getUTCMonth() + later);
}

export const floorTo = (lengthMs: number, moment: number) => Math.floor(moment / lengthMs) * lengthMs;
export const ceilTo = (lengthMs: number, moment: number) => Math.ceil(moment / lengthMs) * lengthMs;
