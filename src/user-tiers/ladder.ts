import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { UserTier } from './user-tier.entity.ts';

/** A tier as anybody may read it. */
export interface Tier {
  level: number;
  name: string;
  /** Where it begins, in micro-points. */
  pointMicro: bigint;
  svg: string;
}

/** A tier that was just saved, and the names of what was removed from its badge. */
export interface SavedTier {
  tier: Tier;
  badgeRemoved: string[];
}

const LOCK = statement('ladder_lock', 'select id from ladder where id = 1 for update');

/** All tiers, lowest first, locked: nobody else changes them until this transaction ends. */
export async function lockLadder(tx: Tx): Promise<UserTier[]> {
  // The tiers are read once the ladder is locked: the second statement begins when the first has ended.
  const [, tiers] = await Promise.all([tx.query(LOCK, []), tx.em.find(UserTier, {}, { orderBy: { level: 'asc' } })]);
  return tiers;
}

/** The tier of a level. Throws `tier_not_found`. */
export function tierAt<T extends { level: number }>(ladder: readonly T[], level: number): T {
  const tier = ladder.find((candidate) => candidate.level === level);
  if (!tier) throw new Problem('tier_not_found');
  return tier;
}

/** Thresholds rise strictly with the level. Throws `tier_points_not_increasing` when this level at these points would break that. */
export function refuseBrokenLadder(ladder: readonly { level: number; pointMicro: bigint }[], level: number, pointMicro: bigint): void {
  const isBroken = ladder.some(
    (other) => (other.level < level && other.pointMicro >= pointMicro) || (other.level > level && other.pointMicro <= pointMicro),
  );
  if (isBroken) throw new Problem('tier_points_not_increasing');
}
