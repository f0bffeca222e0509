import { Problem } from '../core/problem.ts';
import { keyed } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';

/** Where a user stands on the ladder. */
export interface TierStanding {
  /** Null below the lowest tier. */
  level: number | null;
  pointsMicro: bigint;
  /** Null on the highest tier, and so is what is missing to it. */
  nextLevel: number | null;
  missingMicro: bigint | null;
}

// The highest level whose points are reached, and the lowest whose points are not.
const STANDING = keyed(
  'tier_standing',
  { user_id: 'uuid' },
  {
    columns: 'b.points_micro, held.level, next.level as next_level, next.point_micro - b.points_micro as missing',
    from: `(point_balances b
   left join lateral (
     select t.level from user_tiers t where t.point_micro <= b.points_micro order by t.point_micro desc limit 1
   ) held on true
   left join lateral (
     select t.level, t.point_micro from user_tiers t where t.point_micro > b.points_micro order by t.point_micro limit 1
   ) next on true)`,
    on: 'b.user_id = wanted.user_id',
  },
);

interface Row {
  points_micro: string;
  level: number | null;
  next_level: number | null;
  missing: string | null;
}

/**
 * A user's level and points. Both follow from the points that were recorded and the ladder as it is now. Throws `unauthenticated`
 * when the user was erased after the session was looked up.
 */
export async function getMyTier(db: Reader, userId: string): Promise<TierStanding> {
  const standing = await findTierStanding(db, userId);
  if (!standing) throw new Problem('unauthenticated');
  return standing;
}

/** The same for a user who may not exist. */
export async function findTierStanding(db: Reader, userId: string): Promise<TierStanding | undefined> {
  const row = await db.find<Row>(STANDING, [userId]);
  return (
    row && {
      level: row.level,
      pointsMicro: BigInt(row.points_micro),
      nextLevel: row.next_level,
      missingMicro: row.missing === null ? null : BigInt(row.missing),
    }
  );
}
