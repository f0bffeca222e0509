import postgresDate from 'postgres-date';

/** Its types speak of a default export, which CommonJS does not have. */
const parseTimestamp = postgresDate as unknown as typeof postgresDate.default;

/** Where the time comes from. Tests and the demo move their own. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

export const SECOND_MS = 1000;
export const HOUR_MS = 3600 * SECOND_MS;
export const DAY_MS = 86_400 * SECOND_MS;

/** The beginning, in UTC, of the hour or day of so many milliseconds that a moment lies in. */
export function startOf(lengthMs: number, moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / lengthMs) * lengthMs);
}

const RFC3339 = /^\d{4}-\d{2}-\d{2}[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,12})?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const FIRST = new Date('0001-01-01T00:00:00Z').getTime();
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/**
 * Reads a time as RFC 3339 (section 5.6) writes it, or answers undefined. Leap seconds are refused, for JavaScript and
 * PostgreSQL have no room for them, and so is every moment outside the years 0001 to 9999 in UTC. Finer than a millisecond is
 * cut off.
 */
export function parseInstant(text: string): Date | undefined {
  if (!RFC3339.test(text)) return undefined;
  // Date rolls 30 February over to March; what does not come back as it went in never was a date. Every month has 28 days.
  const day = Number(text.slice(8, 10));
  if (day > 28 && new Date(text.slice(0, 10)).getUTCDate() !== day) return undefined;
  const moment = Date.parse(text.toUpperCase());
  return moment >= FIRST && moment <= LAST ? new Date(moment) : undefined;
}

/** A range of time as a request asks for it, which the contract has seen to be moments; from `since` on, and before `until`. */
export function sinceUntil({ since, until }: { since?: string | undefined; until?: string | undefined }) {
  return { since: instantOf(since), until: instantOf(until) };
}

/** The moment that a text says; undefined where there is none. */
export function instantOf(text: string | undefined): Date | undefined {
  return text === undefined ? undefined : parseInstant(text);
}

/** How far the host application's clock may be ahead of ours. */
const AHEAD_MS = 5 * 60 * SECOND_MS;

/** Whether something is said to happen later than a host's clock can be excused for. */
export function isAhead(moment: Date, now: Date): boolean {
  return moment.getTime() > now.getTime() + AHEAD_MS;
}

/** What is said to whoever reports such a moment. */
export const AHEAD_FAULT = 'occurred_at is more than five minutes ahead';

/** What a `timestamptz` has and a `timestamp` has not; without it the parser would take the local zone of this process. */
const TIME_AND_ZONE = /:\d\d(\.\d+)?[+-]\d\d/;

/**
 * A moment as PostgreSQL prints a `timestamptz`, alone or in JSON, in whatever zone the session has. Before there were time zones it
 * prints local times to the second, and near the ends of our calendar the local year can be 1 BC or 10000.
 */
export function fromDatabase(text: string): Date {
  const moment = TIME_AND_ZONE.test(text) ? parseTimestamp(text.replace('T', ' ')) : null;
  if (!(moment instanceof Date)) throw new Error(`not a timestamptz in ISO style: ${text}`);
  return moment;
}

/** A moment for the wire, from PostgreSQL or from an entity. */
export function instant(value: string | Date): string {
  return (typeof value === 'string' ? fromDatabase(value) : value).toISOString();
}

/** The same where there may be none. */
export function instantOrNull(value: string | Date | null): string | null {
  return value === null ? null : instant(value);
}
