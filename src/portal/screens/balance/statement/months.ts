/** Months of UTC, as reports count them. */

/** A month as the address has it, `2026-10`, from its first moment up to and without the first of the next one. */
export interface Month {
  name: string;
  since: Date;
  until: Date;
}

const NAME = /^(20\d\d)-(0[1-9]|1[0-2])$/;
/** A list of months is no longer than twenty years. */
const MONTHS_MAX = 240;

const monthAt = (year: number, index: number): Month => {
  const since = new Date(Date.UTC(year, index, 1));
  return { name: since.toISOString().slice(0, 7), since, until: new Date(Date.UTC(year, index + 1, 1)) };
};

/** The month that an address names; undefined where it names none, or one that has not begun. */
export function monthIn(text: string | undefined, now: Date): Month | undefined {
  const [, year, number] = NAME.exec(text ?? '') ?? [];
  if (year === undefined) return undefined;
  const month = monthAt(Number(year), Number(number) - 1);
  return month.since <= now ? month : undefined;
}

/** The months from that of now back to that of a moment, the latest first. */
export function monthsBack(to: Date, now: Date): Month[] {
  const months: Month[] = [];
  let month = monthAt(now.getUTCFullYear(), now.getUTCMonth());
  do {
    months.push(month);
    month = monthAt(month.since.getUTCFullYear(), month.since.getUTCMonth() - 1);
  } while (month.until > to && months.length < MONTHS_MAX);
  return months;
}

export const isRunning = ({ until }: Month, now: Date): boolean => now < until;

/** `October 2026`. */
export const monthText = ({ since }: Month, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(since);

const DAY_MS = 86_400_000;

/** A day of UTC, as `1 Oct`. */
export const utcDayText = (at: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(at);

/** The last day of a month. */
export const lastDay = ({ until }: Month): Date => new Date(until.getTime() - DAY_MS);

/** `1 – 31 October 2026`; of a month that is not over, up to the day of now. */
export function periodText(month: Month, now: Date, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.formatRange(month.since, isRunning(month, now) ? now : lastDay(month));
}
