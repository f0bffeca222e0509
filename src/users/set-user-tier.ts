import { logAttribution } from '../attributions/log-attribution.ts';
import { keepText, noteDetails } from '../audit/personal-texts.ts';
import { Problem } from '../core/problem.ts';
import type { Tx } from '../core/tx.ts';
import { putTier } from '../identity/user-writes.ts';
import { lockProgramme } from '../programme/lock-programme.ts';
import { rewardTier } from '../programme/programme.ts';

export interface TierTransition {
  oldTier: number;
  newTier: number;
}

/**
 * Puts a user on a referral tier, the only way a tier ever changes. Only later rewards take the new rate. Each call is recorded
 * with the transition and the note, also when the tier stays the same. The user is written before the rules are known, in the same round
 * trip; a refusal undoes it.
 *
 * Throws `invalid_tier`, `user_not_found`.
 */
export async function setUserTier(tx: Tx, userId: string, tier: number, note: string | null): Promise<TierTransition> {
  const [programme, user] = await Promise.all([lockProgramme(tx), putTier(tx, userId, tier)]);
  if (!rewardTier(programme, tier)) throw new Problem('invalid_tier');
  if (!user) throw new Problem('user_not_found');
  const { user_id, old_tier } = user;
  const kept = keepText(tx, user_id, note);
  logAttribution(tx, user_id, { event: 'tier_changed', oldTier: old_tier, newTier: tier, note: kept });
  tx.audit('user.tier_changed', user_id, { old_tier, new_tier: tier, ...noteDetails(kept) });
  tx.emit('user.tier_changed', user_id, { old_tier, new_tier: tier });
  return { oldTier: old_tier, newTier: tier };
}
