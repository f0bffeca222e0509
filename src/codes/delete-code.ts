import type { UserActor } from '../core/actor.ts';
import type { Tx } from '../core/tx.ts';
import { lockCaller } from '../identity/lock-caller.ts';
import { Code } from './code.entity.ts';

/** Disables a user's custom code. Without one there is nothing to do. The uid code cannot be removed. Throws `unauthenticated`. */
export async function deleteCode(tx: Tx, actor: UserActor): Promise<void> {
  const user = await lockCaller(tx, actor);
  const active = await tx.em.findOne(Code, { userId: user.userId, kind: 'custom', disabledAt: null });
  if (!active) return;
  active.disabledAt = tx.now;
  tx.audit('code.disabled', user.userId, { code: active.code });
  tx.emit('code.disabled', user.userId, { code: active.code, kind: active.kind });
}
