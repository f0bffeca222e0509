/** Moments as people read them: in their own zone, which is said, and as ISO 8601 in UTC for whoever compares them with a log. */

import { dateFormat } from './kept-format.ts';

const MINUTE_MS = 60_000;
const STEPS: readonly [unit: Intl.RelativeTimeFormatUnit, ms: number][] = [
  ['day', 1440 * MINUTE_MS],
  ['hour', 60 * MINUTE_MS],
  ['minute', MINUTE_MS],
];

export interface InstantStyle {
  locale: string;
  /** A zone of the IANA database; that of the browser where none is given. */
  zone?: string;
}

/** The whole moment with its zone, as `28 Nov 2026, 14:05 CET`. */
export function instantText(at: Date, { locale, zone }: InstantStyle): string {
  return dateFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone: zone,
  }).format(at);
}

/** How long ago it was, or how soon it will be, in the largest unit that fits: `2 days ago`. Less than a minute is `now`. */
export function agoText(at: Date, now: Date, { locale }: InstantStyle): string {
  const apart = at.getTime() - now.getTime();
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const step = STEPS.find(([, ms]) => Math.abs(apart) >= ms);
  return step ? format.format(Math.trunc(apart / step[1]), step[0]) : format.format(0, 'second');
}
