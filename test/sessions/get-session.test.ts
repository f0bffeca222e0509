import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { bearing, embedToken } from '../support/embeds.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

let userId: string;
const path = '/v1/auth/me';
const START = '2026-03-01T12:00:00.000Z';
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const expiry = async (server: TestServer, session: string) => {
  const hash = createHash('sha256').update(session).digest();
  return (await server.sql('select expires_at from sessions where token_hash = $1', [hash]))[0]?.expires_at;
};

test.beforeAll(async ({ server }) => {
  userId = await server.createUser({ display_name: 'Ada Lovelace' });
});

test.beforeEach(({ server }) => server.clock.set(START));

test('it says who is signed in, and until when', async ({ server }) => {
  const session = await server.login(userId);
  server.clock.advance(DAY_MS);
  const reply = await server.as(session, 'GET', path);
  expect([reply.status, reply.body]).toEqual([
    200,
    {
      user: { id: userId, display_name: 'Ada Lovelace', created_at: START },
      session: { expires_at: '2026-03-31T12:00:00.000Z' },
    },
  ]);
  expect(reply.headers.get('cache-control')).toBe('no-store');
});

test('in its first half, to the very end of it, a session stays as it is', async ({ server }) => {
  const session = await server.login(userId);
  for (const ms of [0, 14 * DAY_MS, DAY_MS]) {
    server.clock.advance(ms);
    const reply = await server.as(session, 'GET', path);
    expect([reply.headers.getSetCookie(), reply.body.session.expires_at]).toEqual([[], '2026-03-31T12:00:00.000Z']);
  }
  expect(await expiry(server, session)).toBe('2026-03-31 12:00:00+00');
});

test('in its second half it begins its 30 days anew, under the same token', async ({ server }) => {
  const session = await server.login(userId);
  server.clock.advance(15 * DAY_MS + 1);
  const reply = await server.as(session, 'GET', path);
  expect(reply.body.session.expires_at).toBe('2026-04-15T12:00:00.001Z');
  expect(reply.headers.getSetCookie()).toEqual([`nl_session=${session}; Max-Age=2592000; Path=/; HttpOnly; SameSite=Lax`]);
  expect(await expiry(server, session)).toBe('2026-04-15 12:00:00.001+00');
  const again = await server.as(session, 'GET', path);
  expect([again.headers.getSetCookie(), again.body.session.expires_at]).toEqual([[], '2026-04-15T12:00:00.001Z']);
});

test('who comes back every 29 days stays signed in; who stays away for 30 does not', async ({ server }) => {
  const session = await server.login(userId);
  for (let visit = 0; visit < 5; visit++) {
    server.clock.advance(29 * DAY_MS);
    expect((await server.as(session, 'GET', path)).status).toBe(200);
  }
  server.clock.advance(30 * DAY_MS);
  expectRefusal(await server.as(session, 'GET', path), 'unauthenticated');
});

test('other operations do not make a session longer', async ({ server }) => {
  const session = await server.login(userId);
  server.clock.advance(20 * DAY_MS);
  const reply = await server.as(session, 'GET', '/v1/referrals/me');
  expect([reply.status, reply.headers.getSetCookie()]).toEqual([200, []]);
  expect(await expiry(server, session)).toBe('2026-03-31 12:00:00+00');
});

test('HEAD makes no session longer and plants no cookie', async ({ server }) => {
  const session = await server.login(userId);
  server.clock.advance(20 * DAY_MS);
  const reply = await server.as(session, 'HEAD', path);
  expect([reply.status, reply.text, reply.headers.getSetCookie()]).toEqual([200, '', []]);
  expect(await expiry(server, session)).toBe('2026-03-31 12:00:00+00');
});

test('a blocked user may read, and is told so for as long as they are', async ({ server }) => {
  const id = await server.createUser({ display_name: 'Ada', blocked: true });
  const session = await server.login(id);
  const user = { id, display_name: 'Ada', created_at: START };
  const { status, body } = await server.as(session, 'GET', path);
  expect([status, body.user]).toEqual([200, { ...user, blocked: true }]);
  await server.admin('PUT', `/v1/admin/users/${id}`, { blocked: false });
  expect((await server.as(session, 'GET', path)).body.user).toEqual(user);
});

test('an embedded page is told whose it is and until when; nothing makes its hour longer, and no cookie is planted', async ({ server }) => {
  const id = await server.createUser({ display_name: 'Grace' });
  const token = await embedToken(server, id);
  server.clock.advance(HOUR_MS - 1);
  for (const method of ['GET', 'GET', 'HEAD']) {
    const { status, body, headers } = await server.call(method, path, bearing(token));
    expect([status, headers.getSetCookie()]).toEqual([200, []]);
    if (method === 'HEAD') continue;
    expect(body).toEqual({
      user: { id, display_name: 'Grace', created_at: START },
      session: { expires_at: '2026-03-01T13:00:00.000Z' },
    });
  }
  expect(await expiry(server, token)).toBe('2026-03-01 13:00:00+00');
  const elsewhere = await server.call('GET', path, bearing(token, 'https://other.example.org'));
  expectRefusal(elsewhere, 'embed_origin_mismatch');
  server.clock.advance(1);
  expectRefusal(await server.call('GET', path, bearing(token)), 'unauthenticated');
});

test('a session that the cookie names is not made longer by an embed token beside it', async ({ server }) => {
  const session = await server.login(userId);
  server.clock.advance(20 * DAY_MS);
  const token = await embedToken(server, await server.createUser());
  const { body, headers } = await server.call('GET', path, { ...bearing(token), cookies: { nl_session: session } });
  expect([body.user.id === userId, headers.getSetCookie()]).toEqual([false, []]);
  expect(await expiry(server, session)).toBe('2026-03-31 12:00:00+00');
});

refusesInOrder('getSession', {
  good: (attempt) => {
    attempt.path = path;
  },
});
