import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../src/core/tx.ts';
import { memoryRateLimit } from '../../src/http/rate-limit.ts';
import { ADMIN_TOKEN, type CallOptions, startServer, type TestServer } from '../support/server.ts';

const WINDOW_MS = 2000;
const BURST = { anyone: 200, user: 100, operator: 1000 };

const ME = '/v1/referrals/me';
const CODE = '/v1/referrals/codes/nobody';
const OPERATOR = '/v1/admin/referrals/users/no-uuid';

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ rateLimit: true, proxies: 1 });
});
afterAll(async () => {
  expect(server.failures).toEqual([]);
  await server.stop();
});

let addresses = 0;

/** Every test comes from an address of its own, as a trusted proxy reports it. */
function somewhere(): Record<string, string> {
  return { 'x-forwarded-for': `192.0.2.${++addresses}` };
}

/** Sends `count` requests and counts how often each status came back. */
async function flood(count: number, path: string, options: CallOptions): Promise<Record<number, number>> {
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

const newSession = async () => server.login(await server.createUser());
const statusOf = async (path: string, options: CallOptions) => (await server.call('GET', path, options)).status;

describe('the limiter', () => {
  const user = (hash: string): Actor => ({
    kind: 'user',
    userId: 'u',
    blocked: false,
    session: { token: 't', hash: Buffer.from(hash), expiresAt: new Date() },
  });
  const CASES: [what: string, actor: Actor, another: Actor, burst: number][] = [
    ['a session', user('a'), user('b'), BURST.user],
    ['an operator token', { kind: 'operator', name: 'alice' }, { kind: 'operator', name: 'bob' }, BURST.operator],
    ['anyone', { kind: 'anyone' }, user('c'), BURST.anyone],
  ];

  test.each(CASES)('lets %s have exactly its burst, and touches no other', async (_, actor, another, burst) => {
    const limit = memoryRateLimit();
    const quotas = await Promise.all(Array.from({ length: burst + 5 }, () => limit.count(actor, '192.0.2.1')));
    expect(quotas.filter((quota) => quota?.isExceeded === false)).toHaveLength(burst);
    expect(await limit.count(actor, '192.0.2.1')).toMatchObject({ isExceeded: true });
    expect(await limit.count(another, '192.0.2.1')).toMatchObject({ isExceeded: false });
  });

  test('tells addresses apart, but follows a session from one to the other', async () => {
    const limit = memoryRateLimit();
    const exhaust = (actor: Actor, burst: number) => Promise.all(Array.from({ length: burst }, () => limit.count(actor, '192.0.2.1')));
    await exhaust({ kind: 'anyone' }, BURST.anyone);
    expect(await limit.count({ kind: 'anyone' }, '192.0.2.2')).toMatchObject({ isExceeded: false });
    await exhaust(user('a'), BURST.user);
    expect(await limit.count(user('a'), '192.0.2.2')).toMatchObject({ isExceeded: true });
  });

  test('says what is left, in the words of the draft', async () => {
    const limit = memoryRateLimit();
    const first = await limit.count(user('a'), '192.0.2.1');
    expect(first?.headers).toEqual({ ratelimit: '"session";r=99;t=2', 'ratelimit-policy': '"session";q=100;w=2' });
    const headersOf = async (actor: Actor) => (await limit.count(actor, '192.0.2.1'))?.headers;
    expect(await headersOf({ kind: 'operator', name: 'alice' })).toMatchObject({ 'ratelimit-policy': '"token";q=1000;w=2' });
    expect(await headersOf({ kind: 'anyone' })).toMatchObject({ 'ratelimit-policy': '"address";q=200;w=2' });
    await Promise.all(Array.from({ length: BURST.user }, () => limit.count(user('a'), '192.0.2.1')));
    expect((await headersOf(user('a')))?.ratelimit).toMatch(/^"session";r=0;t=[12]$/);
  });
});

test('an address past its burst is told to wait a second, in the envelope', async () => {
  const headers = somewhere();
  expect(await flood(BURST.anyone + 20, CODE, { headers })).toEqual({ 404: BURST.anyone, 429: 20 });
  const refused = await server.call('GET', CODE, { headers });
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
  expect(refused.headers.get('ratelimit')).toMatch(/^"address";r=0;t=[12]$/);
  expect((await server.call('GET', ME, { headers: somewhere() })).headers.get('ratelimit'), 'also when refused').toMatch(
    /^"address";r=199;/,
  );
  expect((await server.call('GET', '/healthz', { headers })).headers.get('ratelimit')).toBeNull();
  expect(refused.body).toEqual({ error: 'rate_limited', message: expect.any(String), request_id: refused.headers.get('x-request-id') });
  expect(await statusOf('/?ref=nobody', { headers }), 'a page that would count a click').toBe(429);
  expect(await statusOf('/healthz', { headers })).toBe(200);
  expect(await statusOf('/nothing', { headers })).toBe(404);
  expect((await server.call('PATCH', CODE, { headers })).status).toBe(405);
  expect((await server.call('OPTIONS', CODE, { headers })).status).toBe(204);
  expect(await statusOf(CODE, { headers: somewhere() })).toBe(404);
});

test('who has credentials is not held back by who shares the address', async () => {
  const headers = somewhere();
  const session = await newSession();
  await flood(BURST.anyone + 1, CODE, { headers });
  expect(await statusOf(ME, { headers, cookies: { nl_session: session } })).toBe(200);
  expect(await statusOf(OPERATOR, { headers: { ...headers, 'x-admin-token': ADMIN_TOKEN } })).toBe(400);
});

test('a session past its burst waits alone, for all its operations, until the window ends', async () => {
  const [session, another] = [await newSession(), await newSession()];
  const options = { headers: somewhere(), cookies: { nl_session: session } };
  expect(await flood(BURST.user + 10, ME, options)).toEqual({ 200: BURST.user, 429: 10 });
  expect((await server.call('POST', '/v1/auth/attribute', options)).status).toBe(429);
  expect(await statusOf(ME, { headers: somewhere(), cookies: { nl_session: session } })).toBe(429);
  expect(await statusOf(ME, { ...options, cookies: { nl_session: another } })).toBe(200);
  expect(await statusOf(CODE, { headers: options.headers })).toBe(404);
  expect(await statusOf(OPERATOR, { headers: { ...options.headers, 'x-admin-token': ADMIN_TOKEN } })).toBe(400);
  await new Promise((resolve) => setTimeout(resolve, WINDOW_MS + 50));
  expect(await statusOf(ME, options)).toBe(200);
});

const GUESSES: [what: string, path: string, headers: Record<string, string>][] = [
  ['a wrong operator token', OPERATOR, { 'x-admin-token': 'wrong' }],
  ['no operator token', OPERATOR, {}],
  ['a wrong session', ME, { cookie: 'nl_session=wrong' }],
  ['a session that never was', ME, { cookie: `nl_session=${'a'.repeat(43)}` }],
];

test.each(GUESSES)('guessing by %s counts against the address, and 429 then comes instead of 401', async (_, path, guess) => {
  const headers = somewhere();
  expect(await flood(BURST.anyone + 10, path, { headers: { ...headers, ...guess } })).toEqual({ 401: BURST.anyone, 429: 10 });
  expect(await statusOf(CODE, { headers })).toBe(429);
  expect(await statusOf(path, { headers: { ...somewhere(), ...guess } })).toBe(401);
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
