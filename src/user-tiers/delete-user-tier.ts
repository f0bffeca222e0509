import type { Tx } from '../core/tx.ts';
import { lockLadder, tierAt } from './ladder.ts';

/**
 * Takes a level out of the ladder, for good. Its users are on the next lower level from this moment on.
 *
 * Throws `tier_not_found`.
 */
export async function deleteUserTier(tx: Tx, level: number): Promise<void> {
  const tier = tierAt(await lockLadder(tx), level);
  tx.em.remove(tier);
  tx.audit('user-tier.deleted', null, { level, name: tier.name, points_micro: Number(tier.pointMicro) });
}
