import { newId } from '../core/ids.ts';
import { Problem } from '../core/problem.ts';
import type { Tx, UserActor } from '../core/tx.ts';
import { getProgramme } from '../programme/get-programme.ts';
import { lockCaller } from '../users/lock-caller.ts';
import { claimCode } from './claim-code.ts';
import { Code } from './code.entity.ts';

/**
 * Gives a user the custom code of their choice. The former one is disabled at that moment; the same one again changes nothing;
 * an old one of the user's own is taken back as the row it was. A code that anybody else ever had is taken.
 *
 * Throws `unauthenticated`, `user_blocked`, `slug_reserved`, `slug_taken`.
 */
export async function setSlug(tx: Tx, actor: UserActor, input: string): Promise<Code> {
  const slug = input.trim().toLowerCase();
  const user = await lockCaller(tx, actor);
  if (user.blocked) throw new Problem('user_blocked');
  const { document } = await getProgramme(tx);
  if (document.reserved_slugs.includes(slug)) throw new Problem('slug_reserved');
  if (!(await claimCode(tx, slug, user.userId))) throw new Problem('slug_taken');
  const known = await tx.em.findOne(Code, { userId: user.userId, code: slug });
  if (known?.kind === 'uid') throw new Problem('slug_taken');
  const active = await tx.em.findOne(Code, { userId: user.userId, kind: 'custom', disabledAt: null });
  if (active && active !== known) {
    active.disabledAt = tx.now;
    await tx.em.flush(); // before the new one: at most one is active at any time
  }
  const code =
    known ??
    tx.em.create(Code, { userId: user.userId, codeId: newId(tx.now), code: slug, kind: 'custom', createdAt: tx.now, disabledAt: null });
  code.disabledAt = null;
  tx.audit('code.set', user.userId, { code: slug, replaced: active && active !== known ? active.code : null });
  return code;
}
