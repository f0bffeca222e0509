import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/referrals/code';
const set = (server: TestServer, session: string, slug: string, key?: string) =>
  server.as(session, 'POST', path, { slug }, key === undefined ? {} : { headers: { 'idempotency-key': key } });
const signUp = async (server: TestServer) => {
  const userId = await server.createUser();
  return { userId, session: await server.login(userId) };
};
const fresh = (name: string) => `${name}-${randomUUID().slice(0, 8)}`;
const activeSlugs = (server: TestServer, userId: string) =>
  server.sql(`select code from codes where user_id = $1 and kind = 'custom' and disabled_at is null`, [userId]);

/** A slug that a user took and gave up, this many hours ago. */
async function ownSlug(server: TestServer, userId: string, hoursAgo: number): Promise<string> {
  const slug = fresh('own');
  const at = new Date(server.clock.now().getTime() - hoursAgo * 3_600_000);
  await server.sql('insert into code_directory (code, user_id) values ($1, $2)', [slug, userId]);
  await server.sql(
    `insert into codes (user_id, code_id, code, kind, created_at, disabled_at) values ($1, gen_random_uuid(), $2, 'custom', $3, $3)`,
    [userId, slug, at],
  );
  return slug;
}

test('a user takes a slug: it is theirs in the directory, active, and in the audit log', async ({ server }) => {
  const { userId, session } = await signUp(server);
  const reply = await set(server, session, 'taken-now');
  expect(reply.status).toBe(200);
  expect(await server.sql('select * from codes where user_id = $1 and kind = $2', [userId, 'custom'])).toEqual([
    {
      user_id: userId,
      code_id: reply.body.code.ID,
      code: 'taken-now',
      kind: 'custom',
      created_at: '2026-03-01 12:00:00+00',
      disabled_at: null,
      barred_at: null,
      released_at: null,
    },
  ]);
  expect(await server.sql(`select user_id from code_directory where code = 'taken-now'`)).toEqual([{ user_id: userId }]);
  expect(await server.sql(`select actor, user_id, operation, details from audit_log where action = 'code.set'`)).toEqual([
    { actor: `user:${userId}`, user_id: userId, operation: 'setSlug', details: { code: 'taken-now', replaced: null } },
  ]);
});

test('a new slug disables the old one at that moment', async ({ server }) => {
  const { userId, session } = await signUp(server);
  const [old, next] = [fresh('old'), fresh('next')];
  await set(server, session, old);
  server.clock.advance(5000);
  const moment = server.clock.now().toISOString();
  await set(server, session, next);
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

test('the same user takes an old slug back as the row it was', async ({ server }) => {
  const { userId, session } = await signUp(server);
  const [first, second] = [fresh('first'), fresh('second')];
  const { body: before } = await set(server, session, first);
  await set(server, session, second);
  server.clock.advance(1000);
  const { body: again } = await set(server, session, first);
  expect(again).toEqual(before);
  expect(await activeSlugs(server, userId)).toEqual([{ code: first }]);
});

test('the same slug again changes no row and tells nobody', async ({ server }) => {
  const { userId, session } = await signUp(server);
  const slug = fresh('same');
  await set(server, session, slug);
  const rows = async () => [
    await server.sql('select * from codes where user_id = $1', [userId]),
    await server.sql('select id from audit_log where user_id = $1', [userId]),
  ];
  const before = await rows();
  server.clock.advance(1000);
  expect((await set(server, session, slug)).status).toBe(200);
  expect(await rows()).toEqual(before);
});

refusesInOrder('setSlug', {
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
        await attempt.server.admin('PUT', `/v1/admin/users/${attempt.userId}`, { blocked: true });
      },
    },
    {
      tag: 'slug_reserved',
      promise: 'a slug that the programme reserves is nobody’s, also when somebody had it before',
      spoil: async (attempt) => {
        await attempt.server.sql(`insert into code_directory (code, user_id) values ('admin', $1) on conflict do nothing`, [randomUUID()]);
        attempt.body = { slug: 'admin' };
      },
    },
    {
      tag: 'slug_taken',
      promise: 'a slug that another user has is refused',
      spoil: async (attempt) => {
        const slug = fresh('taken');
        await set(attempt.server, (await signUp(attempt.server)).session, slug);
        attempt.body = { slug };
      },
    },
    {
      tag: 'slug_limit_reached',
      promise: 'a sixth new slug within a day is refused',
      spoil: async (attempt) => {
        for (let number = 1; number <= 5; number++) await ownSlug(attempt.server, attempt.userId, number);
      },
    },
  ],
});

