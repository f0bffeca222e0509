import { Problem } from '../core/problem.ts';
import type { Reader } from '../core/tx.ts';
import { findTierStanding, type TierStanding } from '../user-tiers/get-my-tier.ts';
import { newestPointEvents, type RecordedPointEvent } from './find-point-events.ts';

const NEWEST = 50;

/** A user's level and points, with the newest events behind them. Throws `user_not_found`. */
export async function getUserStanding(db: Reader, userId: string): Promise<{ standing: TierStanding; newest: RecordedPointEvent[] }> {
  const [standing, newest] = await Promise.all([findTierStanding(db, userId), newestPointEvents(db, userId, NEWEST)]);
  if (!standing) throw new Problem('user_not_found');
  return { standing, newest };
}
