/** From one day of UTC to another, both in it, as addresses and fields write them; open where one is missing. */
export interface Days {
  since?: string | undefined;
  until?: string | undefined;
}

/** The same with neither of the two missing. */
export interface BothDays extends Days {
  since: string;
  until: string;
}

/** The days that a report is about. All of them are days of UTC, as reports count. */
export interface Range {
  /** What was chosen: a number of days, a month such as `2026-11`, `all`, or `custom`. */
  id: string;
  since: Date;
  /** The moment after its last day; undefined where it goes on until now. */
  until: Date | undefined;
}

export const DAY_NAMES = ['since', 'until'] as const;
export const RANGE_NAMES = ['range', ...DAY_NAMES] as const;
export type RangeFilter = Days & { range?: string | undefined };

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Before anything that a programme can have. */
const FIRST = new Date('2015-01-01T00:00:00Z');
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const DAYS = /^[1-9]\d{0,3}$/;

const dayText = (at: Date) => at.toISOString().slice(0, 10);

/** The beginning of a day; undefined where the text names none. */
function dayOf(text: string | undefined): Date | undefined {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && dayText(at) === text ? at : undefined;
}

/** Whether a text is a day on which there can have been something; while a year is typed, it is another one first. */
export function isDay(text: string): boolean {
  const at = dayOf(text);
  return at !== undefined && at >= FIRST;
}

/** The last day that begins before a moment, or the one of a moment: addresses of before had moments, the last one not in them. */
function dayAt(text: string | null, before = 0): string | undefined {
  if (text === null || dayOf(text)) return text ?? undefined;
  const at = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : dayText(new Date(at - before));
}

/** An address whose days are written as all are now, whatever it called them. What it has wrong is left out. */
export function withDays(address: URLSearchParams): URLSearchParams {
  const params = new URLSearchParams(address);
  const days = { since: dayAt(params.get('since') ?? params.get('from')), until: dayAt(params.get('until') ?? params.get('to'), 1) };
  for (const name of [...DAY_NAMES, 'from', 'to']) params.delete(name);
  for (const name of isBackwards(days) ? [] : DAY_NAMES) if (days[name]) params.set(name, days[name]);
  return params;
}

/** Whether the last day is before the first one. */
export const isBackwards = ({ since, until }: Days) => Boolean(since && until && until < since);

const after = (at: Date, days: number) => new Date(at.getTime() + days * DAY_MS);
const midnight = (at: Date) => new Date(Math.floor(at.getTime() / DAY_MS) * DAY_MS);

/** The days as lists take them: the moment at which the first one begins, and the one after the last. */
export function momentsOf({ since, until }: Days): Days {
  const [first, last] = [dayOf(since), dayOf(until)];
  return { since: first?.toISOString(), until: last && after(last, 1).toISOString() };
}

/** The range that an address names: from one day to another, or a span by its name. */
export function rangeOf({ range, ...days }: RangeFilter, fallback: string, now: Date): Range {
  const { since, until } = momentsOf(days);
  if (since || until) {
    const end = until === undefined ? undefined : new Date(until);
    return { id: 'custom', since: since === undefined ? FIRST : new Date(since), until: end && end <= now ? end : undefined };
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
export function daysOf({ since, until }: Pick<Range, 'since' | 'until'>, now: Date): BothDays {
  return { since: dayText(since), until: dayText(until ? new Date(until.getTime() - 1) : now) };
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
