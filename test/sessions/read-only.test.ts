/** Sessions in which an operator looks at what a user sees, and can change nothing. */
import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { fromConsole, takeSeat } from '../support/console.ts';
import { changed, fingerprint } from '../support/fingerprint.ts';
import { cookieValue, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';
import { makeToken, withToken } from '../support/tokens.ts';

const TICKETS = '/v1/admin/sessions';
const ME = '/v1/auth/me';
const SLUG = ['POST', '/v1/referrals/code', { slug: 'not-mine' }] as const;
const HOUR_MS = 3_600_000;

const enter = (server: TestServer, ticket: string) => server.call('GET', `/v1/auth/enter?ticket=${ticket}`);

/** Looks at what this user sees. */
async function lookAs(server: TestServer, userId: string): Promise<string> {
  const { body } = await server.admin('POST', TICKETS, { user_id: userId, read_only: true });
  return cookieValue((await enter(server, body.ticket)).headers, 'nl_session') as string;
}

test('it lasts an hour, however often it is used, and says what it is', async ({ server }) => {
  const userId = await server.createUser();
  const { status, body } = await server.admin('POST', TICKETS, { user_id: userId, read_only: true });
  expect([status, body.read_only]).toEqual([201, true]);
  const [cookie] = (await enter(server, body.ticket)).headers.getSetCookie();
  expect(cookie).toMatch(/^nl_session=view_[A-Za-z0-9_-]{43}; Max-Age=3600; Path=\/; HttpOnly; SameSite=Lax$/);
  const session = cookie?.match(/=([^;]+)/)?.[1] as string;
  const end = new Date(server.clock.now().getTime() + HOUR_MS).toISOString();
  expect((await server.admin('GET', `${TICKETS}/${userId}`)).body.items).toMatchObject([{ expires_at: end, read_only: true }]);
  server.clock.advance(HOUR_MS - 1);
  const reply = await server.as(session, 'GET', ME);
  expect([reply.body.session, reply.headers.getSetCookie()]).toEqual([{ expires_at: end, read_only: true }, []]);
  server.clock.advance(1);
  expect((await server.as(session, 'GET', ME)).body.error).toBe('unauthenticated');
  const audit = await server.sql('select action, details from audit_log where user_id = $1 order by id', [userId]);
  expect(audit.filter(({ action }) => action.startsWith('session.')).map(({ action, details }) => [action, details.read_only])).toEqual([
    ['session.ticket_created', true],
    ['session.started', true],
  ]);
});

test('it shows what the user sees, and changes nothing', async ({ server }) => {
  const userId = await server.createUser({ display_name: 'Ada' });
  const [own, looking] = [await server.login(userId), await lookAs(server, userId)];
  const paths = ['/v1/referrals/me', '/v1/referrals/balance', '/v1/referrals/rewards', '/v1/referrals/payouts', '/v1/referrals/invitees'];
  for (const path of paths) expect((await server.as(looking, 'GET', path)).body).toEqual((await server.as(own, 'GET', path)).body);
  const before = await fingerprint(server);
  const refused = await server.as(looking, ...SLUG);
  expect([refused.status, refused.body.error]).toEqual([403, 'session_read_only']);
  expect(changed(before, await fingerprint(server))).toEqual([]);
  expect((await server.as(own, ...SLUG)).status).toBe(200);
});

test('it can be left, and is ended with the others of the user', async ({ server }) => {
  const userId = await server.createUser();
  const [left, ended] = [await lookAs(server, userId), await lookAs(server, userId)];
  expect((await server.as(left, 'POST', '/v1/auth/logout')).status).toBe(200);
  expect((await server.as(left, 'GET', ME)).status).toBe(401);
  expect((await server.as(ended, 'GET', ME)).status).toBe(200);
  await server.admin('DELETE', `${TICKETS}/${userId}`);
  expect((await server.as(ended, 'GET', ME)).status).toBe(401);
});

test('a server of the release before, which looks for the hash of a ticket, does not find it', async ({ server }) => {
  const { body } = await server.admin('POST', TICKETS, { user_id: await server.createUser(), read_only: true });
  const hash = createHash('sha256').update(body.ticket).digest();
  expect(await server.sql('select from tickets where ticket_hash = $1', [hash])).toEqual([]);
  expect((await enter(server, body.ticket)).status).toBe(302);
  expect((await enter(server, body.ticket)).body.error).toBe('ticket_invalid');
});

test('who may only look makes such tickets alone, and is told what is missing for another', async ({ server }) => {
  const user_id = await server.createUser();
  const { secret } = await makeToken(server, { scopes: ['sessions:view'] });
  const make = async (change: object) => (await withToken(server, secret, 'POST', TICKETS, { body: { user_id, ...change } })).body;
  expect([(await make({})).read_only, (await make({ read_only: true })).read_only]).toEqual([true, true]);
  expect(await make({ read_only: false })).toMatchObject({ error: 'scope_missing', scope: 'sessions:create' });
  const both = (await makeToken(server, { scopes: ['sessions:create'] })).secret;
  const chosen = async (change: object) =>
    (await withToken(server, both, 'POST', TICKETS, { body: { user_id, ...change } })).body.read_only;
  expect([await chosen({}), await chosen({ read_only: true })]).toEqual([false, true]);
});

test('support looks at what a user sees, from the console', async ({ server }) => {
  const user_id = await server.createUser();
  const seat = await takeSeat(server, { operator: 'grace', role: 'support' });
  expect((await fromConsole(server, seat, 'POST', TICKETS, { body: { user_id } })).body.read_only).toBe(true);
  expect((await fromConsole(server, seat, 'POST', TICKETS, { body: { user_id, read_only: false } })).body.error).toBe('scope_missing');
});
