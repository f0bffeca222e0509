import type { Tier as TierOnTheWire } from '../../generated/graphql.ts';
import { fromMicroPoints } from '../core/micro-points.ts';
import type { Tier } from '../user-tiers/ladder.ts';

export function tierView({ level, name, pointMicro, svg }: Tier): TierOnTheWire {
  return { level, name, point: fromMicroPoints(pointMicro), svg };
}
