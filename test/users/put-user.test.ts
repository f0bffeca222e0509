import { createHmac, randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { untilWaiting } from '../support/locks.ts';
import { onPurse } from '../support/money.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = (id: string) => `/v1/admin/users/${id}`;
const row = async (server: TestServer, id: string) => (await server.sql('select * from users where user_id = $1', [id]))[0];
const audit = (server: TestServer, id: string) =>
  server.sql('select action, actor, operation, details from audit_log where user_id = $1 order by id', [id]);
const hash = (email: string) => createHmac('sha256', 'test-email-key').update(email).digest();

test('a new user gets a permanent code, empty accounts and the lowest tier: 201', async ({ server }) => {
  const id = randomUUID();
  const reply = await server.admin('PUT', path(id), {
    display_name: 'Ada Lovelace',
    email: 'Ada@Example.org',
    signed_at: '2026-02-28T23:30:00.5+01:00',
    blocked: true,
  });
  expect(reply.status).toBe(201);
  expect(reply.body).toEqual({
    user_id: id,
    display_name: 'Ada Lovelace',
    tier: 1,
    primary_code: expect.stringMatching(/^[0-9a-hjkmnp-tv-z]{10}$/),
    custom_slug: null,
    inviter_user_id: null,
    blocked: true,
    signed_at: '2026-02-28T22:30:00.500Z',
    created_at: '2026-03-01T12:00:00.000Z',
    debt_micro: 0,
    reserved_micro: 0,
  });
  expect(await server.sql('select code, kind, disabled_at from codes where user_id = $1', [id])).toEqual([
    { code: reply.body.primary_code, kind: 'uid', disabled_at: null },
  ]);
  expect(await server.sql('select user_id from code_directory where code = $1', [reply.body.primary_code])).toEqual([{ user_id: id }]);
  const [accounts] = await server.sql('select * from balances where user_id = $1', [id]);
  expect(new Set(Object.values({ ...accounts, user_id: '0', unlocked_until: '0' }))).toEqual(new Set(['0']));
  expect(await audit(server, id)).toEqual([
    {
      action: 'user.created',
      actor: 'operator:default',
      operation: 'putUser',
      details: { tier: 1, primary_code: reply.body.primary_code },
    },
  ]);
});

test('what is left out takes its default for a new user', async ({ server }) => {
  const id = randomUUID();
  const { body } = await server.admin('PUT', path(id), {});
  expect(body).toMatchObject({ display_name: `User ${id.slice(0, 8)}`, blocked: false, signed_at: '2026-03-01T12:00:00.000Z' });
  expect((await row(server, id)).email_hash).toBeNull();
});

test('a known user is updated, and what is left out stays: 200', async ({ server }) => {
  const id = await server.createUser({ display_name: 'Ada', email: 'ada@example.org', signed_at: '2026-02-27T00:00:00Z', blocked: true });
  const before = await row(server, id);
  const reply = await server.admin('PUT', path(id), { display_name: 'Countess of Lovelace' });
  expect([reply.status, reply.body]).toMatchObject([200, { display_name: 'Countess of Lovelace', blocked: true }]);
  expect(await row(server, id)).toEqual({ ...before, display_name: 'Countess of Lovelace' });
  await server.admin('PUT', path(id), { blocked: false, signed_at: '2026-02-26T00:00:00Z', email: 'new@example.org' });
  expect(await row(server, id)).toMatchObject({ blocked: false, signed_at: '2026-02-26 00:00:00+00', email_hash: hash('new@example.org') });
});

test('an empty change of a known user changes nothing', async ({ server }) => {
  const id = await server.createUser({ display_name: 'Same' });
  const before = await row(server, id);
  expect((await server.admin('PUT', path(id), {})).status).toBe(200);
  expect(await row(server, id)).toEqual(before);
});

test('the audit log names the fields that changed, never the values of personal ones', async ({ server }) => {
  const id = await server.createUser();
  await server.admin('PUT', path(id), { display_name: 'Secret Name', email: 'secret@example.org', blocked: true });
  expect((await audit(server, id))[1]).toEqual({
    action: 'user.updated',
    actor: 'operator:default',
    operation: 'putUser',
    details: { fields: ['displayName', 'emailHash', 'blocked'] },
  });
  const [{ count }] = await server.sql(`select count(*) from audit_log where details::text ilike '%secret%'`);
  expect(count).toBe('0');
});

test('of an e-mail address only a keyed hash of its lowered form is kept', async ({ server }) => {
  const id = await server.createUser({ email: 'Grace.Hopper@Example.ORG' });
  expect((await row(server, id)).email_hash).toEqual(hash('grace.hopper@example.org'));
  expect(JSON.stringify(await row(server, id))).not.toMatch(/hopper@/i);
});

test('an id in upper case is the same user as in lower case', async ({ server }) => {
  const id = await server.createUser();
  const reply = await server.admin('PUT', path(id.toUpperCase()), { display_name: 'Upper' });
  expect([reply.status, reply.body.user_id]).toEqual([200, id]);
  const fresh = randomUUID();
  expect((await server.admin('PUT', path(fresh.toUpperCase()), {})).body.user_id).toBe(fresh);
});

test('a uid code that is somebody else’s slug already is made longer', async ({ server }) => {
  const id = randomUUID();
  const expected = (await server.admin('PUT', path(id), {})).body.primary_code;
  const other = await startServer();
  const session = await other.login(await other.createUser());
  expect((await other.as(session, 'POST', '/v1/referrals/code', { slug: expected })).status).toBe(200);
  const { body } = await other.admin('PUT', path(id), {});
  expect(body.primary_code).toMatch(new RegExp(`^${expected}[0-9a-hjkmnp-tv-z]$`));
  await other.stop();
});

test('a new user gets the lowest tier of the programme, whatever its number', async () => {
  const other = await startServer();
  const { body: programme } = await other.admin('GET', '/v1/admin/referrals/programme');
  const tiers = [9, 4, 7].map((tier) => ({ tier, label: `tier ${tier}`, rate_bps: tier }));
  expect((await other.admin('PUT', '/v1/admin/referrals/programme', { ...programme, tiers })).status).toBe(200);
  expect((await other.admin('PUT', path(randomUUID()), {})).body.tier).toBe(4);
  await other.stop();
});

test('of ten calls that create one user at once, one creates and the others update', async ({ server }) => {
  for (let round = 0; round < 5; round++) {
    const id = randomUUID();
    const names = Array.from({ length: 10 }, (_, index) => `Name ${index}`);
    const replies = await Promise.all(names.map((display_name) => server.admin('PUT', path(id), { display_name })));
    expect(replies.map(({ status }) => status).sort()).toEqual([...Array(9).fill(200), 201]);
    expect(names).toContain((await row(server, id)).display_name);
    expect(await server.sql('select kind from codes where user_id = $1', [id])).toEqual([{ kind: 'uid' }]);
    const actions = (await audit(server, id)).map(({ action }) => action).sort();
    expect(actions).toEqual(['user.created', ...Array(9).fill('user.updated')]);
  }
});

test('an Idempotency-Key is ignored: the second call is a call of its own', async ({ server }) => {
  const id = randomUUID();
  const key = { 'idempotency-key': 'same' };
  expect((await server.admin('PUT', path(id), { display_name: 'One' }, key)).status).toBe(201);
  const second = await server.admin('PUT', path(id), { display_name: 'Two' }, key);
  expect([second.status, second.body.display_name, second.headers.get('idempotency-replayed')]).toEqual([200, 'Two', null]);
  expect((await server.admin('PUT', path(id), {}, { 'idempotency-key': 'two words' })).status).toBe(200);
});

refusesInOrder('putUser', {
  good: (attempt) => {
    attempt.path = path(randomUUID());
    attempt.body = { display_name: 'Anybody' };
  },
  own: [
    {
      tag: 'user_erased',
      promise: 'an erased user never comes back under the same id',
      spoil: async (attempt) => {
        const id = await attempt.server.createUser();
        await attempt.server.admin('DELETE', path(id));
        attempt.path = path(id);
      },
    },
  ],
});

test.for([
  ['a name that is empty', { display_name: '' }],
  ['a name of 101 characters', { display_name: 'x'.repeat(101) }],
  ['a name with a NUL', { display_name: 'a\u0000' }],
  ['half a surrogate pair', '{"display_name":"\\udc00"}'],
  ['a name that is null', { display_name: null }],
  ['an e-mail address without @', { email: 'ada' }],
  ['an e-mail address with a blank', { email: 'a da@example.org' }],
  ['a date without time', { signed_at: '2026-03-01' }],
  ['30 February', { signed_at: '2026-02-30T00:00:00Z' }],
  ['a leap second', { signed_at: '2016-12-31T23:59:60Z' }],
  ['a moment before the year 1 in UTC', { signed_at: '0001-01-01T00:30:00+01:00' }],
  ['a signup more than 5 minutes ahead', { signed_at: '2026-03-01T12:05:00.001Z' }],
  ['the last moment of the calendar', { signed_at: '9999-12-31T23:59:59.999Z' }],
  ['a name of blanks', { display_name: ' \u00a0\u3000\t' }],
  ['a name of zero-width characters', { display_name: '\u200b\u200d\ufeff\u2060' }],
  ['a name of marks of direction', { display_name: '\u202e\u2066 \u200f' }],
  ['a flag that is text', { blocked: 'true' }],
  ['a tier, which only setUserTier sets', { tier: 2 }],
  ['over 4 KiB', `{"display_name":"x"${' '.repeat(4096)}}`],
] as const)('invalid_json: %s', async ([_, body], { server }) => {
  const id = randomUUID();
  expectRefusal(await server.admin('PUT', path(id), body), 'invalid_json');
  expect(await row(server, id)).toBeUndefined();
});

test('the first moment of the calendar and the last that is not ahead are kept exactly', async ({ server }) => {
  for (const signed_at of ['0001-01-01T00:00:00.000Z', '2026-03-01T12:05:00.000Z']) {
    const { status, body } = await server.admin('PUT', path(randomUUID()), { signed_at });
    expect([status, body.signed_at]).toEqual([201, signed_at]);
  }
});

test('an update by which nothing can be seen, or that is ahead, changes nothing', async ({ server }) => {
  const id = await server.createUser({ display_name: 'Ada' });
  const before = await row(server, id);
  for (const change of [{ display_name: '\u200b' }, { display_name: 'Grace', signed_at: '2030-01-01T00:00:00Z' }])
    expectRefusal(await server.admin('PUT', path(id), change), 'invalid_json');
  expect(await row(server, id)).toEqual(before);
});

test('a name is kept in the normal form C, without blanks at its ends and format characters', async ({ server }) => {
  const { body } = await server.admin('PUT', path(randomUUID()), { display_name: ' \u202eJose\u0301\u200b\u00a0' });
  expect(body.display_name).toBe('Jos\u00e9');
});

test('both hashes of an address are kept', async ({ server }) => {
  const id = await server.createUser({ email: ' A.da+x@GoogleMail.com'.trim() });
  expect(await row(server, id)).toMatchObject({ email_hash: hash('a.da+x@googlemail.com'), email_canonical_hash: hash('ada@gmail.com') });
  await server.admin('DELETE', path(id));
  expect(await row(server, id)).toMatchObject({ email_hash: null, email_canonical_hash: null });
});

test('a uid code that somebody’s slug reads as is made longer', async ({ server }) => {
  const id = '00000000-0000-4000-8000-00000000000c';
  const expected = (await server.admin('PUT', path(id), {})).body.primary_code as string;
  const other = await startServer();
  const session = await other.login(await other.createUser());
  const slug = expected.replaceAll('0', 'o').replaceAll('1', 'l');
  expect(slug).not.toBe(expected);
  expect((await other.as(session, 'POST', '/v1/referrals/code', { slug })).status).toBe(200);
  expect((await other.admin('PUT', path(id), {})).body.primary_code).toMatch(new RegExp(`^${expected}[0-9a-hjkmnp-tv-z]$`));
  await other.stop();
});

test('a name of 100 characters outside the basic plane is kept', async ({ server }) => {
  const display_name = '𝒳'.repeat(100);
  const { status, body } = await server.admin('PUT', path(randomUUID()), { display_name });
  expect([status, body.display_name]).toEqual([201, display_name]);
});

test('a block waits for the payment that is being decided, and is answered after it', async ({ server }) => {
  const id = await server.createUser();
  const { promise: decided, resolve: decide } = Promise.withResolvers<void>();
  const deciding = onPurse(server, id, () => decided);
  const blocking = server.admin('PUT', path(id), { blocked: true });
  let isAnswered = false;
  void blocking.then(() => {
    isAnswered = true;
  });
  await untilWaiting(server);
  expect(isAnswered).toBe(false);
  decide();
  await deciding;
  expect((await blocking).body).toMatchObject({ user_id: id, blocked: true });
});
