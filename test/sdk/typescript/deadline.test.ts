/** How long a whole call may take, and who it says is calling. */
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type * as Sdk from '../../../src/sdk/typescript/sdk.ts';
import { type ScriptedServer, startScriptedServer } from '../scripted-server.ts';
import { installedSdk, thrownBy } from './installed.ts';

const USER = '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e';
let sdk: typeof Sdk;
let server: ScriptedServer;

beforeAll(async () => {
  sdk = await installedSdk();
  server = await startScriptedServer();
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => server.stop());

const admin = (options: object = {}) => new sdk.TriportAdmin({ baseUrl: server.url, adminToken: 'secret', ...options });

describe('a deadline', () => {
  test('ends an attempt that would be allowed more', async () => {
    server.script('hang');
    const call = () => admin({ timeoutMs: 60_000 }).referrals.getUser(USER, { deadlineMs: 2000.5 });
    const error = await thrownBy(sdk.DeadlineExceededError, call);
    expect([error.limit, error.operation]).toEqual(['deadline', 'getUser']);
    expect(error.message).toContain('The deadline of 2000.5 ms for the whole call');
    expect(server.asked).toHaveLength(1);
  });

  test('that is over before anything is sent sends nothing', async () => {
    server.script({ status: 404, body: { error: 'user_not_found' } });
    for (let call = 0; call < 20; call++) {
      const error = await thrownBy(sdk.DeadlineExceededError, () => admin().referrals.getUser(USER, { deadlineMs: 1e-6 }));
      expect(error.limit).toBe('deadline');
    }
    expect(server.asked).toEqual([]);
  });

  test('counts attempts and waits together', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    server.script('hang');
    const begun = performance.now();
    const call = () => admin({ deadlineMs: 4000 }).referrals.getUser(USER, { timeoutMs: 1500, retriesMax: 100 });
    expect((await thrownBy(sdk.DeadlineExceededError, call)).limit).toBe('deadline');
    expect(performance.now() - begun).toBeGreaterThan(3990);
    expect(performance.now() - begun).toBeLessThan(14_000);
    expect(server.asked).toHaveLength(3);
  });

  test('is not waited for in vain: a wait that would pass it is not begun, and what failed last is the cause', async () => {
    server.script({ status: 503, headers: { 'retry-after': '30' }, body: { error: 'unavailable' } });
    const begun = performance.now();
    const error = await thrownBy(sdk.DeadlineExceededError, () => admin().referrals.getUser(USER, { deadlineMs: 20_000 }));
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect([error.limit, error.cause]).toEqual(['deadline', expect.any(sdk.UnavailableError)]);
    expect(server.asked).toHaveLength(1);
  });

  test('says nothing where the time of an attempt was too short', async () => {
    server.script('hang');
    const call = () => admin({ deadlineMs: 60_000 }).referrals.getUser(USER, { timeoutMs: 50, retriesMax: 0 });
    const error = await thrownBy(sdk.DeadlineExceededError, call);
    expect([error.limit, error.message]).toEqual(['timeout', expect.stringContaining('No answer came within 50 ms')]);
  });

  test('does not touch what is final', async () => {
    server.script({ status: 404, body: { error: 'user_not_found' } });
    await thrownBy(sdk.NotFoundError, () => admin({ deadlineMs: 60_000 }).referrals.getUser(USER));
  });

  test.each([0, -1, Number.NaN, 2 ** 31])('of %d is none', async (deadlineMs) => {
    server.script({ status: 200, body: {} });
    expect(() => admin({ deadlineMs })).toThrow('deadlineMs must be above 0 and at most 2147483647.');
    await thrownBy(sdk.UsageError, () => admin().referrals.getUser(USER, { deadlineMs }));
    expect(server.asked).toEqual([]);
  });
});

describe('a program says who it is', () => {
  const agentOf = async (appInfo: object) => {
    server.script({ status: 200, body: {} });
    await admin({ appInfo }).referrals.getUser(USER);
    return server.asked[0]?.headers['user-agent'];
  };

  test('behind the SDK', async () => {
    const own = `triport-sdk-typescript/${sdk.version}`;
    expect(await agentOf({ name: 'acme-shop', version: '1.4.0' })).toBe(`${own} acme-shop/1.4.0`);
    const url = 'https://acme.example/shop?x=1';
    expect(await agentOf({ name: 'acme-shop', version: '1.4.0', url })).toBe(`${own} acme-shop/1.4.0 (+${url})`);
  });

  test.each([
    { name: 'acme shop', version: '1' },
    { name: '', version: '1' },
    { name: 'acme', version: '1\r\nx: y' },
    { name: 'acme' },
    { name: 'acme', version: '1', url: 'javascript:alert(1)' },
    { name: 'acme', version: '1', url: 'https://acme.example/) evil/1 (' },
  ])('not as %o', (appInfo) => {
    expect(() => admin({ appInfo })).toThrow(sdk.UsageError);
  });
});
