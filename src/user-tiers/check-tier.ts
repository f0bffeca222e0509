import { Problem } from '../core/problem.ts';
import { isPoints } from '../points/micro-points.ts';

const LEVEL_MAX = 2_147_483_647;
const NAME_MAX = 100;

/**
 * What holds for a tier by itself, whichever way it comes in. What is left out is not looked at.
 *
 * Throws `tier_level_invalid`, `tier_name_invalid`, `tier_points_invalid`.
 */
export function checkTier({ level, name, point }: { level?: number; name?: string | undefined; point?: number | undefined }): void {
  if (level !== undefined && (!Number.isInteger(level) || level < 1 || level > LEVEL_MAX)) throw new Problem('tier_level_invalid');
  if (name !== undefined && !isName(name)) throw new Problem('tier_name_invalid');
  if (point !== undefined && !isPoints(point)) throw new Problem('tier_points_invalid');
}

/** Characters are counted as people do, and none of them is one that PostgreSQL has no room for. */
function isName(name: string): boolean {
  const length = [...name].length;
  return length > 0 && length <= NAME_MAX && name.isWellFormed() && !name.includes('\0');
}
