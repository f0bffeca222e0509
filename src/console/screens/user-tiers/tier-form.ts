import { decimalField, readDecimal } from '../../../kit/decimal-text.ts';
import type { UserTier } from '../../../sdk/typescript/sdk.ts';

/** A step of the ladder, as it is typed. */
export interface TierForm {
  level: string;
  name: string;
  point: string;
  svg: string;
}

const LEVEL_MAX = 2_147_483_647n;

/** A step as fields show it; without one, the next step of a ladder. */
export function tierFormOf(tier: UserTier | undefined, ladder: readonly UserTier[], locale: string): TierForm {
  if (tier) return { level: `${tier.level}`, name: tier.name, point: decimalField(String(tier.point), locale), svg: tier.svg };
  return { level: String((ladder.at(-1)?.level ?? 0) + 1), name: '', point: '', svg: '' };
}

/** The level that was typed, if it can be one. */
export function readLevel(text: string, locale: string): number | undefined {
  const level = readDecimal(text, 0, locale);
  return level === undefined || level < 1n || level > LEVEL_MAX ? undefined : Number(level);
}

/** The steps next to a level: its points must lie between theirs. */
export interface Neighbours {
  below: UserTier | undefined;
  above: UserTier | undefined;
}

export function neighboursOf(ladder: readonly UserTier[], level: number): Neighbours {
  return { below: ladder.findLast((tier) => tier.level < level), above: ladder.find((tier) => tier.level > level) };
}

/** Whether a step can begin at these points. */
export function isBetween(point: number, { below, above }: Neighbours): boolean {
  return (!below || below.point < point) && (!above || point < above.point);
}
