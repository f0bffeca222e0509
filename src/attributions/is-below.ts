import { type Step, statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';

const INVITER = statement('inviter_chain_next', 'select user_id, inviter_user_id from users where user_id = $1');

/** Goes up the chain of inviters as long as there is one. From a circle, which nobody ever made, nothing is found. */
const climb: Step = async (ask, [user]) => {
  const passed = new Set<unknown>();
  let top = user;
  while (top && top.inviter_user_id !== null && !passed.has(top.user_id)) {
    passed.add(top.user_id);
    top = (await ask(INVITER, [[top.inviter_user_id]]))[0]?.[0];
  }
  return top && top.inviter_user_id === null ? [top] : [];
};

const ROOT = statement(
  'inviter_chain_root',
  `with recursive chain (user_id, inviter_user_id) as (
     select user_id, inviter_user_id from users where user_id = $1
     union
     select u.user_id, u.inviter_user_id from chain c join users u on u.user_id = c.inviter_user_id
   )
   select user_id from chain where inviter_user_id is null`,
  {},
  { text: 'select user_id, inviter_user_id from users where user_id = $1', steps: [climb] },
);
const HOLD_ROOT = statement('inviter_chain_hold', 'select from users where user_id = $1 and inviter_user_id is null for share');

async function findRoot(tx: Tx, userId: string): Promise<string | undefined> {
  return (await tx.query<{ user_id: string }>(ROOT, [userId]))[0]?.user_id;
}

/**
 * Locks the top of a user's chain, if its id comes before that of the invitee who will be locked next. Bindings take both rows in this
 * order, so that two who invite each other need not wait until PostgreSQL finds out that neither can go on.
 */
export async function holdRootBefore(tx: Tx, userId: string, inviteeId: string): Promise<void> {
  const root = await findRoot(tx, userId);
  if (root !== undefined && root < inviteeId) await tx.query(HOLD_ROOT, [root]);
}

/** Whether `user` sits below `ancestor`, who has no inviter, at this moment. */
export async function sitsBelow(tx: Tx, userId: string, ancestorId: string): Promise<boolean> {
  const root = await findRoot(tx, userId);
  return root === undefined || root === ancestorId;
}

/**
 * Whether `user` sits somewhere below `ancestor` in the chain of inviters, so that inviting the ancestor would close a circle.
 *
 * A user without an inviter is below `ancestor` only if the top of the chain is the ancestor. The top's row is locked until this
 * transaction ends: otherwise two bindings at once, each fine by itself, could close a circle together. Where the top has changed since
 * `holdRootBefore`, they may still wait for each other: then PostgreSQL ends one, and the transaction runs again.
 */
export async function isBelow(tx: Tx, userId: string, ancestorId: string): Promise<boolean> {
  for (;;) {
    const root = await findRoot(tx, userId);
    if (root === undefined || root === ancestorId) return true;
    if ((await tx.query(HOLD_ROOT, [root])).length > 0) return false;
    // The top has got an inviter in the meantime: climb again.
  }
}
