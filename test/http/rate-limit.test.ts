import { randomBytes } from 'node:crypto';
import { describe, expect } from 'vitest';
import type { UserActor } from '../../src/core/actor.ts';
import { hashSecret } from '../../src/core/ids.ts';
import { addressKey } from '../../src/http/address-key.ts';
import type { IncomingCall } from '../../src/http/incoming-call.ts';
import { createSessionJudge, type FindSession } from '../../src/http/judge-session.ts';
import { type Caller, memoryRateLimit, type Quota } from '../../src/http/rate-limit.ts';
import { createBuckets } from '../../src/http/token-bucket.ts';
import { ADMIN_TOKEN, type CallOptions, startServer, type TestServer } from '../support/server.ts';
import { serving } from '../support/serving.ts';

const SECOND_MS = 1000;
const SUSTAINED = { anyone: 100, user: 50, operator: 500 };
const BURST = { anyone: 200, user: 100, operator: 1000 };

const ME = '/v1/referrals/me';
const CODE = '/v1/referrals/codes/nobody';
const OPERATOR = '/v1/admin/referrals/users/no-uuid';

const test = serving({ rateLimit: true, proxies: 1 });

let addresses = 0;

/** Every test comes from an address of its own, as a trusted proxy reports it. */
function somewhere(): Record<string, string> {
  return { 'x-forwarded-for': `192.0.2.${++addresses}` };
}

