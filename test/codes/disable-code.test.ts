import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = (code: string) => `/v1/admin/codes/${code}/disable`;
const signUp = async (server: TestServer) => {
  const userId = await server.createUser();
  const session = await server.login(userId);
  const slug = `slug-${randomUUID().slice(0, 8)}`;
  await server.as(session, 'POST', '/v1/referrals/code', { slug });
  return { userId, session, slug };
};
const set = (server: TestServer, session: string, slug: string) => server.as(session, 'POST', '/v1/referrals/code', { slug });

test('an operator disables a slug, which attributes nobody any more and is told in the audit log', async ({ server }) => {
  const { userId, session, slug } = await signUp(server);
  const reply = await server.admin('POST', path(slug.toUpperCase()));
  expect([reply.status, reply.body]).toEqual([
    200,
    {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      user_id: userId,
      code: slug,
      kind: 'custom',
      created_at: '2026-03-01T12:00:00.000Z',
      disabled_at: '2026-03-01T12:00:00.000Z',
      barred: true,
      released_at: null,
    },
  ]);
  const signup = { user_id: await server.createUser(), code: slug };
  expect((await server.admin('POST', '/v1/admin/referrals/signups', signup)).body).toEqual({ attributed: false, reason: 'code_disabled' });
  expect((await server.as(session, 'GET', '/v1/referrals/me')).body.custom_slug).toBeNull();
  const rows = `select actor, operation, details from audit_log where user_id = $1 and action = 'code.disabled'`;
  expect(await server.sql(rows, [userId])).toEqual([{ actor: 'operator:default', operation: 'disableCode', details: { code: slug } }]);
});

test('neither its owner nor anybody else can take it, and the owner may take another', async ({ server }) => {
  const { session, slug } = await signUp(server);
  await server.admin('POST', path(slug));
  expectRefusal(await set(server, session, slug), 'slug_reserved');
  expectRefusal(await set(server, (await signUp(server)).session, slug), 'slug_taken');
  expect((await set(server, session, `other-${slug}`)).status).toBe(200);
});

test('one that its owner has given up is barred all the same, and keeps the moment at which it was', async ({ server }) => {
  const { session, slug } = await signUp(server);
  await server.as(session, 'DELETE', '/v1/referrals/code');
  const before = server.clock.now().toISOString();
  server.clock.advance(1000);
  const { body } = await server.admin('POST', path(slug));
  expect(body).toMatchObject({ disabled_at: before, barred: true });
  expectRefusal(await set(server, session, slug), 'slug_reserved');
});

test('again it changes nothing, and nothing more is told', async ({ server }) => {
  const { userId, slug } = await signUp(server);
  const first = await server.admin('POST', path(slug));
  server.clock.advance(1000);
  const second = await server.admin('POST', path(slug));
  expect([second.status, second.body]).toEqual([200, first.body]);
  expect(await server.sql(`select from audit_log where user_id = $1 and action = 'code.disabled'`, [userId])).toHaveLength(1);
});

test('the code of an erased user can be disabled, too', async ({ server }) => {
  const { userId, slug } = await signUp(server);
  await server.admin('DELETE', `/v1/admin/users/${userId}`);
  expect((await server.admin('POST', path(slug))).body.barred).toBe(true);
});

test('of an operator who disables and an owner who takes it back at once the operator wins', async ({ server }) => {
  for (let round = 0; round < 10; round++) {
    const { session, slug } = await signUp(server);
    await server.as(session, 'DELETE', '/v1/referrals/code');
    await Promise.all([server.admin('POST', path(slug)), set(server, session, slug)]);
    expect(await server.sql('select disabled_at is null as active, barred_at is null as free from codes where code = $1', [slug])).toEqual([
      { active: false, free: false },
    ]);
  }
});

refusesInOrder('disableCode', {
  good: async (attempt) => {
    attempt.path = path((await signUp(attempt.server)).slug);
  },
  own: [
    {
      tag: 'code_not_found',
      promise: 'a code that nobody has is not there',
      spoil: (attempt) => {
        attempt.path = path('nobodys-code');
      },
    },
    {
      tag: 'code_permanent',
      promise: 'a uid code is not disabled',
      spoil: async (attempt) => {
        const { body } = await attempt.server.admin('GET', `/v1/admin/referrals/users/${(await signUp(attempt.server)).userId}`);
        attempt.path = path(body.primary_code);
      },
    },
  ],
});

test.for(['%00', 'x', '%20', `a${'b'.repeat(300)}`])('code_not_found: %s', async (code, { server }) => {
  expectRefusal(await server.admin('POST', path(code)), 'code_not_found');
});
