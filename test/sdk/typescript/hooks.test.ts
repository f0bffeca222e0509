/** What a program can watch: hooks around every attempt, and how a good answer came. */
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type * as Sdk from '../../../src/sdk/typescript/sdk.ts';
import { type Reply, type ScriptedServer, startScriptedServer } from '../scripted-server.ts';
import { installedSdk, thrownBy } from './installed.ts';

const USER = '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e';
const SECRET = 'do-not-show-me';
const good: Reply = { status: 200, headers: { 'x-request-id': 'req_theirs', 'set-cookie': `nl_session=${SECRET}` }, body: { ok: true } };
const unavailable: Reply = { status: 503, headers: { 'x-request-id': 'req_theirs' }, body: { error: 'unavailable' } };

let sdk: typeof Sdk;
let server: ScriptedServer;
let seen: [name: string, event: Record<string, unknown>][] = [];

beforeAll(async () => {
  sdk = await installedSdk();
  server = await startScriptedServer();
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  seen = [];
});
afterAll(() => {
  vi.restoreAllMocks();
  return server.stop();
});

const note = (name: string) => (event: object) => void seen.push([name, event as Record<string, unknown>]);
const watched = () => ({
  baseUrl: server.url,
  onRequest: note('request'),
  onResponse: note('response'),
  onRetry: note('retry'),
});
const admin = (options: object = {}) => new sdk.TriportAdmin({ ...watched(), adminToken: SECRET, ...options });

test('a call is told of before it is sent and when its answer has come', async () => {
  server.script(good);
  await admin().referrals.setUserTier(USER, { tier: 2 });
  const [[, request], [, response]] = seen as [(typeof seen)[0], (typeof seen)[0]];
  expect(seen.map(([name]) => name)).toEqual(['request', 'response']);
  const sent = server.asked[0]?.headers as Record<string, string>;
  expect(request).toEqual({
    operation: 'setUserTier',
    attempt: 1,
    requestId: sent['x-request-id'],
    method: 'POST',
    path: '/v1/admin/referrals/users/{user_id}/tier',
    headers: expect.any(Headers),
  });
  expect((request['headers'] as Headers).get('idempotency-key')).toBe(sent['idempotency-key']);
  const facts = { operation: 'setUserTier', attempt: 1, requestId: 'req_theirs', status: 200, ms: expect.any(Number) };
  expect(response).toEqual({ ...facts, headers: expect.any(Headers) });
  expect(response['ms']).toBeGreaterThan(0);
  expect((response['headers'] as Headers).get('content-type')).toBe('application/json');
});

test('attempts are counted, and a retry says what failed and how long it waits', async () => {
  server.script('hang up', unavailable, good);
  await admin().referrals.getUser(USER);
  expect(seen.map(([name, { attempt, status }]) => [name, attempt, status])).toEqual([
    ['request', 1, undefined],
    ['retry', 1, undefined],
    ['request', 2, undefined],
    ['response', 2, 503],
    ['retry', 2, 503],
    ['request', 3, undefined],
    ['response', 3, 200],
  ]);
  const retries = seen.filter(([name]) => name === 'retry').map(([, event]) => event);
  const [first, second] = retries as [Record<string, unknown>, Record<string, unknown>];
  const operation = 'getUser';
  expect(first).toMatchObject({ operation, reason: 'NetworkError', headers: undefined, waitMs: 0, ms: expect.any(Number) });
  expect(first['requestId']).toBe(server.asked[0]?.headers['x-request-id']);
  expect(second).toMatchObject({ operation, reason: 'unavailable', requestId: 'req_theirs', headers: expect.any(Headers) });
});

test('what is not tried again is no retry, and a refusal is a response', async () => {
  server.script(unavailable);
  await thrownBy(sdk.UnavailableError, () => admin({ retriesMax: 0 }).referrals.getUser(USER));
  expect(seen.map(([name]) => name)).toEqual(['request', 'response']);
});

test('no hook is shown a secret, and none can change what is sent', async () => {
  const client = new sdk.TriportClient({ ...watched(), session: SECRET, refCode: SECRET });
  server.script(unavailable, good);
  await client.auth.attribute().catch(() => undefined);
  await admin().referrals.getUser(USER);
  const found = { status: 302, text: '', headers: { location: '/', 'set-cookie': `nl_session=${SECRET}` } };
  server.script(found);
  await client.auth.enter({ ticket: SECRET });
  expect(seen.length).toBeGreaterThan(5);
  for (const [, event] of seen) {
    const text = inspect(event, { depth: 10, showHidden: true }) + JSON.stringify([...((event['headers'] as Headers) ?? [])]);
    expect(text).not.toContain(SECRET);
  }
  const headersOf = (event: unknown) => (event as { headers: Headers }).headers;
  expect(headersOf(seen[0]?.[1]).get('cookie')).toBe('[redacted]');
  server.script(good);
  await admin({ onRequest: (event: Sdk.RequestEvent) => event.headers.delete('x-admin-token') }).referrals.getUser(USER);
  expect(server.asked[0]?.headers['x-admin-token']).toBe(SECRET);
});

test.each(['onRequest', 'onResponse', 'onRetry'] as const)(
  '%s may throw or reject: the call goes on, and the console says it',
  async (name) => {
    const error = new Error('a mistake in a hook');
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const throws = () => {
      throw error;
    };
    for (const hook of [throws, async () => throws()]) {
      server.script(unavailable, good);
      expect(await admin({ [name]: hook }).referrals.setUserTier(USER, { tier: 2 })).toEqual({ ok: true });
      expect(server.asked).toHaveLength(2);
      expect(told).toHaveBeenLastCalledWith(`@triport/sdk: ${name} has failed:`, error);
    }
    told.mockRestore();
  },
);

test('a hook that is no function is said at once', () => {
  expect(() => admin({ onRetry: 'log' })).toThrow('onRetry must be a function.');
});

test('of every good answer the status, the headers and the request id can be read', async () => {
  server.script({ ...good, body: { items: [{ id: 'x' }], code: { Code: 'x' }, data: { getUserTiers: [], getUser: null } } });
  const client = new sdk.TriportClient({ baseUrl: server.url, session: SECRET });
  const page = await client.referrals.listPayouts().firstPage();
  const answers = [await client.referrals.getMe(), page, await admin().graphql.getUserTiers()];
  for (const answer of answers) {
    expect(sdk.responseOf(answer)).toMatchObject({ status: 200, requestId: 'req_theirs', operation: expect.any(String) });
    expect(sdk.responseOf(answer).headers.get('content-type')).toBe('application/json');
  }
  expect(sdk.responseOf(page).operation).toBe('listPayouts');
  server.script({ status: 302, text: '', headers: { location: '/' } });
  const redirect = await client.auth.enter({ ticket: 't' });
  expect(sdk.responseOf(redirect)).toMatchObject({ status: 302, requestId: server.asked[0]?.headers['x-request-id'] });
  for (const other of [{ ...page }, page.items[0], null, 1]) expect(() => sdk.responseOf(other)).toThrow(sdk.UsageError);
});
