import type { UserActor } from '../core/actor.ts';
import type { Tx } from '../core/tx.ts';
import { lockCaller } from '../identity/lock-caller.ts';
import { type AttributionDecision, bindInvitee } from './bind-invitee.ts';

/**
 * Attributes the signed-in user to the owner of the code in the cookie. Best effort, as published: an unexpected failure leaves nothing
 * behind; it is reported to the operators and answered with the reason `internal`.
 *
 * Throws `unauthenticated`.
 */
export async function attribute(tx: Tx, actor: UserActor, code: string | undefined): Promise<AttributionDecision> {
  if (code === undefined || code === '') return { attributed: false, reason: 'no_cookie' };
  return tx.attempt<AttributionDecision>(
    () => bindInvitee(tx, actor.userId, () => lockCaller(tx, actor), code),
    (error) => {
      tx.report(error);
      return { attributed: false, reason: 'internal' };
    },
  );
}
