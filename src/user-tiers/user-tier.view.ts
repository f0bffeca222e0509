import type { components } from '../../generated/openapi.ts';
import { fromMicroPoints } from '../core/micro-points.ts';
import type { CleanedBadge } from './clean-badge.ts';
import type { TierStanding } from './get-my-tier.ts';
import type { SavedTier, Tier } from './ladder.ts';

type Schemas = components['schemas'];

/** `publicUrl` is where this server is reached. */
export function userTierView({ level, name, pointMicro, svg }: Tier, publicUrl: string): Schemas['UserTier'] {
  return { level, name, point: fromMicroPoints(pointMicro), svg, badge_url: `${publicUrl}/v1/user-tiers/${level}/badge.svg` };
}

export function savedTierView({ tier, badgeRemoved }: SavedTier, publicUrl: string): Schemas['UserTierSaved'] {
  return { ...userTierView(tier, publicUrl), badge_removed: badgeRemoved };
}

export function badgePreviewView({ svg, removed }: CleanedBadge): Schemas['BadgePreview'] {
  return { svg, badge_removed: removed };
}

export function standingView({ level, pointsMicro, nextLevel, missingMicro }: TierStanding): Schemas['MyTier'] {
  return {
    level,
    points: fromMicroPoints(pointsMicro),
    next_level: nextLevel,
    points_missing: missingMicro === null ? null : fromMicroPoints(missingMicro),
  };
}
