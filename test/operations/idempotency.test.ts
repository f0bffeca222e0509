import { createHash, randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { idempotencyKey, type KeptAnswer, once } from '../../src/operations/idempotency.ts';
import { expectRefusal } from '../support/refusals.ts';
import { ADMIN_TOKEN, startServer, type TestServer } from '../support/server.ts';
import { serving } from '../support/serving.ts';

const OTHER_TOKEN = 'another-operator-token';
let userId: string;
const tierPath = (id = userId) => `/v1/admin/referrals/users/${id}/tier`;
const setTier = (server: TestServer, body: unknown, key: string, id = userId) =>
  server.admin('POST', tierPath(id), body, { 'idempotency-key': key });
const transitions = async (server: TestServer, id = userId) =>
  Number((await server.sql(`select count(*) from attribution_log where user_id = $1 and event = 'tier_changed'`, [id]))[0].count);
const keys = (server: TestServer, key: string) => server.sql('select * from idempotency_keys where key = $1', [key]);

const test = serving({
  adminTokens: [
    ['default', ADMIN_TOKEN],
    ['alice', OTHER_TOKEN],
  ],
});

test.beforeAll(async ({ server }) => {
  userId = await server.createUser();
});

test('the same request with the same key has one effect, and the same bytes come back', async ({ server }) => {
  const key = randomUUID();
  const before = await transitions(server);
  const first = await setTier(server, { tier: 2, note: 'once' }, key);
  const second = await setTier(server, { tier: 2, note: 'once' }, key);
  expect([second.status, second.text]).toEqual([first.status, first.text]);
  expect([first.headers.get('idempotency-replayed'), second.headers.get('idempotency-replayed')]).toEqual([null, 'true']);
  expect(await transitions(server)).toBe(before + 1);
  expect(await keys(server, key)).toMatchObject([
    { actor: 'operator:default', operation: 'setUserTier', status: 200, body: first.text, location: null },
  ]);
});

test('a replay is the first answer, whatever has happened since', async ({ server }) => {
  const [key, id] = [randomUUID(), await server.createUser()];
  await setTier(server, { tier: 2 }, key, id);
  await setTier(server, { tier: 1 }, randomUUID(), id);
  expect((await setTier(server, { tier: 2 }, key, id)).body).toEqual({ old_tier: 1, new_tier: 2 });
  expect((await server.sql('select tier from users where user_id = $1', [id]))[0].tier).toBe(1);
  await server.admin('DELETE', `/v1/admin/users/${id}`);
  expect((await setTier(server, { tier: 2 }, key, id)).status).toBe(200);
});

test('quoted and unquoted are one key', async ({ server }) => {
  const key = randomUUID();
  await setTier(server, { tier: 2 }, `"${key}"`);
  expect((await setTier(server, { tier: 2 }, key)).headers.get('idempotency-replayed')).toBe('true');
  expect(await keys(server, key)).toHaveLength(1);
});

test('the order of properties and the blanks between them do not make another request', async ({ server }) => {
  const key = randomUUID();
  await setTier(server, '{"tier":2,"note":"x"}', key);
  expect((await setTier(server, ' { "note" : "\\u0078", "tier" : 2.0 } ', key)).headers.get('idempotency-replayed')).toBe('true');
});

test.for([
  ['one letter', 'x'],
  ['the first visible character', '!'],
  ['the last one', '~'],
  ['one quoted letter', '"y"'],
  ['255 characters', 'x'.repeat(255)],
  ['255 quoted characters', `"${'y'.repeat(255)}"`],
] as const)('a key of %s is well formed', async ([_, key], { server }) => {
  expect((await setTier(server, { tier: 2, note: key }, key)).status).toBe(200);
});

test.for(['', '""', '"', 'a b', '"a', 'a"', 'a"b', '"a"b"', 'x'.repeat(256), `"${'x'.repeat(256)}"`, 'ké', 'a\tb'])(
  'idempotency_key_invalid: %j',
  async (key, { server }) => {
    const before = await transitions(server);
    expectRefusal(await setTier(server, { tier: 2 }, key), 'idempotency_key_invalid');
    expect(await transitions(server)).toBe(before);
  },
);

test('idempotency_key_invalid: two keys', async ({ server }) => {
  const response = await fetch(server.url + tierPath(), {
    method: 'POST',
    headers: [
      ['x-admin-token', ADMIN_TOKEN],
      ['content-type', 'application/json'],
      ['idempotency-key', 'one'],
      ['idempotency-key', 'two'],
    ],
    body: '{"tier":2}',
  });
  expect([response.status, ((await response.json()) as { error: string }).error]).toEqual([400, 'idempotency_key_invalid']);
});

test('idempotency_key_reused: another body or another path with the key is refused, and nothing happens', async ({ server }) => {
  const [key, other] = [randomUUID(), await server.createUser()];
  await setTier(server, { tier: 2 }, key);
  const before = [await transitions(server), await transitions(server, other)];
  expectRefusal(await setTier(server, { tier: 1 }, key), 'idempotency_key_reused');
  expectRefusal(await setTier(server, { tier: 2, note: '' }, key), 'idempotency_key_reused');
  expectRefusal(await setTier(server, { tier: 2 }, key, other), 'idempotency_key_reused');
  expect([await transitions(server), await transitions(server, other)]).toEqual(before);
  expect((await setTier(server, { tier: 2 }, key)).headers.get('idempotency-replayed')).toBe('true');
});

test('idempotency_key_reused comes after the field rules, and before existence and state', async ({ server }) => {
  const key = randomUUID();
  await setTier(server, { tier: 2 }, key);
  expectRefusal(await setTier(server, { tier: 9 }, key), 'invalid_tier');
  expectRefusal(await setTier(server, { tier: 2, unknown: 1 }, key), 'invalid_json');
  expectRefusal(await setTier(server, { tier: 2 }, key, randomUUID()), 'idempotency_key_reused');
  const user = await server.createUser();
  const session = await server.login(user);
  const set = (slug: string) => server.as(session, 'POST', '/v1/referrals/code', { slug }, { headers: { 'idempotency-key': key } });
  await set('keyed-slug');
  expectRefusal(await set('-no-'), 'slug_invalid');
  expectRefusal(await set('admin'), 'idempotency_key_reused');
  await server.admin('PUT', `/v1/admin/users/${user}`, { blocked: true });
  expectRefusal(await set('other-slug'), 'idempotency_key_reused');
});

test('a refused call leaves no key: its repeat runs anew', async ({ server }) => {
  const [key, id] = [randomUUID(), randomUUID()];
  expectRefusal(await setTier(server, { tier: 2 }, key, id), 'user_not_found');
  expectRefusal(await setTier(server, { tier: 9 }, key, id), 'invalid_tier');
  expect(await keys(server, key)).toEqual([]);
  await server.createUser({}, id);
  const reply = await setTier(server, { tier: 2 }, key, id);
  expect([reply.status, reply.headers.get('idempotency-replayed')]).toEqual([200, null]);
});

test('a failed call leaves no key either', async () => {
  const broken = await startServer();
  const id = await broken.createUser();
  const call = () => broken.admin('POST', tierPath(id), { tier: 2 }, { 'idempotency-key': 'k' });
  await broken.sql('alter table attribution_log add constraint broken check (false) not valid');
  expect((await call()).status).toBe(500);
  expect(broken.failures).toHaveLength(1);
  expect(await broken.sql('select from idempotency_keys')).toEqual([]);
  await broken.sql('alter table attribution_log drop constraint broken');
  expect((await call()).body).toEqual({ old_tier: 1, new_tier: 2 });
  await broken.stop();
});

test('a key belongs to its actor and its operation', async ({ server }) => {
  const key = randomUUID();
  const headers = { 'idempotency-key': key };
  const [one, other] = [await server.login(await server.createUser()), await server.login(await server.createUser())];
  const slugs = [one, other].map((session, index) =>
    server.as(session, 'POST', '/v1/referrals/code', { slug: `scoped-${index}` }, { headers }),
  );
  expect((await Promise.all(slugs)).map(({ status }) => status)).toEqual([200, 200]);
  expect((await setTier(server, { tier: 2 }, key)).status).toBe(200);
  const alice = await server.call('POST', tierPath(), { body: { tier: 1 }, headers: { ...headers, 'x-admin-token': OTHER_TOKEN } });
  expect(alice.status).toBe(200);
  const signup = { user_id: userId, code: 'nobodys-code' };
  expect((await server.admin('POST', '/v1/admin/referrals/signups', signup, headers)).status).toBe(200);
  expect((await keys(server, key)).map(({ actor, operation }) => `${actor.split(':')[0]} ${operation}`).sort()).toEqual([
    'operator recordSignup',
    'operator setUserTier',
    'operator setUserTier',
    'user setSlug',
    'user setSlug',
  ]);
  const audit = await server.sql(`select actor from audit_log where action = 'user.tier_changed' order by id desc limit 1`);
  expect(audit).toEqual([{ actor: 'operator:alice' }]);
});

test('one user’s sessions are one actor', async ({ server }) => {
  const [key, id] = [randomUUID(), await server.createUser()];
  const set = async () =>
    server.as(await server.login(id), 'POST', '/v1/referrals/code', { slug: 'two-devices' }, { headers: { 'idempotency-key': key } });
  await set();
  expect((await set()).headers.get('idempotency-replayed')).toBe('true');
});

test('a decision that is no error is kept like any other answer', async ({ server }) => {
  const [key, id] = [randomUUID(), await server.createUser()];
  const { body: inviter } = await server.admin('GET', `/v1/admin/referrals/users/${userId}`);
  const record = () =>
    server.admin('POST', '/v1/admin/referrals/signups', { user_id: id, code: inviter.primary_code }, { 'idempotency-key': key });
  expect((await record()).body).toEqual({ attributed: true });
  const replay = await record();
  expect([replay.body, replay.headers.get('idempotency-replayed')]).toEqual([{ attributed: true }, 'true']);
});

test('of twenty twins at once one has an effect, and all get the same bytes', async ({ server }) => {
  for (let round = 0; round < 4; round++) {
    const [key, id] = [randomUUID(), await server.createUser()];
    const replies = await Promise.all(Array.from({ length: 20 }, () => setTier(server, { tier: 2, note: `round ${round}` }, key, id)));
    expect(new Set(replies.map(({ status, text }) => `${status} ${text}`))).toEqual(new Set(['200 {"old_tier":1,"new_tier":2}']));
    expect(replies.filter(({ headers }) => headers.get('idempotency-replayed') === 'true')).toHaveLength(19);
    expect(await transitions(server, id)).toBe(1);
  }
});

test('of twins that are refused each is refused by itself, and the key stays free', async ({ server }) => {
  const [key, id] = [randomUUID(), randomUUID()];
  const replies = await Promise.all(Array.from({ length: 10 }, () => setTier(server, { tier: 2 }, key, id)));
  for (const reply of replies) expectRefusal(reply, 'user_not_found');
  expect(await keys(server, key)).toEqual([]);
});

test('two different requests that race with one key: one has an effect, the other is refused', async ({ server }) => {
  for (let round = 0; round < 5; round++) {
    const [key, id] = [randomUUID(), await server.createUser()];
    const replies = await Promise.all([setTier(server, { tier: 2, note: 'a' }, key, id), setTier(server, { tier: 2, note: 'b' }, key, id)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(await transitions(server, id)).toBe(1);
  }
});

test('a replay does not plant what was planted, and keeps no more than a hash of the request', async ({ server }) => {
  const key = randomUUID();
  await setTier(server, { tier: 2, note: 'private words' }, key);
  const [row] = await keys(server, key);
  const canonical = `${tierPath()}\n{"note":"private words","tier":2}`;
  expect(row.fingerprint).toEqual(createHash('sha256').update(canonical).digest());
  expect(JSON.stringify(row)).not.toContain('private words');
});

test('an answer is given again with its status and Location, and the work is not done again', async ({ server }) => {
  const context = { now: server.clock.now(), actor: { kind: 'anyone' }, operation: 'test', requestId: 'test', report: () => {} } as const;
  let times = 0;
  const run = (key: string, location?: string) =>
    server.database.transaction(context, (tx) =>
      once(tx, idempotencyKey(key, '/', undefined), [], async (): Promise<KeptAnswer> => {
        times++;
        return { status: 201, body: '{}', location, tookEffect: true };
      }),
    );
  for (const location of [undefined, '/v1/made']) {
    const key = randomUUID();
    const answer = { status: 201, body: '{}', location, tookEffect: true };
    expect(await run(key, location)).toEqual({ ...answer, replayed: false });
    expect(await run(key, '/v1/other')).toEqual({ ...answer, replayed: true });
  }
  expect(times).toBe(2);
});
