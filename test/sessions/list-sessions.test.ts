import { expect } from 'vitest';
import { DAY_MS } from '../../src/core/clock.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { test } from '../support/serving.ts';
import { makeToken } from '../support/tokens.ts';

const path = (userId: string, query = '') => `/v1/admin/sessions/${userId}${query}`;

test('open sessions are listed, the newest first, with who had made the ticket, and nobody else’s', async ({ server }) => {
  const userId = await server.createUser();
  await server.login(await server.createUser());
  await server.login(userId);
  server.clock.advance(1000);
  const session = await server.login(userId);
  const { status, body } = await server.admin('GET', path(userId.toUpperCase()));
  expect([status, Object.keys(body)]).toEqual([200, ['items']]);
  const at = (seconds: string, day: string) => `2026-03-${day}T12:00:${seconds}.000Z`;
  expect(body.items).toEqual([
    { created_at: at('01', '01'), expires_at: at('01', '31'), opened_by: 'default', read_only: false },
    { created_at: at('00', '01'), expires_at: at('00', '31'), opened_by: 'default', read_only: false },
  ]);
  const [row] = await server.sql('select token_hash from sessions where user_id = $1 order by created_at desc limit 1', [userId]);
  const { next } = (await server.admin('GET', path(userId, '?limit=1&after='))).body;
  const told = Buffer.from(next, 'base64url').toString('hex');
  expect(told).not.toContain((row.token_hash as Buffer).toString('hex').slice(0, 16));
  expect(JSON.stringify(body)).not.toContain(session);
});

test('a ticket that an API token made names the operator whose token it is; an old session names nobody', async ({ server }) => {
  const userId = await server.createUser();
  const { secret } = await makeToken(server, { scopes: ['sessions:create'] });
  const { body: ticket } = await server.call('POST', '/v1/admin/sessions', {
    headers: { 'x-admin-token': secret },
    body: { user_id: userId },
  });
  await server.call('GET', `/v1/auth/enter?ticket=${ticket.ticket}`);
  expect((await server.admin('GET', path(userId))).body.items).toMatchObject([{ opened_by: 'default' }]);
  await server.sql('update sessions set opened_by = null where user_id = $1', [userId]);
  expect((await server.admin('GET', path(userId))).body.items).toMatchObject([{ opened_by: null }]);
});

test('what was ended, left or has expired is not among them, and what was extended says so', async ({ server }) => {
  const userId = await server.createUser();
  const [left, kept] = [await server.login(userId), await server.login(userId)];
  await server.as(left, 'POST', '/v1/auth/logout');
  const items = async () => (await server.admin('GET', path(userId))).body.items;
  expect(await items()).toHaveLength(1);
  server.clock.advance(20 * DAY_MS);
  await server.as(kept, 'GET', '/v1/auth/me');
  expect(new Date((await items())[0].expires_at).getTime()).toBe(server.clock.now().getTime() + 30 * DAY_MS);
  server.clock.advance(30 * DAY_MS);
  expect(await items()).toEqual([]);
  await server.login(userId);
  await server.admin('DELETE', path(userId));
  expect(await items()).toEqual([]);
});

test('sessions of one moment are each on one page', async ({ server }) => {
  const userId = await server.createUser();
  for (let count = 0; count < 5; count++) await server.login(userId);
  let [seen, after] = [0, ''];
  while (after !== null) {
    const { body } = await server.admin('GET', path(userId, `?limit=2&after=${after}`));
    seen += body.items.length;
    after = body.next;
  }
  expect(seen).toBe(5);
});

test('user_not_found: an erased user has no sessions', async ({ server }) => {
  const userId = await server.createUser();
  await server.admin('DELETE', `/v1/admin/users/${userId}`);
  expectRefusal(await server.admin('GET', path(userId)), 'user_not_found');
});

refusesInOrder('listSessions', {
  good: async (attempt) => {
    attempt.path = path(await attempt.server.createUser());
  },
  own: [
    {
      tag: 'invalid_query',
      promise: 'a cursor that is none of this list is refused',
      spoil: (attempt) => {
        attempt.path += '?after=x';
      },
    },
  ],
});
