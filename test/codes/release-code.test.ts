import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { untilWaiting } from '../support/locks.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = (code: string) => `/v1/admin/codes/${code}/release`;
const signUp = async (server: TestServer) => {
  const userId = await server.createUser();
  return { userId, session: await server.login(userId) };
};
const set = (server: TestServer, session: string, slug: string) => server.as(session, 'POST', '/v1/referrals/code', { slug });
const withSlug = async (server: TestServer) => {
  const user = await signUp(server);
  const slug = `slug-${randomUUID().slice(0, 8)}`;
  await set(server, user.session, slug);
  return { ...user, slug };
};
/** Somebody with a slug who was invited, too: whoever is brought by it holds the row of the top of the chain, not of the owner. */
const inTheMiddle = async (server: TestServer) => {
  const owner = await withSlug(server);
  const { body } = await server.admin('GET', `/v1/admin/referrals/users/${await server.createUser()}`);
  await server.admin('POST', '/v1/admin/referrals/signups', { user_id: owner.userId, code: body.primary_code });
  return owner;
};
const bring = async (server: TestServer, code: string) =>
  (await server.admin('POST', '/v1/admin/referrals/signups', { user_id: await server.createUser(), code })).body;

test('a code that brought nobody is nobody’s, and whoever takes it first has it', async ({ server }) => {
  const { userId, session, slug } = await withSlug(server);
  const reply = await server.admin('POST', path(` ${slug.toUpperCase()}`.trim()));
  expect([reply.status, reply.body]).toMatchObject([
    200,
    { user_id: userId, code: slug, barred: false, disabled_at: '2026-03-01T12:00:00.000Z', released_at: '2026-03-01T12:00:00.000Z' },
  ]);
  expect((await server.call('GET', `/v1/referrals/codes/${slug}`)).status).toBe(404);
  expect(await bring(server, slug)).toEqual({ attributed: false, reason: 'code_unknown' });
  expect((await server.as(session, 'GET', '/v1/referrals/me')).body.custom_slug).toBeNull();
  expectRefusal(await server.admin('POST', path(slug)), 'code_not_found');
  const [one, other] = [await signUp(server), await signUp(server)];
  const replies = await Promise.all([set(server, one.session, slug), set(server, other.session, slug)]);
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  expectRefusal(await set(server, session, slug), 'slug_taken');
  expect(await bring(server, slug)).toEqual({ attributed: true });
  const rows = `select actor, operation, details from audit_log where user_id = $1 and action = 'code.released'`;
  expect(await server.sql(rows, [userId])).toEqual([{ actor: 'operator:default', operation: 'releaseCode', details: { code: slug } }]);
});

test('the former owner may take it back as the row it was, also when an operator had disabled it', async ({ server }) => {
  const { session, slug } = await withSlug(server);
  const first = await set(server, session, slug);
  await server.admin('POST', `/v1/admin/codes/${slug}/disable`);
  await server.admin('POST', path(slug));
  const again = await set(server, session, slug);
  expect([again.status, again.body]).toEqual([200, first.body]);
  expect(await bring(server, slug)).toEqual({ attributed: true });
  expectRefusal(await server.admin('POST', path(slug)), 'code_used');
});

test('a code that was given up under an erased user can be released', async ({ server }) => {
  const { userId, slug } = await withSlug(server);
  await server.admin('DELETE', `/v1/admin/users/${userId}`);
  expect((await server.admin('POST', path(slug))).status).toBe(200);
  expect((await set(server, (await signUp(server)).session, slug)).status).toBe(200);
});

test('a code that is released while somebody signs up under it is either used or unknown', async ({ server }) => {
  const outcomes = new Set<string>();
  for (let round = 0; round < 20; round++) {
    const { userId, slug } = await inTheMiddle(server);
    const next = await signUp(server);
    const [released, brought, taken] = await Promise.all([
      server.admin('POST', path(slug)),
      bring(server, slug),
      set(server, next.session, slug),
    ]);
    const invitees = await server.sql('select user_id from invitees where code = $1', [slug]);
    const [owner] = await server.sql('select user_id from code_directory where code = $1', [slug]);
    // Anyone who brought somebody has the code.
    for (const { user_id } of invitees) expect(user_id).toBe(owner?.user_id);
    if (released.status === 409) expect(brought.attributed && owner.user_id === userId && taken.status === 409).toBe(true);
    outcomes.add(released.body.error ?? 'released');
  }
  expect(outcomes.size).toBeGreaterThan(0);
});

test('a signup that has the code waits for nobody, and a release that comes meanwhile finds it used', async ({ server }) => {
  const { userId, slug } = await inTheMiddle(server);
  const invitee = await server.createUser();
  // The signup is held where it writes its logs, after it has taken hold of the code.
  const { brought, released } = await server.hold('lock table attribution_log in exclusive mode', async () => {
    const brought = server.admin('POST', '/v1/admin/referrals/signups', { user_id: invitee, code: slug });
    await untilWaiting(server);
    const released = server.admin('POST', path(slug));
    await untilWaiting(server, 2);
    return { brought, released };
  });
  expect((await brought).body).toEqual({ attributed: true });
  expectRefusal(await released, 'code_used');
  expect(await server.sql('select user_id from code_directory where code = $1', [slug])).toEqual([{ user_id: userId }]);
});

test('of ten releases at once one releases', async ({ server }) => {
  const { userId, slug } = await withSlug(server);
  const replies = await Promise.all(Array.from({ length: 10 }, () => server.admin('POST', path(slug))));
  expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(404)]);
  expect(await server.sql(`select from audit_log where user_id = $1 and action = 'code.released'`, [userId])).toHaveLength(1);
});

refusesInOrder('releaseCode', {
  good: async (attempt) => {
    attempt.path = path((await withSlug(attempt.server)).slug);
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
      promise: 'a uid code is not released',
      spoil: async (attempt) => {
        const { body } = await attempt.server.admin('GET', `/v1/admin/referrals/users/${(await signUp(attempt.server)).userId}`);
        attempt.path = path(body.primary_code);
      },
    },
    {
      tag: 'code_used',
      promise: 'a code that brought somebody stays its owner’s',
      spoil: async (attempt) => {
        const { slug } = await withSlug(attempt.server);
        await bring(attempt.server, slug);
        attempt.path = path(slug);
      },
    },
  ],
});
