import { randomBytes } from 'node:crypto';
import { describe, expect } from 'vitest';
import type { UserActor } from '../../src/core/actor.ts';
import { hashSecret } from '../../src/core/ids.ts';
import type { IncomingCall } from '../../src/http/incoming-call.ts';
import { createSessionJudge, type FindSession } from '../../src/http/judge-session.ts';
import { memoryRateLimit, type Quota } from '../../src/http/rate-limit.ts';
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
  '/docs/setUserTier',
  '/docs/site.js',
  '/changelog',
  '/errors',
  '/openapi.json',
  '/openapi-3.0.json',
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

  /** The judge of sessions by itself, over a database in which only these tokens are sessions; it records which tokens are looked up. */
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
