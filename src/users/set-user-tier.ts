import { logAttribution } from '../attributions/log-attribution.ts';
import { Problem } from '../core/problem.ts';
import type { Tx } from '../core/tx.ts';
import { lockProgramme } from '../programme/lock-programme.ts';
import { findTier } from '../programme/programme.ts';
import { lockUser } from './lock-user.ts';

export interface TierTransition {
  oldTier: number;
  newTier: number;
}

/**
 * Puts a user on a referral tier, the only way a tier ever changes. Only later rewards take the new rate. Each call is recorded
 * with the transition and the note, also when the tier stays the same.
 *
 * Throws `invalid_tier`, `user_not_found`.
 */
export async function setUserTier(tx: Tx, userId: string, tier: number, note: string | null): Promise<TierTransition> {
  const programme = await lockProgramme(tx);
  if (!findTier(programme, tier)) throw new Problem('invalid_tier');
  const user = await lockUser(tx, userId);
  const oldTier = user.tier;
  user.tier = tier;
  await logAttribution(tx, user.userId, { event: 'tier_changed', oldTier, newTier: tier, note });
  await tx.audit('user.tier_changed', user.userId, { old_tier: oldTier, new_tier: tier, note });
  return { oldTier, newTier: tier };
}
