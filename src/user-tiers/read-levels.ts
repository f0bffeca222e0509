import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';

const LEVELS = statement('tier_levels', 'select level, point_micro from user_tiers order by point_micro');

/** Where a level begins, in micro-points. */
export interface Level {
  readonly level: number;
  readonly pointMicro: bigint;
}

/** Every level of the ladder, the lowest first. */
export async function readLevels(db: Reader): Promise<Level[]> {
  const rows = await db.query<{ level: number; point_micro: string }>(LEVELS, []);
  return rows.map(({ level, point_micro }) => ({ level, pointMicro: BigInt(point_micro) }));
}

/** The highest level that so many micro-points reach; null below the lowest. */
export function levelAt(levels: readonly Level[], micro: bigint): number | null {
  return levels.findLast(({ pointMicro }) => pointMicro <= micro)?.level ?? null;
}
