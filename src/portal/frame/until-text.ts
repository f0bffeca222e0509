import { agoText } from '../../kit/instant-text.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;

/** The number of a day in the zone of whoever looks. */
const dayOf = (at: Date) => Math.floor((at.getTime() - at.getTimezoneOffset() * MINUTE_MS) / DAY_MS);

/** How long it is until a moment, by the days in a calendar: `in 3 days`, `tomorrow`; on its own day in hours or minutes. */
export function untilText(at: Date, now: Date, locale: string): string {
  const days = dayOf(at) - dayOf(now);
  if (days === 0) return agoText(at, now, { locale });
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}
