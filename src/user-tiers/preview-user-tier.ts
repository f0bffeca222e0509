import { toMicroPoints } from '../core/micro-points.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { checkTier } from './check-tier.ts';
import { refuseBrokenLadder, tierAt } from './ladder.ts';

export interface TierPreview {
  promoted: number;
  demoted: number;
  unchanged: number;
}

export interface Threshold {
  level: number;
  point_micro: string;
}

/** Where each tier begins, lowest first. */
export const THRESHOLDS = statement('ladder_thresholds', 'select level, point_micro from user_tiers order by level');

const COUNT = statement(
  'points_between',
  `select (select count(*) from point_balances where points_micro >= $1 and points_micro < $2) as moved,
     (select sum(users) from population) as everybody`,
);

/**
 * How many users would rise and fall if a tier began at other points, or, with `point` null, were deleted. Only those between the old
 * and the new threshold move: one level up when it falls, one level down when it rises or goes.
 *
 * Throws `tier_points_invalid`, `tier_not_found`, `tier_points_not_increasing`.
 */
export async function previewUserTier(db: Reader, level: number, point: number | null): Promise<TierPreview> {
  checkTier({ point: point ?? undefined });
  const rows = await db.query<Threshold>(THRESHOLDS, []);
  const ladder = rows.map((row) => ({ level: row.level, pointMicro: BigInt(row.point_micro) }));
  const { pointMicro: before } = tierAt(ladder, level);
  const above = ladder.find((tier) => tier.level > level);
  const after = point === null ? (above?.pointMicro ?? BEYOND) : toMicroPoints(point);
  if (point !== null) refuseBrokenLadder(ladder, level, after);
  const isLower = after < before;
  const [row] = await db.query<{ moved: string; everybody: string }>(COUNT, isLower ? [after, before] : [before, after]);
  const moved = Number(row?.moved);
  return { promoted: isLower ? moved : 0, demoted: isLower ? 0 : moved, unchanged: Number(row?.everybody) - moved };
}

/** More points than anybody can have. */
const BEYOND = 2n ** 63n - 1n;
