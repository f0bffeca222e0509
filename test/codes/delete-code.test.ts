import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/referrals/code';
const signUp = async (server: TestServer) => {
  const userId = await server.createUser();
  const session = await server.login(userId);
  const slug = `slug-${randomUUID().slice(0, 8)}`;
  await server.as(session, 'POST', path, { slug });
  return { userId, session, slug };
};

test('the slug is disabled at that moment, kept as history, and attributes nobody any more', async ({ server }) => {
  const { userId, session, slug } = await signUp(server);
  const reply = await server.as(session, 'DELETE', path);
  expect([reply.status, reply.body]).toEqual([200, { ok: true }]);
  expect(await server.sql('select kind, disabled_at from codes where user_id = $1 order by kind', [userId])).toEqual([
    { kind: 'uid', disabled_at: null },
    { kind: 'custom', disabled_at: '2026-03-01 12:00:00+00' },
  ]);
  const signup = { user_id: await server.createUser(), code: slug };
  expect((await server.admin('POST', '/v1/admin/referrals/signups', signup)).body).toEqual({ attributed: false, reason: 'code_disabled' });
  expect(await server.sql(`select actor, operation, details from audit_log where action = 'code.disabled'`)).toEqual([
    { actor: `user:${userId}`, operation: 'deleteCode', details: { code: slug } },
  ]);
});

test('without a slug nothing happens, and the answer is the same', async ({ server }) => {
  const { userId, session } = await signUp(server);
  await server.as(session, 'DELETE', path);
  const before = await server.sql('select * from codes where user_id = $1', [userId]);
  server.clock.advance(1000);
  const reply = await server.as(session, 'DELETE', path);
  expect([reply.status, reply.body]).toEqual([200, { ok: true }]);
  expect(await server.sql('select * from codes where user_id = $1', [userId])).toEqual(before);
  expect(await server.sql(`select from audit_log where action = 'code.disabled' and user_id = $1`, [userId])).toHaveLength(1);
});

test('a blocked user may remove the slug', async ({ server }) => {
  const { userId, session } = await signUp(server);
  await server.admin('PUT', `/v1/admin/users/${userId}`, { blocked: true });
  expect((await server.as(session, 'DELETE', path)).status).toBe(200);
});

test('a body is not read, whatever it is, and an Idempotency-Key is ignored', async ({ server }) => {
  const { session } = await signUp(server);
  const headers = { 'idempotency-key': 'two words' };
  expect((await server.as(session, 'DELETE', path, '{"', { headers })).status).toBe(200);
});

test('a slug set and removed at once is either active or disabled, once', async ({ server }) => {
  for (let round = 0; round < 5; round++) {
    const { userId, session } = await signUp(server);
    const slug = `both-${randomUUID().slice(0, 8)}`;
    const replies = await Promise.all([
      server.as(session, 'POST', path, { slug }),
      ...Array.from({ length: 5 }, () => server.as(session, 'DELETE', path)),
    ]);
    expect(replies.map(({ status }) => status)).toEqual(Array(6).fill(200));
    const codes = await server.sql(`select disabled_at from codes where user_id = $1 and kind = 'custom' and code = $2`, [userId, slug]);
    expect(codes).toHaveLength(1);
    const active = await server.sql(`select from codes where user_id = $1 and kind = 'custom' and disabled_at is null`, [userId]);
    expect(active).toHaveLength(codes[0].disabled_at === null ? 1 : 0);
  }
});

refusesInOrder('deleteCode', {
  good: (attempt) => {
    attempt.path = path;
  },
});