test('slug_taken: a code that was ever used is never given to another user', async ({ server }) => {
  const { userId, session } = await signUp(server);
  const [replaced, removed, erased] = [fresh('replaced'), fresh('removed'), fresh('erased')];
  await set(server, session, replaced);
  await set(server, session, removed);
  await server.as(session, 'DELETE', path);
  await set(server, session, erased);
  await server.admin('DELETE', `/v1/admin/users/${userId}`);
  const other = await signUp(server);
  for (const slug of [replaced, removed, erased]) expectRefusal(await set(server, other.session, slug), 'slug_taken');
});

test('slug_taken: a slug equals no uid code, neither another’s nor one’s own', async ({ server }) => {
  const [one, other] = [await signUp(server), await signUp(server)];
  const { body } = await server.as(one.session, 'GET', '/v1/referrals/me');
  expectRefusal(await set(server, other.session, body.primary_code), 'slug_taken');
  expectRefusal(await set(server, one.session, body.primary_code.toUpperCase()), 'slug_taken');
  expect((await server.as(one.session, 'GET', '/v1/referrals/me')).body.primary_code).toBe(body.primary_code);
});

test('a refused slug leaves the old one as it was', async ({ server }) => {
  const { userId, session } = await signUp(server);
  const slug = fresh('mine');
  await set(server, session, slug);
  await set(server, session, 'admin');
  expect(await activeSlugs(server, userId)).toEqual([{ code: slug }]);
});

test('of twenty users who race for one slug one wins, the others get slug_taken', async ({ server }) => {
  const users = await Promise.all(Array.from({ length: 20 }, () => signUp(server)));
  for (let round = 0; round < 5; round++) {
    const slug = fresh('race');
    const replies = await Promise.all(users.map(({ session }) => set(server, session, slug)));
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(replies.filter(({ body }) => body.error === 'slug_taken')).toHaveLength(19);
    const winner = users[replies.findIndex(({ status }) => status === 200)]?.userId;
    expect(await server.sql('select user_id from codes where code = $1', [slug])).toEqual([{ user_id: winner }]);
  }
});

test('of ten new slugs of one user at once five are taken, and exactly one is active', async ({ server }) => {
  for (let round = 0; round < 5; round++) {
    const { userId, session } = await signUp(server);
    const slugs = Array.from({ length: 10 }, (_, index) => fresh(`many-${index}`));
    const replies = await Promise.all(slugs.map((slug) => set(server, session, slug)));
    expect(replies.map(({ status }) => status).sort()).toEqual([...Array(5).fill(200), ...Array(5).fill(409)]);
    expect(replies.filter(({ body }) => body.error === 'slug_limit_reached')).toHaveLength(5);
    expect(await activeSlugs(server, userId)).toHaveLength(1);
    expect(await server.sql(`select from codes where user_id = $1 and kind = 'custom'`, [userId])).toHaveLength(5);
  }
});

