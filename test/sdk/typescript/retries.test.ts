/** Which requests are sent again, when, and under which key. */
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type * as Sdk from '../../../src/sdk/typescript/sdk.ts';
import { type Reply, type ScriptedServer, startScriptedServer } from '../scripted-server.ts';
import { installedSdk, thrownBy } from './installed.ts';

const USER = '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e';
const GOOD: Reply = { status: 200, body: { ok: true, old_tier: 1, new_tier: 2 } };

let sdk: typeof Sdk;
let server: ScriptedServer;
let admin: Sdk.TriportAdmin;
let client: Sdk.TriportClient;
const random = vi.spyOn(Math, 'random');

beforeAll(async () => {
  sdk = await installedSdk();
  server = await startScriptedServer();
  admin = new sdk.TriportAdmin({ baseUrl: server.url, adminToken: 'secret' });
  client = new sdk.TriportClient({ baseUrl: server.url, session: 'secret' });
});
beforeEach(() => random.mockReturnValue(0));
afterAll(() => {
  vi.restoreAllMocks();
  return server.stop();
});

const refusal = (status: number, error: string, headers: Record<string, string> = {}): Reply => ({ status, headers, body: { error } });

const FAILURES: [string, Reply][] = [
  ['no answer', 'hang up'],
  ['unavailable', refusal(503, 'unavailable')],
  ['internal', refusal(500, 'internal')],
  ['a tag of a newer server with 503', refusal(503, 'moon_is_full')],
  ['a gateway that does not reach the server', { status: 502, text: '<h1>Bad Gateway</h1>' }],
];

describe.each(FAILURES)('after %s', (_, failure) => {
  test('what has a key is sent again under the same key and request id', async () => {
    server.script(failure, failure, GOOD);
    expect(await admin.referrals.setUserTier(USER, { tier: 2 })).toMatchObject({ oldTier: 1, newTier: 2 });
    expect(server.asked).toHaveLength(3);
    for (const header of ['idempotency-key', 'x-request-id']) {
      const [sent, ...others] = new Set(server.asked.map(({ headers }) => headers[header]));
      expect([typeof sent, others], header).toEqual(['string', []]);
    }
    expect(new Set(server.asked.map(({ body }) => body)).size).toBe(1);
  });

  test('what could have a second effect is not sent again', async () => {
    server.script(failure, GOOD);
    await thrownBy(sdk.RequestError, () => admin.sessions.createTicket({ userId: USER }));
    await thrownBy(sdk.RequestError, () => {
      server.script(failure, GOOD);
      return client.auth.enter({ ticket: 'x' });
    });
    expect(server.asked).toHaveLength(1);
  });

  test('it ends after the attempts that were allowed', async () => {
    server.script(failure);
    await thrownBy(sdk.RequestError, () => admin.referrals.getUser(USER));
    expect(server.asked).toHaveLength(3);
    server.script(failure);
    await thrownBy(sdk.RequestError, () => admin.referrals.getUser(USER, { retriesMax: 0 }));
    expect(server.asked).toHaveLength(1);
  });
});

test('what came too fast was not done, so it is always sent again', async () => {
  server.script(refusal(429, 'rate_limited', { 'retry-after': '0' }), { status: 201, body: { ticket: 't' } });
  expect(await admin.sessions.createTicket({ userId: USER })).toEqual({ ticket: 't' });
});

test('a gateway that says so is believed too', async () => {
  server.script({ status: 429, text: 'slow down', headers: { 'retry-after': '0' } }, { status: 201, body: { ticket: 't' } });
  expect(await admin.sessions.createTicket({ userId: USER })).toEqual({ ticket: 't' });
});

test.each([
  ['a refusal', refusal(409, 'slug_taken')],
  ['an answer that is none', { status: 200, text: 'hello' }],
])('%s is final', async (_, reply: Reply) => {
  server.script(reply, GOOD);
  await thrownBy(sdk.RequestError, () => client.referrals.setSlug({ slug: 'trip-with-me' }));
  expect(server.asked).toHaveLength(1);
});

test('it waits as long as the server asks for, and a little more', async () => {
  random.mockReturnValue(1);
  server.script(refusal(503, 'unavailable', { 'retry-after': '1' }), GOOD);
  const started = performance.now();
  await admin.referrals.getUser(USER);
  expect(performance.now() - started).toBeGreaterThan(1240);
});

test('a date says the same', async () => {
  const inTwoSeconds = new Date(Date.now() + 2000).toUTCString();
  server.script(refusal(503, 'unavailable', { 'retry-after': inTwoSeconds }));
  const { retryAfter } = await thrownBy(sdk.UnavailableError, () => admin.referrals.getUser(USER, { retriesMax: 0 }));
  expect(retryAfter).toBeGreaterThan(0);
  expect(retryAfter).toBeLessThanOrEqual(2);
});

test('who shall wait longer than a minute decides alone', async () => {
  server.script(refusal(503, 'unavailable', { 'retry-after': '61' }), GOOD);
  const error = await thrownBy(sdk.UnavailableError, () => admin.referrals.getUser(USER));
  expect(error.retryAfter).toBe(61);
  expect(server.asked).toHaveLength(1);
});

test('without a word from the server the waits grow, spread at random', async () => {
  const waits: number[] = [];
  const timer = vi.spyOn(globalThis, 'setTimeout');
  random.mockReturnValue(0.1);
  server.script('hang up', 'hang up', 'hang up', GOOD);
  await admin.referrals.getUser(USER, { retriesMax: 3 });
  for (const [, ms] of timer.mock.calls) if (ms && [50, 100, 200].includes(ms)) waits.push(ms);
  timer.mockRestore();
  expect(waits).toEqual([50, 100, 200]);
});

test('a wait can be ended by the caller', async () => {
  random.mockReturnValue(1);
  server.script(refusal(503, 'unavailable', { 'retry-after': '30' }));
  const reason = new Error('no longer wanted');
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), 100);
  await expect(admin.referrals.getUser(USER, { signal: controller.signal })).rejects.toBe(reason);
});
