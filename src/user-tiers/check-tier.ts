import { isPoints } from '../core/micro-points.ts';
import { readName } from '../core/name.ts';
import { Problem } from '../core/problem.ts';

const LEVEL_MAX = 2_147_483_647;

interface Given {
  level?: number;
  name?: string | undefined;
  point?: number | undefined;
}

/**
 * Checks what must hold for a tier by itself, whichever way it comes in. Fields that are left out are not checked. Returns the tier with
 * its name as it is kept.
 *
 * Throws `tier_level_invalid`, `tier_name_invalid`, `tier_points_invalid`.
 */
export function checkTier<Tier extends Given>(tier: Tier): Tier {
  const { level, point } = tier;
  if (level !== undefined && (!Number.isInteger(level) || level < 1 || level > LEVEL_MAX)) throw new Problem('tier_level_invalid');
  const name = tier.name === undefined ? undefined : readName(tier.name);
  if (tier.name !== undefined && name === undefined) throw new Problem('tier_name_invalid');
  if (point !== undefined && !isPoints(point)) throw new Problem('tier_points_invalid');
  return { ...tier, name };
}