/** Sends `count` requests and counts how often each status came back. */
async function flood(server: TestServer, count: number, path: string, options: CallOptions): Promise<Record<number, number>> {
  const tally: Record<number, number> = {};
  let left = count;
  const send = async () => {
    while (left-- > 0) {
      const { status } = await server.call('GET', path, options);
      tally[status] = (tally[status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: 16 }, send));
  return tally;
}

const newSession = async (server: TestServer) => server.login(await server.createUser());
const statusOf = async (server: TestServer, path: string, options: CallOptions) => (await server.call('GET', path, options)).status;

/** A limiter whose time is told. */
function limiter() {
  let now = Date.parse('2026-03-01T12:00:00Z');
  const limit = memoryRateLimit(() => now);
  const isLetIn = (caller: Caller, address = '192.0.2.1') => limit.count(caller, address)?.isExceeded === false;
  /** How many of so many requests are let in. */
  const send = (count: number, caller: Caller, address?: string) =>
    Array.from({ length: count }, () => isLetIn(caller, address)).filter(Boolean).length;
  const pass = (ms: number) => {
    now += ms;
  };
  return { limit, send, isLetIn, pass };
}

describe('the limiter', () => {
  const user = (userId: string): Caller => ({ kind: 'user', userId });
  const CASES: [what: string, kind: keyof typeof BURST, caller: Caller, another: Caller][] = [
    ['a user', 'user', user('a'), user('b')],
    ['an operator token', 'operator', { kind: 'operator', name: 'alice' }, { kind: 'operator', name: 'bob' }],
    ['anyone', 'anyone', { kind: 'anyone' }, user('c')],
  ];

  test.each(CASES)('lets %s have exactly the burst, and touches no other', (_, kind, caller, another) => {
    const { send } = limiter();
    expect(send(BURST[kind] + 5, caller)).toBe(BURST[kind]);
    expect(send(1, caller)).toBe(0);
    expect(send(1, another)).toBe(1);
  });

  test.each(CASES)(
    '%s who has been refused and waits for a second finds room for a second’s worth, whenever that is',
    (_, kind, caller) => {
      for (const early of [0, 1, 250, 999, 1000, 1999]) {
        const { send, isLetIn, pass } = limiter();
        send(BURST[kind] / 2, caller);
        pass(early);
        while (isLetIn(caller));
        pass(SECOND_MS);
        expect(send(BURST[kind], caller), `refused ${early} ms after it began`).toBeGreaterThanOrEqual(SUSTAINED[kind]);
      }
    },
  );

  test.each(CASES)('%s who goes on and on is let in at the sustained rate, to one in a hundred', (_, kind, caller) => {
    const { send, pass } = limiter();
    const seconds = 60;
    let letIn = 0;
    for (let ms = 0; ms < seconds * SECOND_MS; ms += 20) {
      letIn += send(40, caller);
      pass(20);
    }
    const promised = BURST[kind] + SUSTAINED[kind] * seconds;
    expect(letIn).toBeLessThanOrEqual(promised);
    expect(letIn).toBeGreaterThan(promised * 0.99);
  });

  test('as many callers of one bucket as come in a second all find room when they have obeyed', () => {
    const { send, isLetIn, pass } = limiter();
    while (isLetIn({ kind: 'anyone' }));
    for (let round = 0; round < 5; round++) {
      pass(SECOND_MS);
      expect(send(SUSTAINED.anyone, { kind: 'anyone' })).toBe(SUSTAINED.anyone);
      expect(send(1, { kind: 'anyone' })).toBe(0);
    }
  });

  test('a clock that is set back keeps nobody out', () => {
    const { send, pass } = limiter();
    send(BURST.anyone, { kind: 'anyone' });
    pass(-3_600_000);
    expect(send(1, { kind: 'anyone' })).toBe(0);
    pass(SECOND_MS);
    expect(send(BURST.anyone, { kind: 'anyone' })).toBe(SUSTAINED.anyone);
  });

  test('tells addresses apart, but follows a user from one to the other', () => {
    const { send } = limiter();
    send(BURST.anyone, { kind: 'anyone' }, '192.0.2.1');
    expect(send(1, { kind: 'anyone' }, '192.0.2.2')).toBe(1);
    send(BURST.user, user('a'), '192.0.2.1');
    expect(send(1, user('a'), '192.0.2.2')).toBe(0);
  });

  test('says what is left, in the words of the draft', () => {
    const { limit, send, pass } = limiter();
    const headersOf = (caller: Caller) => limit.count(caller, '192.0.2.1')?.headers;
    expect(headersOf(user('a'))).toEqual({ ratelimit: '"session";r=99;t=1', 'ratelimit-policy': '"session";q=100;w=2' });
    expect(headersOf({ kind: 'operator', name: 'alice' })).toMatchObject({ 'ratelimit-policy': '"token";q=1000;w=2' });
    expect(headersOf({ kind: 'anyone' })).toMatchObject({ 'ratelimit-policy': '"address";q=200;w=2' });
    send(BURST.user, user('a'));
    expect(headersOf(user('a'))?.ratelimit).toBe('"session";r=0;t=2');
    pass(SECOND_MS);
    expect(headersOf(user('a'))?.ratelimit).toBe('"session";r=49;t=2');
  });

  test('what it remembers is bounded, and who is busy is not forgotten', () => {
    const buckets = createBuckets(100, 200, () => 0);
    for (let index = 0; index < 200; index++) buckets.take('busy');
    for (let index = 0; index < 300_000; index++) {
      buckets.take(`passer-by ${index}`);
      if (index % 10_000 === 0) expect(buckets.take('busy').isTaken).toBe(false);
    }
    expect(buckets.size).toBeLessThanOrEqual(100_000);
  });

  test('callers who have their whole burst again are forgotten', () => {
    let now = 0;
    const buckets = createBuckets(100, 200, () => now);
    for (let index = 0; index < 1000; index++) buckets.take(String(index));
    for (let turn = 0; turn < 2; turn++) {
      now += 2000;
      buckets.take('somebody');
    }
    expect(buckets.size).toBeLessThan(5);
  });
});

describe('an address', () => {
  const SAME: [string, string][] = [
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff'],
    ['2001:db8:1:2::1', '2001:0DB8:0001:0002:0000:0000:0000:0099'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::FFFF:c000:207', '192.0.2.7'],
    ['[2001:db8:1:2::1]:4711', '2001:db8:1:2::2'],
    ['192.0.2.7:4711', '192.0.2.7'],
    ['fe80::1%eth0', 'fe80::2%eth1'],
  ];
  test.each(SAME)('%s counts as %s does', (one, other) => expect(addressKey(one)).toBe(addressKey(other)));

  const APART: [string, string][] = [
    ['2001:db8:1:2::1', '2001:db8:1:3::1'],
    ['192.0.2.7', '192.0.2.8'],
    ['::ffff:192.0.2.7', '::ffff:192.0.2.8'],
    ['::1', '127.0.0.1'],
  ];
  test.each(APART)('%s counts apart from %s', (one, other) => expect(addressKey(one)).not.toBe(addressKey(other)));

  test.each(['', 'unknown', 'x'.repeat(10_000), ':'.repeat(10_000)])('that is none is counted as it is, as far as it goes', (text) => {
    expect(addressKey(text).length).toBeLessThanOrEqual(64);
  });
});

test('an address past its burst is told to wait a second, in the envelope', async ({ server }) => {
  const headers = somewhere();
  expect(await flood(server, BURST.anyone + 20, CODE, { headers })).toEqual({ 404: BURST.anyone, 429: 20 });
  const refused = await server.call('GET', CODE, { headers });
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
  expect(refused.headers.get('ratelimit')).toBe('"address";r=0;t=2');
  expect((await server.call('GET', ME, { headers: somewhere() })).headers.get('ratelimit'), 'also when refused').toMatch(
    /^"address";r=199;/,
  );
  expect((await server.call('GET', '/healthz', { headers })).headers.get('ratelimit')).toBeNull();
  expect(refused.body).toEqual({ error: 'rate_limited', message: expect.any(String), request_id: refused.headers.get('x-request-id') });
  expect(await statusOf(server, '/healthz', { headers })).toBe(200);
  expect(await statusOf(server, '/nothing', { headers })).toBe(404);
  expect((await server.call('PATCH', CODE, { headers })).status).toBe(405);
  expect((await server.call('OPTIONS', CODE, { headers })).status).toBe(204);
  expect(await statusOf(server, CODE, { headers: somewhere() })).toBe(404);
});

test('who has credentials is not held back by who shares the address', async ({ server }) => {
  const headers = somewhere();
  const session = await newSession(server);
  await flood(server, BURST.anyone + 1, CODE, { headers });
  expect(await statusOf(server, ME, { headers, cookies: { nl_session: session } })).toBe(200);
  expect(await statusOf(server, OPERATOR, { headers: { ...headers, 'x-admin-token': ADMIN_TOKEN } })).toBe(400);
});

test('a user past the burst waits alone, with all sessions and for all operations, until there is room a second later', async ({
  server,
}) => {
  const userId = await server.createUser();
  const [session, second] = [await server.login(userId), await server.login(userId)];
  const another = await newSession(server);
  const options = { headers: somewhere(), cookies: { nl_session: session } };
  expect(await flood(server, BURST.user + 10, ME, options)).toEqual({ 200: BURST.user, 429: 10 });
  expect((await server.call('POST', '/v1/auth/attribute', options)).status).toBe(429);
  expect(await statusOf(server, ME, { headers: somewhere(), cookies: { nl_session: session } })).toBe(429);
  expect(await statusOf(server, ME, { headers: somewhere(), cookies: { nl_session: second } }), 'another session of the user').toBe(429);
  expect(await statusOf(server, ME, { ...options, cookies: { nl_session: another } })).toBe(200);
  expect(await statusOf(server, CODE, { headers: options.headers })).toBe(404);
  expect(await statusOf(server, OPERATOR, { headers: { ...options.headers, 'x-admin-token': ADMIN_TOKEN } })).toBe(400);
  server.clock.advance(SECOND_MS);
  expect(await flood(server, BURST.user, ME, options)).toEqual({ 200: SUSTAINED.user, 429: BURST.user - SUSTAINED.user });
});

test('the addresses of a /64 are one caller', async ({ server }) => {
  const subnet = `2001:db8:0:${(++addresses).toString(16)}`;
  const tally: number[] = [];
  for (let host = 1; host <= BURST.anyone + 3; host++)
    tally.push(await statusOf(server, CODE, { headers: { 'x-forwarded-for': `${subnet}::${host.toString(16)}` } }));
  expect(tally.filter((status) => status === 429)).toHaveLength(3);
  expect(await statusOf(server, CODE, { headers: { 'x-forwarded-for': `2001:db8:1:${addresses.toString(16)}::1` } })).toBe(404);
});

const PAGES = [
  '/',
  '/?ref=nobody',
  '/docs',
  '/docs/swagger-ui-bundle.js',
  '/docs/start.js',
  '/errors',
  '/openapi.json',
  '/readyz',
  '/metrics',
];

test.for(PAGES)('%s counts against the address before anything is done for it', async (path, { server }) => {
  const headers = somewhere();
  expect(await statusOf(server, path, { headers })).toBe(200);
  expect((await flood(server, BURST.anyone, CODE, { headers }))[404]).toBe(BURST.anyone - 1);
  const refused = await server.call('GET', path, { headers });
  expect([refused.status, refused.body?.error, refused.headers.get('retry-after')]).toEqual([429, 'rate_limited', '1']);
  expect(refused.headers.getSetCookie()).toEqual([]);
  server.clock.advance(SECOND_MS);
  expect(await statusOf(server, path, { headers })).toBe(200);
});

const GUESSES: [what: string, path: string, headers: Record<string, string>][] = [
  ['a wrong operator token', OPERATOR, { 'x-admin-token': 'wrong' }],
  ['no operator token', OPERATOR, {}],
  ['a wrong session', ME, { cookie: 'nl_session=wrong' }],
  ['a session that never was', ME, { cookie: `nl_session=${'a'.repeat(43)}` }],
];

test.for(GUESSES)('guessing by %s counts against the address, and 429 then comes instead of 401', async ([_, path, guess], { server }) => {
  const headers = somewhere();
  expect(await flood(server, BURST.anyone + 10, path, { headers: { ...headers, ...guess } })).toEqual({ 401: BURST.anyone, 429: 10 });
  expect(await statusOf(server, CODE, { headers })).toBe(429);
  expect(await statusOf(server, path, { headers: { ...somewhere(), ...guess } })).toBe(401);
});

const madeUp = () => randomBytes(32).toString('base64url');

describe('made-up sessions', () => {
  const guess = async (server: TestServer, count: number, headers: Record<string, string>) => {
    const statuses = await Promise.all(
      Array.from({ length: count }, () => statusOf(server, ME, { headers, cookies: { nl_session: madeUp() } })),
    );
    return statuses.filter((status) => status === 429).length;
  };

  test('keep nobody out who shares their address: neither who was here before, nor who has just signed in, nor who comes a second later', async ({
    server,
  }) => {
    const headers = somewhere();
    const [regular, late] = [await newSession(server), await newSession(server)];
    expect(await statusOf(server, ME, { headers, cookies: { nl_session: regular } })).toBe(200);
    expect(await guess(server, BURST.anyone + 50, headers)).toBe(50);
    expect(await statusOf(server, ME, { headers, cookies: { nl_session: regular } })).toBe(200);
    expect(await statusOf(server, ME, { headers, cookies: { nl_session: await newSession(server) } })).toBe(200);
    server.clock.advance(SECOND_MS);
    expect(await statusOf(server, ME, { headers, cookies: { nl_session: late } })).toBe(200);
  });

  /** The judge of sessions by itself, over a database in which only these tokens are sessions; it counts who is looked up. */
  function judge(alive: Map<string, string>) {
    const looked: string[] = [];
    const owners = new Map([...alive].map(([token, userId]) => [hashSecret(token).toString('hex'), userId]));
    const find: FindSession = async (_, hash) => {
      const key = hash.toString('hex');
      looked.push(key);
      const userId = owners.get(key);
      return userId === undefined ? undefined : ({ kind: 'user', userId } as UserActor);
    };
    const clock = { now: 0 };
    const limit = memoryRateLimit(() => clock.now);
    const sessions = createSessionJudge(find, limit, () => clock.now);
    const ask = (...tokens: string[]) => {
      const call = { cookies: { sessions: tokens }, address: '192.0.2.1', quota: undefined as Quota | undefined };
      return sessions.judge(call as unknown as IncomingCall).then(
        ({ userId }) => userId,
        ({ tag }) => tag as string,
      );
    };
    return { ask, looked, owners, limit, clock };
  }

  test('cost the database no more reads than their address may make calls', async () => {
    const { ask, looked, clock } = judge(new Map());
    for (let index = 0; index < 5000; index++) await ask(madeUp());
    expect(looked).toHaveLength(BURST.anyone);
    expect(await ask(madeUp())).toBe('rate_limited');
    clock.now += SECOND_MS;
    for (let index = 0; index < 5000; index++) await ask(madeUp());
    expect(looked).toHaveLength(BURST.anyone + SUSTAINED.anyone);
  });

  test('good sessions cost their address nothing, however many come for the first time', async () => {
    const alive = new Map(Array.from({ length: 1000 }, (_, index) => [madeUp(), `user ${index}`]));
    const { ask, looked } = judge(alive);
    for (const [token, userId] of alive) expect(await ask(token)).toBe(userId);
    expect(looked).toHaveLength(1000);
  });

  test('a user who calls too often is not even looked up, and a session that ended is soon no better than a made-up one', async () => {
    const token = madeUp();
    const { ask, looked } = judge(new Map([[token, 'a']]));
    expect(await ask(token)).toBe('a');
    for (let index = 0; index < 5000; index++) await ask(token);
    expect(looked.length).toBeLessThanOrEqual(BURST.user + 1);
    const ended = judge(new Map([[token, 'a']]));
    await ended.ask(token);
    ended.owners.clear();
    for (let index = 0; index < 5000; index++) await ended.ask(token);
    expect(ended.looked.length).toBeLessThanOrEqual(BURST.anyone + 2);
  });

  test('of several the first that is alive counts, and each that is not costs a look-up', async () => {
    const token = madeUp();
    const { ask, looked } = judge(new Map([[token, 'a']]));
    expect(await ask(madeUp(), madeUp(), token)).toBe('a');
    expect(looked).toHaveLength(3);
  });
});

test('without a trusted proxy what a client says about its address is not believed', async () => {
  const direct = await startServer({ rateLimit: true });
  try {
    const statuses = await Promise.all(
      Array.from({ length: BURST.anyone + 5 }, async () => (await direct.call('GET', CODE, { headers: somewhere() })).status),
    );
    expect(statuses.filter((status) => status === 429)).toHaveLength(5);
    expect(direct.failures).toEqual([]);
  } finally {
    await direct.stop();
  }
});

test('switched off it counts nothing', async () => {
  const unlimited = await startServer({ rateLimit: false });
  try {
    const statuses = await Promise.all(Array.from({ length: BURST.anyone + 5 }, async () => (await unlimited.call('GET', CODE)).status));
    expect(new Set(statuses)).toEqual(new Set([404]));
    expect(unlimited.failures).toEqual([]);
  } finally {
    await unlimited.stop();
  }
});
