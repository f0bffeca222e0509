import { toMicroPoints } from '../core/micro-points.ts';
import { Problem } from '../core/problem.ts';
import type { Tx } from '../core/tx.ts';
import { checkTier } from './check-tier.ts';
import { cleanBadge } from './clean-badge.ts';
import { lockLadder, refuseBrokenLadder, type SavedTier } from './ladder.ts';
import { UserTier } from './user-tier.entity.ts';

/** Every reader gets the whole ladder, badges included. */
const TIERS_MAX = 100;

export interface TierDraft {
  level: number;
  name: string;
  /** In points. */
  point: number;
  svg: string;
}

/**
 * Adds a level to the ladder. Users who have its points are on it from this moment on, without a row of theirs being written.
 *
 * Throws `tier_level_invalid`, `tier_name_invalid`, `tier_points_invalid`, `badge_invalid`, `tier_level_taken`,
 * `tier_points_not_increasing`, `ladder_full`.
 */
export async function addUserTier(tx: Tx, draft: TierDraft): Promise<SavedTier> {
  const { level, name, point } = checkTier(draft);
  const { svg, removed } = await cleanBadge(draft.svg);
  const ladder = await lockLadder(tx);
  if (ladder.some((other) => other.level === level)) throw new Problem('tier_level_taken');
  const pointMicro = toMicroPoints(point);
  refuseBrokenLadder(ladder, level, pointMicro);
  if (ladder.length >= TIERS_MAX) throw new Problem('ladder_full');
  const tier = tx.em.create(UserTier, { level, name, pointMicro, svg });
  tx.em.persist(tier);
  tx.audit('user-tier.added', null, { level, name, points_micro: Number(pointMicro), badge_removed: removed });
  return { tier, badgeRemoved: removed };
}