test('slug_limit_reached: five in 24 hours that roll; old ones of one’s own and the same again are no new ones', async ({ server }) => {
  const { userId, session } = await signUp(server);
  const [first] = [
    await ownSlug(server, userId, 23.9),
    await ownSlug(server, userId, 3),
    await ownSlug(server, userId, 2),
    await ownSlug(server, userId, 1),
  ];
  const fifth = fresh('fifth');
  expect((await set(server, session, fifth)).status).toBe(200);
  expectRefusal(await set(server, session, fresh('sixth')), 'slug_limit_reached');
  for (const slug of [first as string, first as string, fifth]) expect((await set(server, session, slug)).status).toBe(200);
  await server.sql(`update codes set created_at = created_at - interval '10 minutes' where code = $1`, [first]);
  expect((await set(server, session, fresh('sixth'))).status).toBe(200);
});

test('slug_limit_reached: twenty ever, however long ago, also when an operator has released some', async ({ server }) => {
  const { userId, session } = await signUp(server);
  const slugs = await Promise.all(Array.from({ length: 20 }, (_, index) => ownSlug(server, userId, 100 + index)));
  await server.admin('POST', `/v1/admin/codes/${slugs[0]}/release`);
  expectRefusal(await set(server, session, fresh('more')), 'slug_limit_reached');
  for (const slug of slugs.slice(0, 2)) expect((await set(server, session, slug)).status).toBe(200);
});

test.for([
  ['a digit for a letter', 'adm1n'],
  ['another digit for another', 'he1p'],
  ['hyphens in between', 'a-d-m-i-n'],
  ['an l for an i', 'admln'],
  ['a zero for an o', 'l0gin'],
  ['a brand', 'paypal'],
  ['a brand and more', 'paypa1-secure'],
  ['ourselves', 'triport-support'],
  ['the middle of a slug', 'my-supp0rt-desk'],
] as const)('slug_reserved: a reserved word is recognised: %s', async ([_, slug], { server }) => {
  expectRefusal(await set(server, (await signUp(server)).session, slug), 'slug_reserved');
});

test.for(['wise-owl', 'administration-is-fun'.slice(5), 'supper', 'visage'])('%s is no reserved word', async (slug, { server }) => {
  expect((await set(server, (await signUp(server)).session, slug)).status).toBe(200);
});

test('an active slug that is reserved now stays and can be set again; given up, it cannot be taken back', async ({ server }) => {
  const { session } = await signUp(server);
  const slug = fresh('mine');
  await set(server, session, slug);
  const address = '/v1/admin/referrals/programme';
  const { body: programme } = await server.admin('GET', address);
  const change = { ...programme, reserved_slug_patterns: ['mine*'] };
  expect((await server.admin('PUT', address, change)).status).toBe(200);
  expect((await set(server, session, slug)).status).toBe(200);
  await server.as(session, 'DELETE', path);
  expectRefusal(await set(server, session, slug), 'slug_reserved');
  await server.admin('PUT', address, { ...programme, version: (await server.admin('GET', address)).body.version });
});

test('slug_taken: a slug that reads as the uid code of anybody', async ({ server }) => {
  const userId = '00000000-0000-4000-8000-00000000000c';
  await server.createUser({}, userId);
  const { body } = await server.admin('GET', `/v1/admin/referrals/users/${userId}`);
  const code = body.primary_code as string;
  expect(code).toMatch(/0|1/);
  const { session } = await signUp(server);
  const misread = code.replaceAll('0', 'o').replaceAll('1', 'l');
  for (const slug of [misread, code.replaceAll('0', 'O').replaceAll('1', 'I'), `${code.slice(0, 4)}-${code.slice(4)}`])
    expectRefusal(await set(server, session, slug), 'slug_taken');
});

test('two users who swap slugs at once never end with the same one', async ({ server }) => {
  for (let round = 0; round < 5; round++) {
    const [a, b] = [await signUp(server), await signUp(server)];
    const [slugA, slugB] = [fresh('swap-a'), fresh('swap-b')];
    await Promise.all([set(server, a.session, slugA), set(server, b.session, slugB)]);
    const replies = await Promise.all([set(server, a.session, slugB), set(server, b.session, slugA)]);
    expect(replies.map(({ body }) => body.error)).toEqual(['slug_taken', 'slug_taken']);
  }
});
