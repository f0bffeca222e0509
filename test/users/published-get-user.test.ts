import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { ADMIN_TOKEN, type Reply, startServer, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

let userId: string;
let view: Reply;
const path = (id: string) => `/v1/admin/referrals/users/${id}`;

test.beforeAll(async ({ server }) => {
  userId = await server.createUser({ display_name: 'Ada Lovelace' });
  for (let call = 1; call <= 52; call++) {
    server.clock.advance(1000);
    await server.admin('POST', `${path(userId)}/tier`, { tier: 2, note: `call ${call}` });
  }
  view = await server.admin('GET', path(userId));
});

const KEYS = [
  'user_id',
  'tier',
  'tier_label',
  'rate_bps',
  'primary_code',
  'custom_slug',
  'paid_invitees_info',
  'balance',
  'recent_attributions',
];

test.each<[string, () => void]>([
  [
    'one call returns tier, code, invitee count, balance and audit rows',
    () => expect(Object.keys(view.body).sort()).toEqual(KEYS.toSorted()),
  ],
  ['user_id echoes the path parameter', () => expect(view.body.user_id).toBe(userId)],
  ['tier is an integer', () => expect(view.body.tier).toBe(2)],
  ['tier_label is the label for the tier', () => expect(view.body.tier_label).toBe('influencer')],
  ['rate_bps is in basis points: 1500 = 15 %', () => expect(view.body.rate_bps).toBe(1500)],
  ['primary_code is always there', () => expect(view.body.primary_code).toMatch(/^[a-z0-9]{10,}$/)],
  ['custom_slug is null when none is set', () => expect(view.body.custom_slug).toBeNull()],
  ['paid_invitees_info is an integer', () => expect(view.body.paid_invitees_info).toBe(0)],
  [
    'balance holds exactly three integers',
    () => expect(view.body.balance).toEqual({ pending_micro: 0, available_micro: 0, lifetime_micro: 0 }),
  ],
  ['recent_attributions is capped at 50 rows', () => expect(view.body.recent_attributions).toHaveLength(50)],
  [
    'recent_attributions is newest first',
    () => {
      const notes = view.body.recent_attributions.map((row: { Note: string }) => row.Note);
      expect(notes).toEqual(Array.from({ length: 50 }, (_, index) => `call ${52 - index}`));
    },
  ],
  [
    'attribution rows use PascalCase keys',
    () => {
      for (const row of view.body.recent_attributions)
        for (const key of Object.keys(row)) expect(key).toMatch(/^([A-Z][a-z]+)+(ID)?$|^ID$/);
      expect(view.body.recent_attributions[0]).toMatchObject({ ID: expect.any(String), UserID: userId, Event: 'tier_changed' });
    },
  ],
  ['times are RFC 3339', () => expect(view.body.recent_attributions[0].CreatedAt).toBe('2026-03-01T12:00:52.000Z')],
  ['the answer is JSON', () => expect(view.headers.get('content-type')).toMatch(/^application\/json/)],
])('%s', (_, check) => check());

test('a user without history has [] for recent_attributions, never null', async ({ server }) => {
  const { body } = await server.admin('GET', path(await server.createUser()));
  expect(body.recent_attributions).toEqual([]);
});

test('a user with a slug has it as custom_slug', async ({ server }) => {
  const id = await server.createUser();
  await server.as(await server.login(id), 'POST', '/v1/referrals/code', { slug: 'vanity' });
  expect((await server.admin('GET', path(id))).body.custom_slug).toBe('vanity');
});

test('the published example sends a content-type without a body, and that is fine', async ({ server }) => {
  const headers = { 'x-admin-token': ADMIN_TOKEN, 'content-type': 'application/json' };
  expect((await server.call('GET', path(userId), { headers })).status).toBe(200);
});

test('the tail cannot be paged', async ({ server }) => {
  const { body } = await server.admin('GET', `${path(userId)}?limit=1&offset=10`);
  expect(body.recent_attributions).toHaveLength(50);
});

test.for(['POST', 'PUT', 'PATCH', 'DELETE'])(
  '%s on this exact path is 405 method_not_allowed, with what is allowed',
  async (method, { server }) => {
    for (const headers of [{ 'x-admin-token': ADMIN_TOKEN }, {}]) {
      const reply = await server.call(method, path(userId), { headers });
      expect([reply.status, reply.body.error, reply.headers.get('allow')]).toEqual([405, 'method_not_allowed', 'GET, HEAD, OPTIONS']);
    }
  },
);

test('HEAD answers like GET, without the body', async ({ server }) => {
  const reply = await server.admin('HEAD', path(userId));
  expect([reply.status, reply.text]).toEqual([200, '']);
});

test.for<[number, string, (server: TestServer) => Promise<Reply>]>([
  [401, 'admin_token_invalid', (server) => server.call('GET', path(userId))],
  [401, 'admin_token_invalid', (server) => server.call('GET', path(userId), { headers: { 'x-admin-token': 'wrong' } })],
  [401, 'admin_token_invalid', (server) => server.call('GET', path('no-uuid'), { headers: { 'x-admin-token': '' } })],
  [401, 'admin_token_invalid', (server) => server.call('GET', path(userId), { headers: { authorization: `Bearer ${ADMIN_TOKEN}` } })],
  [401, 'admin_token_invalid', async (server) => server.as(await server.login(userId), 'GET', path(userId))],
  [400, 'invalid_user_id', (server) => server.admin('GET', path('no-uuid'))],
  [404, 'user_not_found', (server) => server.admin('GET', path(randomUUID()))],
])('%i %s', async ([status, error, request], { server }) => {
  const reply = await request(server);
  expect([reply.status, reply.body.error]).toEqual([status, error]);
});

test('401 admin_token_unset: without a configured token the surface is closed, also with any token', async () => {
  const closed = await startServer({ adminTokens: [] });
  for (const headers of [{}, { 'x-admin-token': '' }, { 'x-admin-token': ADMIN_TOKEN }]) {
    const reply = await closed.call('GET', path(userId), { headers: headers as Record<string, string> });
    expect([reply.status, reply.body.error]).toEqual([401, 'admin_token_unset']);
  }
  await closed.stop();
});

test('simulate-paid is retired: 410, after the token', async ({ server }) => {
  expect((await server.call('POST', '/v1/admin/referrals/simulate-paid')).status).toBe(401);
  const reply = await server.admin('POST', '/v1/admin/referrals/simulate-paid', { user_id: userId });
  expect([reply.status, reply.body]).toMatchObject([410, { error: 'endpoint_retired', reason: 'billing_bridge_active' }]);
});
