import { randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { ALLOWED_ORIGIN, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

let userId: string;
const path = '/v1/auth/logout';
const CLEARED = 'nl_session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax';
const ended = (server: TestServer) =>
  server.sql(`select actor, operation, details from audit_log where action = 'session.ended' and user_id = $1`, [userId]);

test.beforeAll(async ({ server }) => {
  userId = await server.createUser();
});

test('the session that the cookie names ends, the others of the user stay', async ({ server }) => {
  const [session, other] = [await server.login(userId), await server.login(userId)];
  const reply = await server.as(session, 'POST', path);
  expect([reply.status, reply.body, reply.headers.getSetCookie()]).toEqual([200, { ok: true }, [CLEARED]]);
  expectRefusal(await server.as(session, 'GET', '/v1/auth/me'), 'unauthenticated');
  expect((await server.as(other, 'GET', '/v1/auth/me')).status).toBe(200);
  expect(await ended(server)).toEqual([{ actor: 'anyone', operation: 'logout', details: {} }]);
});

test('of several session cookies every one that is valid ends', async ({ server }) => {
  const sessions = [await server.login(userId), await server.login(userId)];
  const cookie = ['stale', ...sessions].map((session) => `nl_session=${session}`).join('; ');
  const before = (await ended(server)).length;
  expect((await server.call('POST', path, { headers: { cookie } })).status).toBe(200);
  for (const session of sessions) expectRefusal(await server.as(session, 'GET', '/v1/auth/me'), 'unauthenticated');
  expect(await ended(server)).toHaveLength(before + 2);
});

test('a second time, with a strange cookie or with none, the answer is the same and nothing happens', async ({ server }) => {
  const session = await server.login(userId);
  await server.as(session, 'POST', path);
  const before = await ended(server);
  for (const token of [session, randomBytes(32).toString('base64url'), 'x', '', '%00', '%zz']) {
    const reply = await server.as(token, 'POST', path);
    expect([reply.status, reply.body, reply.headers.getSetCookie()]).toEqual([200, { ok: true }, [CLEARED]]);
  }
  const none = await server.call('POST', path);
  expect([none.status, none.body, none.headers.getSetCookie()]).toEqual([200, { ok: true }, [CLEARED]]);
  expect(await ended(server)).toEqual(before);
});

test('a body is not read, whatever it is, and an Idempotency-Key is ignored', async ({ server }) => {
  const headers = { 'content-type': 'text/plain', 'idempotency-key': 'two words' };
  expect((await server.as(await server.login(userId), 'POST', path, '{"', { headers })).status).toBe(200);
});

test('a page of an allowed origin may log the user out', async ({ server }) => {
  const session = await server.login(userId);
  const reply = await server.as(session, 'POST', path, undefined, { headers: { origin: ALLOWED_ORIGIN } });
  expect(reply.status).toBe(200);
  expectRefusal(await server.as(session, 'GET', '/v1/auth/me'), 'unauthenticated');
});

test('cross_site_request: another site cannot end a session', async ({ server }) => {
  const session = await server.login(userId);
  const reply = await server.as(session, 'POST', path, undefined, { headers: { 'sec-fetch-site': 'cross-site' } });
  expectRefusal(reply, 'cross_site_request');
  expect(reply.headers.getSetCookie()).toEqual([]);
  expect((await server.as(session, 'GET', '/v1/auth/me')).status).toBe(200);
});

refusesInOrder('logout', {
  good: (attempt) => {
    attempt.path = path;
  },
});
