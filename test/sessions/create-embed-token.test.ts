import { createHash, randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { bearing, embedIn, embedToken, HOST_ORIGIN } from '../support/embeds.ts';
import { refusesInOrder } from '../support/refusals.ts';
import { PUBLIC_URL, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const PATH = '/v1/admin/embed-tokens';
const ME = '/v1/referrals/me';
const HOUR_MS = 3_600_000;

const call = (server: TestServer, token: string, path = ME, headers: Record<string, string> = {}) =>
  server.call('GET', path, { headers: { authorization: `Bearer ${token}`, ...headers } });

test('a token is made for an hour, and only its hash is kept', async ({ server }) => {
  const userId = await server.createUser();
  await embedIn(server, HOST_ORIGIN);
  const { status, body } = await server.admin('POST', PATH, { user_id: userId, origin: HOST_ORIGIN });
  const expires_at = new Date(server.clock.now().getTime() + HOUR_MS).toISOString();
  expect([status, body]).toEqual([201, { token: expect.stringMatching(/^embd_[A-Za-z0-9_-]{43}$/), expires_at }]);
  const rows = await server.sql('select token_hash, origin, opened_by, read_only from sessions where user_id = $1', [userId]);
  const token_hash = createHash('sha256').update(body.token).digest();
  expect(rows).toEqual([{ token_hash, origin: HOST_ORIGIN, opened_by: 'default', read_only: false }]);
  const [entry] = await server.sql(`select actor, details from audit_log where user_id = $1 and action = 'session.embed_token_created'`, [
    userId,
  ]);
  expect(entry).toEqual({ actor: 'operator:default', details: { origin: HOST_ORIGIN, expires_at } });
  server.clock.advance(HOUR_MS - 1);
  expect((await server.call('GET', ME, bearing(body.token))).status).toBe(200);
  server.clock.advance(1);
  expect((await server.call('GET', ME, bearing(body.token))).body.error).toBe('unauthenticated');
});

test('it shows what the user sees and sets the slug; payouts, credit and logging out are for the user’s own session', async ({
  server,
}) => {
  const userId = await server.createUser();
  const [token, session] = [await embedToken(server, userId), await server.login(userId)];
  for (const path of [
    ME,
    '/v1/referrals/balance',
    '/v1/referrals/rewards?names=true',
    '/v1/referrals/rewards',
    '/v1/referrals/invitees',
    '/v1/referrals/payouts',
  ])
    expect((await server.call('GET', path, bearing(token))).body).toEqual((await server.as(session, 'GET', path)).body);
  const slug = `embedded-${userId.slice(0, 8)}`;
  expect((await server.call('POST', '/v1/referrals/code', { body: { slug }, ...bearing(token) })).status).toBe(200);
  const payout = { amount_micro: 50_000_000, network: 'ethereum', address: `0x${'1'.repeat(40)}` };
  for (const [method, path, body] of [
    ['POST', '/v1/referrals/payouts', payout],
    ['DELETE', '/v1/referrals/code', undefined],
    ['POST', '/v1/auth/attribute', undefined],
  ] as const)
    expect((await server.call(method, path, { ...(body && { body }), ...bearing(token) })).body.error).toBe('unauthenticated');
});

test('it counts for pages of its origin, for frames of this server, and for what is no browser', async ({ server }) => {
  const token = await embedToken(server, await server.createUser());
  const from = async (headers: Record<string, string>) => (await call(server, token, ME, headers)).status;
  const underAnotherName = { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' };
  const good = [{ origin: HOST_ORIGIN }, { origin: PUBLIC_URL }, { 'sec-fetch-site': 'same-origin' }, underAnotherName, {}];
  const bad = [
    { origin: 'https://other.example.org' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'none' },
  ];
  for (const headers of good) expect(await from(headers), JSON.stringify(headers)).toBe(200);
  for (const headers of bad) expect(await from(headers as Record<string, string>), JSON.stringify(headers)).toBe(403);
});

test('no cookie stands in for it, and it stands in for no cookie', async ({ server }) => {
  const userId = await server.createUser();
  const [token, session] = [await embedToken(server, userId), await server.login(userId)];
  const wrong = { authorization: `Bearer embd_${'x'.repeat(43)}` };
  expect((await server.call('GET', ME, { headers: wrong, cookies: { nl_session: session } })).status).toBe(401);
  expect((await server.call('GET', ME, { headers: { authorization: `Bearer ${session}` } })).status).toBe(401);
  expect((await server.call('GET', ME, { cookies: { nl_session: token } })).status).toBe(401);
  // A cookie that comes along is no reason to look where the page is from: it is not what counts.
  const both = { ...bearing(token), cookies: { nl_session: session } };
  const body = { slug: `beside-${userId.slice(0, 8)}` };
  expect((await server.call('POST', '/v1/referrals/code', { body, ...both })).status).toBe(200);
});

test('it ends with the user’s sessions, and is not one of those that are listed', async ({ server }) => {
  const userId = await server.createUser();
  const token = await embedToken(server, userId);
  expect((await server.admin('GET', `/v1/admin/sessions/${userId}`)).body.items).toEqual([]);
  expect((await server.admin('GET', `/v1/admin/users/${userId}`)).body.sessions_open).toBe(0);
  expect((await server.call('GET', ME, bearing(token))).status).toBe(200);
  await server.admin('DELETE', `/v1/admin/sessions/${userId}`);
  expect((await server.call('GET', ME, bearing(token))).status).toBe(401);
});

refusesInOrder('createEmbedToken', {
  good: async (attempt) => {
    attempt.path = PATH;
    await embedIn(attempt.server, HOST_ORIGIN);
    attempt.body = { user_id: await attempt.server.createUser(), origin: HOST_ORIGIN };
  },
  own: [
    {
      tag: 'invalid_user_id',
      promise: 'a user id that is no UUID has a tag of its own',
      spoil: (attempt) => {
        attempt.body = { ...(attempt.body as object), user_id: 'no-uuid' };
      },
    },
    {
      tag: 'embed_origin_forbidden',
      promise: 'pages that the programme does not list show nobody’s referrals',
      spoil: (attempt) => {
        attempt.body = { ...(attempt.body as object), origin: 'https://other.example.org' };
      },
    },
    {
      tag: 'user_not_found',
      promise: 'nothing is shown of a user whom nobody has created',
      spoil: (attempt) => {
        attempt.body = { ...(attempt.body as object), user_id: randomUUID() };
      },
    },
  ],
});
