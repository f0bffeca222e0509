import { attributionView } from '../attributions/attribution.view.ts';
import { ATTRIBUTION_ORDER } from '../attributions/list-attributions.ts';
import { parseInstant } from '../core/clock.ts';
import { pageAnswer, pageOf } from '../core/page.ts';
import { hashEmail } from '../identity/email-hash.ts';
import type { Handlers } from '../operations/contract.ts';
import { eraseUser } from './erase-user.ts';
import { getMe } from './get-me.ts';
import { getMyBalance } from './get-my-balance.ts';
import { getUser } from './get-user.ts';
import { getUserRecord } from './get-user-record.ts';
import { listUserAttributions } from './list-user-attributions.ts';
import { listUsers, readUserRow, USER_ORDER } from './list-users.ts';
import { putUser } from './put-user.ts';
import { setUserTier } from './set-user-tier.ts';
import { fullBalanceView, meView, overviewView, recordView, transitionView, userView } from './user.view.ts';

type UserOperations =
  | ('listUsers' | 'getUser' | 'getUserRecord' | 'setUserTier' | 'listUserAttributions' | 'putUser' | 'eraseUser')
  | ('getMe' | 'getMyBalance');

/** `emailHashKey` is the deployment's key for what is kept of e-mail addresses. */
export const userHandlers = (emailHashKey: string): Pick<Handlers, UserOperations> => ({
  listUsers: async ({ db, query, request }) => {
    const blocked = query.blocked === undefined ? undefined : query.blocked === 'true';
    const page = pageOf(USER_ORDER, request, query);
    return { status: 200, ...pageAnswer(page, await listUsers(db, { query: query.query, tier: query.tier, blocked }, page), userView) };
  },
  getUser: async ({ db, path }) => {
    const { overview, recent } = await getUser(db, path.user_id);
    return { status: 200, body: overviewView(overview, recent) };
  },
  getUserRecord: async ({ db, path }) => ({ status: 200, body: recordView(await getUserRecord(db, path.user_id)) }),
  setUserTier: async ({ tx, path, body }) => {
    return { status: 200, body: transitionView(await setUserTier(tx, path.user_id, body.tier, body.note ?? null)) };
  },
  listUserAttributions: async ({ db, path, request }) => {
    const page = pageOf(ATTRIBUTION_ORDER, request);
    return { status: 200, ...pageAnswer(page, await listUserAttributions(db, path.user_id, page), attributionView) };
  },
  putUser: async ({ tx, path, body }) => {
    const created = await putUser(tx, path.user_id, {
      displayName: body.display_name,
      emailHash: body.email === undefined ? undefined : hashEmail(emailHashKey, body.email),
      signedAt: body.signed_at === undefined ? undefined : parseInstant(body.signed_at),
      blocked: body.blocked,
    });
    return { status: created ? 201 : 200, body: userView(await readUserRow(tx, path.user_id)) };
  },
  eraseUser: async ({ tx, path, query }) => {
    await eraseUser(tx, path.user_id, query.write_off === 'true');
    return { status: 200, body: { ok: true } };
  },
  getMe: async ({ db, actor }) => ({ status: 200, body: meView(await getMe(db, actor.userId)) }),
  getMyBalance: async ({ db, actor }) => ({ status: 200, body: fullBalanceView(await getMyBalance(db, actor.userId)) }),
});
