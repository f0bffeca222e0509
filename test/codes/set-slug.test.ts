import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
const path = '/v1/referrals/code';
const set = (session: string, slug: string, key?: string) =>
  server.as(session, 'POST', path, { slug }, key === undefined ? {} : { headers: { 'idempotency-key': key } });
const signUp = async () => {
  const userId = await server.createUser();
  return { userId, session: await server.login(userId) };
};
const fresh = (name: string) => `${name}-${randomUUID().slice(0, 8)}`;
const activeSlugs = (userId: string) =>
  server.sql(`select code from codes where user_id = $1 and kind = 'custom' and disabled_at is null`, [userId]);

beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  expect(server.failures).toEqual([]);
  await server.stop();
});

test('a user takes a slug: it is theirs in the directory, active, and in the audit log', async () => {
  const { userId, session } = await signUp();
  const reply = await set(session, 'taken-now');
  expect(reply.status).toBe(200);
  expect(await server.sql('select * from codes where user_id = $1 and kind = $2', [userId, 'custom'])).toEqual([
    {
      user_id: userId,
      code_id: reply.body.code.ID,
      code: 'taken-now',
      kind: 'custom',
      created_at: '2026-03-01 12:00:00+00',
      disabled_at: null,
    },
  ]);
  expect(await server.sql(`select user_id from code_directory where code = 'taken-now'`)).toEqual([{ user_id: userId }]);
  expect(await server.sql(`select actor, user_id, operation, details from audit_log where action = 'code.set'`)).toEqual([
    { actor: `user:${userId}`, user_id: userId, operation: 'setSlug', details: { code: 'taken-now', replaced: null } },
  ]);
});

test('a new slug disables the old one at that moment', async () => {
  const { userId, session } = await signUp();
  const [old, next] = [fresh('old'), fresh('next')];
  await set(session, old);
  server.clock.advance(5000);
  const moment = server.clock.now().toISOString();
  await set(session, next);
  const codes = await server.sql(
    'select code, disabled_at::timestamptz at time zone $2 as at from codes where user_id = $1 order by created_at, kind',
    [userId, 'UTC'],
  );
  expect(codes.map(({ code, at }) => [code, at])).toEqual([
    [expect.stringMatching(/^[a-z0-9]{10}$/), null],
    [old, moment.replace('T', ' ').replace('.000Z', '')],
    [next, null],
  ]);
  expect((await server.call('GET', `/v1/referrals/codes/${old}`)).body.active).toBe(false);
});

test('the same user takes an old slug back as the row it was', async () => {
  const { userId, session } = await signUp();
  const [first, second] = [fresh('first'), fresh('second')];
  const { body: before } = await set(session, first);
  await set(session, second);
  server.clock.advance(1000);
  const { body: again } = await set(session, first);
  expect(again).toEqual(before);
  expect(await activeSlugs(userId)).toEqual([{ code: first }]);
});

test('the same slug again changes no row', async () => {
  const { userId, session } = await signUp();
  const slug = fresh('same');
  await set(session, slug);
  const rows = () => server.sql('select * from codes where user_id = $1', [userId]);
  const before = await rows();
  server.clock.advance(1000);
  expect((await set(session, slug)).status).toBe(200);
  expect(await rows()).toEqual(before);
});

refusesInOrder('setSlug', {
  server: () => server,
  good: (attempt) => {
    attempt.path = path;
    attempt.body = { slug: fresh('good') };
  },
  own: [
    {
      tag: 'slug_invalid',
      promise: 'a slug outside the published rules is refused',
      spoil: (attempt) => {
        attempt.body = { slug: '-no-' };
      },
    },
    {
      tag: 'user_blocked',
      promise: 'a blocked user takes no slug',
      spoil: async (attempt) => {
        await server.admin('PUT', `/v1/admin/users/${attempt.userId}`, { blocked: true });
      },
    },
    {
      tag: 'slug_reserved',
      promise: 'a slug that the programme reserves is nobody’s, also when somebody had it before',
      spoil: async (attempt) => {
        await server.sql(`insert into code_directory (code, user_id) values ('admin', $1) on conflict do nothing`, [randomUUID()]);
        attempt.body = { slug: 'admin' };
      },
    },
    {
      tag: 'slug_taken',
      promise: 'a slug that another user has is refused',
      spoil: async (attempt) => {
        const slug = fresh('taken');
        await set((await signUp()).session, slug);
        attempt.body = { slug };
      },
    },
  ],
});

test('slug_taken: a code that was ever used is never given to another user', async () => {
  const { userId, session } = await signUp();
  const [replaced, removed, erased] = [fresh('replaced'), fresh('removed'), fresh('erased')];
  await set(session, replaced);
  await set(session, removed);
  await server.as(session, 'DELETE', path);
  await set(session, erased);
  await server.admin('DELETE', `/v1/admin/users/${userId}`);
  const other = await signUp();
  for (const slug of [replaced, removed, erased]) expectRefusal(await set(other.session, slug), 'slug_taken');
});

test('slug_taken: a slug equals no uid code, neither another’s nor one’s own', async () => {
  const [one, other] = [await signUp(), await signUp()];
  const { body } = await server.as(one.session, 'GET', '/v1/referrals/me');
  expectRefusal(await set(other.session, body.primary_code), 'slug_taken');
  expectRefusal(await set(one.session, body.primary_code.toUpperCase()), 'slug_taken');
  expect((await server.as(one.session, 'GET', '/v1/referrals/me')).body.primary_code).toBe(body.primary_code);
});

test('a refused slug leaves the old one as it was', async () => {
  const { userId, session } = await signUp();
  const slug = fresh('mine');
  await set(session, slug);
  await set(session, 'admin');
  expect(await activeSlugs(userId)).toEqual([{ code: slug }]);
});

test('of twenty users who race for one slug one wins, the others get slug_taken', async () => {
  const users = await Promise.all(Array.from({ length: 20 }, signUp));
  for (let round = 0; round < 5; round++) {
    const slug = fresh('race');
    const replies = await Promise.all(users.map(({ session }) => set(session, slug)));
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(replies.filter(({ body }) => body.error === 'slug_taken')).toHaveLength(19);
    const winner = users[replies.findIndex(({ status }) => status === 200)]?.userId;
    expect(await server.sql('select user_id from codes where code = $1', [slug])).toEqual([{ user_id: winner }]);
  }
});

test('ten slugs of one user at once leave exactly one active', async () => {
  for (let round = 0; round < 5; round++) {
    const { userId, session } = await signUp();
    const slugs = Array.from({ length: 10 }, (_, index) => fresh(`many-${index}`));
    const replies = await Promise.all(slugs.map((slug) => set(session, slug)));
    expect(replies.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(await activeSlugs(userId)).toHaveLength(1);
    expect(await server.sql(`select from codes where user_id = $1 and kind = 'custom'`, [userId])).toHaveLength(10);
  }
});

test('two users who swap slugs at once never end with the same one', async () => {
  for (let round = 0; round < 5; round++) {
    const [a, b] = [await signUp(), await signUp()];
    const [slugA, slugB] = [fresh('swap-a'), fresh('swap-b')];
    await Promise.all([set(a.session, slugA), set(b.session, slugB)]);
    const replies = await Promise.all([set(a.session, slugB), set(b.session, slugA)]);
    expect(replies.map(({ body }) => body.error)).toEqual(['slug_taken', 'slug_taken']);
  }
});
