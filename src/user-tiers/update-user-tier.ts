import { toMicroPoints } from '../core/micro-points.ts';
import type { Tx } from '../core/tx.ts';
import { checkTier } from './check-tier.ts';
import { cleanBadge } from './clean-badge.ts';
import { lockLadder, refuseBrokenLadder, type SavedTier, tierAt } from './ladder.ts';

/** The fields to change; those that are left out stay. */
export interface TierChange {
  name?: string | undefined;
  /** In points. */
  point?: number | undefined;
  svg?: string | undefined;
}

/**
 * Changes a tier, whose level stays. New points move everybody at once, because levels are worked out when they are read.
 *
 * Throws `tier_name_invalid`, `tier_points_invalid`, `badge_invalid`, `tier_not_found`, `tier_points_not_increasing`.
 */
export async function updateUserTier(tx: Tx, level: number, given: TierChange): Promise<SavedTier> {
  const change = checkTier(given);
  const badge = change.svg === undefined ? { svg: undefined, removed: [] } : await cleanBadge(change.svg);
  const ladder = await lockLadder(tx);
  const tier = tierAt(ladder, level);
  const before = tier.pointMicro;
  const pointMicro = change.point === undefined ? before : toMicroPoints(change.point);
  refuseBrokenLadder(ladder, level, pointMicro);
  const { name = tier.name } = change;
  Object.assign(tier, { name, pointMicro, svg: badge.svg ?? tier.svg });
  const fields = (['name', 'point', 'svg'] as const).filter((field) => change[field] !== undefined);
  if (fields.length > 0) {
    const points = { old_points_micro: Number(before), new_points_micro: Number(pointMicro) };
    tx.audit('user-tier.updated', null, { level, fields: [...fields], ...points, badge_removed: badge.removed });
  }
  return { tier, badgeRemoved: badge.removed };
}
