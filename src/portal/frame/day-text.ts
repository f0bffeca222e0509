import { dateFormat } from '../../kit/kept-format.ts';

const DAY_MS = 86_400_000;
const WEEK_DAYS = 6;

/** A day as short as it is clear: its weekday within the next six days but today, else its day and month, and its year where that is another one. */
export function dayText(at: Date, now: Date, locale: string): string {
  const apart = at.getTime() - now.getTime();
  const isAhead = apart > 0 && at.toDateString() !== now.toDateString();
  if (isAhead && apart <= WEEK_DAYS * DAY_MS) return dateFormat(locale, { weekday: 'long' }).format(at);
  const year = at.getFullYear() === now.getFullYear() ? undefined : 'numeric';
  return dateFormat(locale, { day: 'numeric', month: 'short', year }).format(at);
}
