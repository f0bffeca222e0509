import { attributionView } from '../attributions/attribution.view.ts';
import { ATTRIBUTION_ORDER } from '../attributions/list-attributions.ts';
import { instantOf, sinceUntil } from '../core/clock.ts';
import { csv } from '../core/csv.ts';
import { BY_ACCEPT, fileAnswer } from '../core/file-answer.ts';
import { pageAnswer, pageOf } from '../core/page.ts';
import { hashEmail } from '../identity/email-hash.ts';
import type { Call, Handlers } from '../operations/contract.ts';
import { eraseUser } from './erase-user.ts';
import { exportUsers } from './export-users.ts';
import { getMe } from './get-me.ts';
import { getMyBalance } from './get-my-balance.ts';
import { getUser } from './get-user.ts';
import { getUserRecord } from './get-user-record.ts';
import { listUserAttributions } from './list-user-attributions.ts';
import { countUsers, listUsers, readUserRow, USER_ORDERS, type UserFilter } from './list-users.ts';
import { lookUp } from './look-up.ts';
import { putUser } from './put-user.ts';
import { setUserTier } from './set-user-tier.ts';
import { foundView, fullBalanceView, meView, overviewView, recordView, totalsView, transitionView, userView } from './user.view.ts';
import { usersTable } from './users-table.ts';

type UserOperations =
  | ('listUsers' | 'getUser' | 'getUserRecord' | 'setUserTier' | 'listUserAttributions' | 'putUser' | 'eraseUser')
  | ('getMe' | 'getMyBalance' | 'lookUp');

/** `emailHashKey` is the deployment's key for what is kept of e-mail addresses, `currency` its one currency. */
export const userHandlers = (emailHashKey: string, currency: string): Pick<Handlers, UserOperations> => ({
  listUsers: async ({ db, query, request }) => {
    const { sort = 'newest' } = query;
    const filter = filterOf(query);
    const page = pageOf(USER_ORDERS[sort], request, query);
    const type = await request.prefers(['application/json', 'text/csv']);
    if (type === 'text/csv') return fileAnswer('users.csv', type, csv(exportUsers(db, filter, sort), usersTable(currency)));
    const { body, headers } = pageAnswer(page, await listUsers(db, filter, page, sort), userView);
    const answered = { status: 200, headers: { ...BY_ACCEPT, ...headers } } as const;
    if (query.totals !== 'true') return { ...answered, body };
    return { ...answered, body: { ...body, totals: totalsView(await countUsers(db, filter)) } };
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
      signedAt: instantOf(body.signed_at),
      blocked: body.blocked,
    });
    return { status: created ? 201 : 200, body: userView(await readUserRow(tx, path.user_id)) };
  },
  eraseUser: async ({ tx, path, query }) => {
    await eraseUser(tx, path.user_id, query.write_off === 'true');
    return { status: 200, body: { ok: true } };
  },
  lookUp: async ({ db, actor, query }) => ({ status: 200, body: { items: (await lookUp(db, query.query, actor.scopes)).map(foundView) } }),
  getMe: async ({ db, actor }) => ({ status: 200, body: meView(await getMe(db, actor.userId)) }),
  getMyBalance: async ({ db, actor }) => ({ status: 200, body: fullBalanceView(await getMyBalance(db, actor.userId)) }),
});

function filterOf(asked: Call<'listUsers'>['query']): UserFilter {
  const { query, tier, blocked, inviter_user_id } = asked;
  const isBlocked = blocked === undefined ? undefined : blocked === 'true';
  return { query, tier, blocked: isBlocked, inviterUserId: inviter_user_id, ...sinceUntil(asked) };
}
