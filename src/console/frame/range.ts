import type { Filter } from './use-filter.ts';

/** The days that a report is about. All of them are days of UTC, as reports count. */
export interface Range {
  /** What was chosen: a number of days, a month such as `2026-11`, `all`, or `custom`. */
  id: string;
  since: Date;
  /** The moment after its last day; undefined where it goes on until now. */
  until: Date | undefined;
}

export const RANGE_NAMES = ['range', 'since', 'until'] as const;
export type RangeFilter = Filter<(typeof RANGE_NAMES)[number]>;

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Before anything that a programme can have. */
const FIRST = new Date('2015-01-01T00:00:00Z');
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const DAYS = /^[1-9]\d{0,3}$/;

/** The beginning of a day that an address names; undefined where it names none. */
function dayOf(text: string | undefined): Date | undefined {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const at = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

const after = (at: Date, days: number) => new Date(at.getTime() + days * DAY_MS);
const midnight = (at: Date) => new Date(Math.floor(at.getTime() / DAY_MS) * DAY_MS);

/** The range that an address names: from one day to another, both in it, or a span by its name. */
export function rangeOf({ range, since, until }: RangeFilter, fallback: string, now: Date): Range {
  const [first, last] = [dayOf(since), dayOf(until)];
  if (first || last) {
    const end = last && after(last, 1);
    return { id: 'custom', since: first ?? FIRST, until: end && end <= now ? end : undefined };
  }
  return named(range ?? fallback, now) ?? (named(fallback, now) as Range);
}

function named(id: string, now: Date): Range | undefined {
  if (id === 'all') return { id, since: FIRST, until: undefined };
  if (DAYS.test(id)) return { id, since: after(midnight(now), 1 - Number(id)), until: undefined };
  const [, year, month] = MONTH.exec(id) ?? [];
  if (!year || !month) return undefined;
  const until = new Date(Date.UTC(Number(year), Number(month), 1));
  return { id, since: new Date(Date.UTC(Number(year), Number(month) - 1, 1)), until: until <= now ? until : undefined };
}

/** The range as reports and lists take it. */
export function queryOf({ since, until }: Pick<Range, 'since' | 'until'>): { since: string; until: string | undefined } {
  return { since: since.toISOString(), until: until?.toISOString() };
}

/** The same number of days before it. Where it goes on until now, it is compared with as much of them, by the hour. */
export function rangeBefore({ since, until }: Range, now: Date): { since: Date; until: Date } {
  const end = until ?? after(midnight(now), 1);
  const length = end.getTime() - since.getTime();
  const reached = until ?? new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS);
  return { since: new Date(since.getTime() - length), until: new Date(reached.getTime() - length) };
}

/** Its first and its last day, as addresses write them. */
export function daysOf({ since, until }: Pick<Range, 'since' | 'until'>, now: Date): { since: string; until: string } {
  const last = until ? new Date(until.getTime() - 1) : now;
  return { since: since.toISOString().slice(0, 10), until: last.toISOString().slice(0, 10) };
}

/** How many days it has begun. */
export function lengthOf({ since, until }: Range, now: Date): number {
  return Math.ceil(((until ?? now).getTime() - since.getTime()) / DAY_MS);
}

/** The days in words, as `1 – 30 Nov 2026`. */
export function rangeText(range: Pick<Range, 'since' | 'until'>, now: Date, locale: string): string {
  const style = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const days = daysOf(range, now);
  return style.formatRange(new Date(days.since), new Date(days.until));
}

/** The last months as a choice, the present one first. */
export function lastMonths(now: Date, count = 12): string[] {
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 7),
  );
}
