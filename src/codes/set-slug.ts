import type { UserActor } from '../core/actor.ts';
import { DAY_MS } from '../core/clock.ts';
import { newId } from '../core/ids.ts';
import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import { joining } from '../core/steps.ts';
import type { Reader, Tx } from '../core/tx.ts';
import { lockCaller } from '../identity/lock-caller.ts';
import { getProgramme } from '../programme/get-programme.ts';
import { claimCode, findOwner } from './claim-code.ts';
import { Code } from './code.entity.ts';
import { isReserved } from './is-reserved.ts';
import { readAsUidCode } from './reading.ts';

/** A slug is one user's forever, so nobody takes as many as they like. */
const SLUGS_A_DAY = 5;
const SLUGS_EVER = 20;

const IS_UID_OF = statement('code_is_uid_of', `select from codes where user_id = $1 and code = $2 and kind = 'uid'`);
const IS_UID_CODE = statement(
  'code_is_uid',
  `select from code_directory d join codes c on c.user_id = d.user_id and c.code = d.code where d.code = $1 and c.kind = 'uid'`,
  {},
  { text: 'select user_id, code from code_directory where code = $1', steps: [joining(IS_UID_OF, ['user_id', 'code'])] },
);
const COUNT = statement(
  'slugs_count',
  `select count(*)::integer as ever, count(*) filter (where created_at > $2)::integer as lately
   from codes where user_id = $1 and kind = 'custom'`,
);

/**
 * Gives a user the custom code of their choice. The former one is disabled at that moment; the same one again changes nothing;
 * an old one of the user's own is taken back as the row it was. A code that anybody else ever had is taken, unless an operator has
 * released it, and so is one that reads as somebody's uid code.
 *
 * Throws `unauthenticated`, `user_blocked`, `slug_reserved`, `slug_taken`, `slug_limit_reached`.
 */
export async function setSlug(tx: Tx, actor: UserActor, input: string): Promise<Code> {
  const slug = input.trim().toLowerCase();
  const user = await lockCaller(tx, actor);
  if (user.blocked) throw new Problem('user_blocked');
  const active = await tx.em.findOne(Code, { userId: user.userId, kind: 'custom', disabledAt: null });
  if (active?.code === slug) return active;
  const known = await tx.em.findOne(Code, { userId: user.userId, code: slug });
  await refuse(tx, user.userId, slug, known);
  if (!(await claimCode(tx, slug, user.userId))) throw new Problem('slug_taken');
  if (active) {
    active.disabledAt = tx.now;
    await tx.em.flush(); // before the new one: at most one is active at any time
  }
  const code =
    known ??
    tx.em.create(Code, { userId: user.userId, codeId: newId(tx.now), code: slug, kind: 'custom', createdAt: tx.now, disabledAt: null });
  Object.assign(code, { disabledAt: null, releasedAt: null });
  const replaced = active?.code ?? null;
  tx.audit('code.set', user.userId, { code: slug, replaced });
  tx.emit('code.set', user.userId, { code: slug, kind: code.kind, replaced });
  return code;
}

/** What keeps a user from a slug, in the published order. Nothing is entered in the directory before. */
async function refuse(db: Reader, userId: string, slug: string, known: Code | null): Promise<void> {
  const { document } = await getProgramme(db);
  const { reserved_slugs, reserved_slug_patterns = [] } = document;
  if (known?.barredAt || isReserved([...reserved_slugs, ...reserved_slug_patterns], slug)) throw new Problem('slug_reserved');
  const [owner, uid] = await Promise.all([findOwner(db, slug), db.query(IS_UID_CODE, [readAsUidCode(slug)])]);
  if ((owner !== undefined && owner !== userId) || uid.length > 0) throw new Problem('slug_taken');
  if (known) return;
  const aDayAgo = new Date(db.now.getTime() - DAY_MS);
  const [{ ever, lately }] = (await db.query(COUNT, [userId, aDayAgo])) as [{ ever: number; lately: number }];
  if (ever >= SLUGS_EVER || lately >= SLUGS_A_DAY) throw new Problem('slug_limit_reached');
}
