import type { components } from '../../generated/openapi.ts';
import { fromMicroPoints } from '../points/micro-points.ts';
import type { TierStanding } from './get-my-tier.ts';

type Schemas = components['schemas'];

/** A tier as anybody may read it. */
export interface Tier {
  level: number;
  name: string;
  /** Where it begins, in micro-points. */
  pointMicro: bigint;
  svg: string;
}

/** A tier that was just saved, and what its badge had to lose. */
export interface SavedTier {
  tier: Tier;
  badgeRemoved: string[];
}

/** `publicUrl` is where this server is reached. */
export function userTierView({ level, name, pointMicro, svg }: Tier, publicUrl: string): Schemas['UserTier'] {
  return { level, name, point: fromMicroPoints(pointMicro), svg, badge_url: `${publicUrl}/v1/user-tiers/${level}/badge.svg` };
}

export function savedTierView({ tier, badgeRemoved }: SavedTier, publicUrl: string): Schemas['UserTierSaved'] {
  return { ...userTierView(tier, publicUrl), badge_removed: badgeRemoved };
}

export function standingView({ level, pointsMicro, nextLevel, missingMicro }: TierStanding): Schemas['MyTier'] {
  return {
    level,
    points: fromMicroPoints(pointsMicro),
    next_level: nextLevel,
    points_missing: missingMicro === null ? null : fromMicroPoints(missingMicro),
  };
}
