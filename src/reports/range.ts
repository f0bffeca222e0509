import { DAY_MS, sinceUntil } from '../core/clock.ts';
import { Problem } from '../core/problem.ts';

/** What a report is about: from a moment on, and before another; without one, up to whatever there is. In milliseconds. */
export interface Range {
  readonly since: number;
  readonly until: number;
}

/** How far a report goes back that is not told from when. */
const DEFAULT_MS = 30 * DAY_MS;

/**
 * The range that a request asks for. One that ends now or later has no end: what another server's clock already calls later is in it, too.
 * Throws `invalid_query` when it ends before it begins.
 */
export function rangeOf(query: Parameters<typeof sinceUntil>[0], now: Date): Range {
  const { since, until = now } = sinceUntil(query);
  const end = until.getTime();
  const start = since?.getTime() ?? end - DEFAULT_MS;
  if (end < start) throw new Problem('invalid_query', 'until is before since.');
  return { since: start, until: openEnd(end, now) };
}

/** The end of a range up to a moment. */
export const openEnd = (moment: number, now: Date) => (moment >= now.getTime() ? Number.POSITIVE_INFINITY : moment);
