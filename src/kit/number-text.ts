/** Numbers as people read them. */

import { numberFormat } from './kept-format.ts';

/** A whole number, with its groups. */
export function countText(count: number, locale: string): string {
  return numberFormat(locale).format(count);
}

/** A part of a whole with one decimal, as `21.0 %`; a dash where the whole is nothing. */
export function shareText(part: number, whole: number, locale: string): string {
  if (whole === 0) return '–';
  return numberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(part / whole);
}

/** How much more or less it is than before, as `+12 %`; undefined where there was nothing before. */
export function changeText(now: number, before: number, locale: string): string | undefined {
  if (before === 0) return undefined;
  return numberFormat(locale, { style: 'percent', signDisplay: 'exceptZero', maximumFractionDigits: 0 }).format(
    (now - before) / Math.abs(before),
  );
}

/** A rate in hundredths of a percent, as `12.5 %`. */
export function rateText(bps: number, locale: string): string {
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(bps / 10_000);
}

/** Points, also as a decimal such as `decimalOf` makes, with their groups, and with as many of their six decimals as are not zero. */
export function pointsText(points: number | string, locale: string): string {
  return numberFormat(locale, { maximumFractionDigits: 6 }).format(points as Intl.StringNumericLiteral);
}
