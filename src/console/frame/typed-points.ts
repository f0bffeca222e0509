import { readDecimal } from '../../kit/decimal-text.ts';
import { decimalOf } from '../../kit/money-text.ts';

/** The most points that there can be, in millionths. */
const POINTS_MAX = 9_007_199_254n * 1_000_000n;

/** The points that were typed, if there can be so many. */
export function readPoints(text: string, locale: string): number | undefined {
  const micro = readDecimal(text, 6, locale);
  return micro === undefined || micro > POINTS_MAX ? undefined : Number(decimalOf(micro));
}
