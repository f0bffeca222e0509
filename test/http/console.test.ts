/** The console's part of the server: which operations are there, what is the same as at their own addresses, and what nobody gets. */

import { expect } from 'vitest';
import { FROM_CONSOLE, fromConsole, inConsole, takeSeat } from '../support/console.ts';
import { expectRefusal } from '../support/refusals.ts';
import { ADMIN_TOKEN, ALLOWED_ORIGIN, PUBLIC_URL } from '../support/server.ts';
import { serving, test } from '../support/serving.ts';

const USERS = '/v1/admin/referrals/users';

test.for([
  ['what only users call', '/console/api/v1/referrals/me'],
  ['what anyone calls', '/console/api/v1/referrals/codes/abc'],
  ['the way in of users', '/console/api/v1/auth/me'],
  ['a page', '/console/api/docs'],
  ['the console itself, a second time', '/console/api/console/api/session'],
  ['nothing', '/console/api/'],
])('%s is not there', async ([_, path], { server }) => {
  const seat = await takeSeat(server);
  expectRefusal(await server.call('GET', path as string, inConsole(seat)), 'not_found');
});

test('no token counts there, and no console session anywhere else', async ({ server }) => {
  const token = { 'x-admin-token': ADMIN_TOKEN, authorization: `Bearer ${ADMIN_TOKEN}` };
  expectRefusal(await server.call('GET', `/console/api${USERS}`, { headers: { ...FROM_CONSOLE, ...token } }), 'console_session_required');
  const seat = await takeSeat(server);
  expectRefusal(await server.call('GET', USERS, inConsole(seat)), 'admin_token_invalid');
  expectRefusal(await server.call('POST', '/graphql', { ...inConsole(seat), body: { query: '{ __typename }' } }), 'unauthenticated');
});

test('answers are the same, and lists go on at the console’s own address', async ({ server }) => {
  for (let user = 0; user < 3; user++) await server.createUser();
  const seat = await takeSeat(server);
  const [own, there] = [await server.admin('GET', `${USERS}?limit=1`), await fromConsole(server, seat, 'GET', `${USERS}?limit=1`)];
  expect(there.text).toBe(own.text);
  expect(own.headers.get('link')).toMatch(/^<\/v1\/admin\//);
  expect(there.headers.get('link')).toBe(own.headers.get('link')?.replace('</', '</console/api/'));
});

test('a key is one key, at whichever address its request is repeated', async ({ server }) => {
  const userId = await server.createUser();
  const seat = await takeSeat(server);
  const path = `/v1/admin/referrals/users/${userId}/tier`;
  const headers = { 'idempotency-key': 'from-both-sides' };
  const first = await server.admin('POST', path, { tier: 2 }, headers);
  const again = await fromConsole(server, seat, 'POST', path, { body: { tier: 2 }, headers });
  expect([again.status, again.text, again.headers.get('idempotency-replayed')]).toEqual([200, first.text, 'true']);
});

test('a preflight is granted nothing, whoever asks', async ({ server }) => {
  for (const origin of [PUBLIC_URL, ALLOWED_ORIGIN, 'https://evil.example']) {
    const headers = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-triport-console' };
    for (const path of [`/console/api${USERS}`, '/console/api/session', '/console/api/graphql']) {
      const reply = await server.call('OPTIONS', path, { headers });
      expect(reply.status).toBe(204);
      expect([...reply.headers].filter(([name]) => name.startsWith('access-control-'))).toEqual([]);
    }
  }
});

test('the audit log names the operator who sat there', async ({ server }) => {
  const seat = await takeSeat(server, { operator: 'grace', role: 'support' });
  const userId = await server.createUser();
  await fromConsole(server, seat, 'POST', `/v1/admin/referrals/users/${userId}/tier`, { body: { tier: 2 } });
  const rows = await server.sql(`select actor, operation from audit_log where user_id = $1 and action = 'user.tier_changed'`, [userId]);
  expect(rows).toEqual([{ actor: 'operator:grace', operation: 'setUserTier' }]);
});

const limited = serving({ rateLimit: true });

limited('a session has a rate of its own, and takes nothing from its operator’s token', async ({ server }) => {
  const seat = await takeSeat(server);
  const replies = await Promise.all(Array.from({ length: 101 }, () => fromConsole(server, seat, 'GET', '/v1/admin/deployment')));
  const [first] = replies;
  expect(first?.headers.get('ratelimit-policy')).toBe('"session";q=100;w=2');
  expect((await fromConsole(server, seat, 'GET', '/v1/admin/deployment')).status).toBe(429);
  const other = await takeSeat(server);
  expect((await fromConsole(server, other, 'GET', '/v1/admin/deployment')).status).toBe(200);
  expect((await server.admin('GET', '/v1/admin/deployment')).headers.get('ratelimit')).toMatch(/^"token";r=999;/);
});

limited('made-up sessions cost the address its look-ups, and keep out nobody who sits there', async ({ server }) => {
  const seat = await takeSeat(server);
  expect((await fromConsole(server, seat, 'GET', '/v1/admin/deployment')).status).toBe(200);
  const guess = (n: number) => fromConsole(server, String(n).padStart(43, 'x'), 'GET', '/v1/admin/deployment');
  const replies = await Promise.all(Array.from({ length: 250 }, (_, n) => guess(n)));
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([401, 429]));
  expect((await fromConsole(server, seat, 'GET', '/v1/admin/deployment')).status).toBe(200);
});
