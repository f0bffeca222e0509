/** The errors that come before anything is sent, and the requests that are sent. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type * as Sdk from '../../../src/sdk/typescript/sdk.ts';
import { type ScriptedServer, startScriptedServer } from '../scripted-server.ts';
import { installedSdk, thrownBy } from './installed.ts';

const USER = '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e';
const VARIABLES = ['TRIPORT_BASE_URL', 'TRIPORT_ADMIN_TOKEN', 'TRIPORT_SESSION'];

let sdk: typeof Sdk;
let server: ScriptedServer;

beforeAll(async () => {
  sdk = await installedSdk();
  server = await startScriptedServer();
});
afterAll(() => server.stop());
beforeEach(() => server.script({ status: 200, body: { ok: true } }));
afterEach(() => {
  for (const name of VARIABLES) delete process.env[name];
});

const admin = (options: object = {}) => new sdk.TriportAdmin({ baseUrl: server.url, adminToken: 'secret', ...options });
const client = (options: object = {}) => new sdk.TriportClient({ baseUrl: server.url, session: 'secret', ...options });

describe('nothing is sent', () => {
  test.each([{}, { adminToken: '' }, { adminToken: undefined }])('by an operator without a token: %o', async (options) => {
    const error = await thrownBy(sdk.UsageError, () => new sdk.TriportAdmin({ baseUrl: server.url, ...options }));
    expect(error.message).toBe('There is no operator token. Pass adminToken, or set TRIPORT_ADMIN_TOKEN.');
  });

  test('by a user without a session, where one is needed', async () => {
    const error = await thrownBy(sdk.UsageError, () => client({ session: undefined }).referrals.getMe());
    expect(error.message).toMatch(/^getMe needs a session\. Pass session, .* or set TRIPORT_SESSION\.$/);
    expect(server.asked).toEqual([]);
  });

  test.each(['', '.', '..', '\ud800'])('for a path value that is none: %o', async (value) => {
    await thrownBy(sdk.UsageError, () => admin().referrals.getUser(value));
    expect(server.asked).toEqual([]);
  });

  test.each(['127.0.0.1:3000', 'ftp://127.0.0.1', 'http://user:pass@127.0.0.1', 'http://127.0.0.1/?a=b', ''])(
    'to an address that is none: %o',
    (baseUrl) => {
      if (baseUrl === '') process.env['TRIPORT_BASE_URL'] = 'nowhere';
      expect(() => admin({ baseUrl: baseUrl === '' ? undefined : baseUrl })).toThrow(sdk.UsageError);
    },
  );

  test.each(['se cret', 'secret\n', 'sécret'])('with a token that no header may hold, which is not shown: %j', async (adminToken) => {
    const error = await thrownBy(sdk.UsageError, () => admin({ adminToken }));
    expect(error.message).toBe('adminToken holds characters that no header may hold.');
  });

  test.each(['se;cret', 'se cret', 'se"cret', 'se,cret'])('with a session that no cookie may hold: %j', (session) => {
    expect(() => client({ session })).toThrow('session holds characters that no cookie may hold.');
  });

  test.each([{ timeoutMs: 0 }, { timeoutMs: Number.NaN }, { timeoutMs: 2 ** 31 }, { retriesMax: -1 }, { retriesMax: 0.5 }])(
    'with a patience that is none: %o',
    async (options) => {
      expect(() => admin(options)).toThrow(sdk.UsageError);
      await thrownBy(sdk.UsageError, () => admin().referrals.getUser(USER, options));
      expect(server.asked).toEqual([]);
    },
  );

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1n as unknown as number])('with a body that JSON cannot hold: %o', async (tier) => {
    await thrownBy(sdk.UsageError, () => admin().referrals.setUserTier(USER, { tier }));
    expect(server.asked).toEqual([]);
  });

  test.each(['', 'a b', 'a\nb', 'é'])('under a key that no header may hold: %j', async (idempotencyKey) => {
    await thrownBy(sdk.UsageError, () => admin().referrals.setUserTier(USER, { tier: 2 }, { idempotencyKey }));
    expect(server.asked).toEqual([]);
  });

  test('when the signal has been given already', async () => {
    const reason = new Error('no longer wanted');
    await expect(admin().referrals.getUser(USER, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(server.asked).toEqual([]);
  });
});

describe('what is sent', () => {
  test('an operator sends the token, and who it is', async () => {
    await admin().referrals.getUser(USER);
    expect(server.asked).toMatchObject([
      {
        method: 'GET',
        url: `/v1/admin/referrals/users/${USER}`,
        headers: { 'x-admin-token': 'secret', accept: 'application/json', 'user-agent': `triport-sdk-typescript/${sdk.version}` },
        body: '',
      },
    ]);
    expect(server.asked[0]?.headers).not.toHaveProperty('idempotency-key');
    expect(server.asked[0]?.headers['x-request-id']).toMatch(/^req_[0-9a-f]{16}$/);
  });

  test('a user sends the session, and the code of the visit', async () => {
    await client({ refCode: 'trip-with-me' }).auth.attribute();
    expect(server.asked[0]?.headers.cookie).toBe('nl_session=secret; ref_code=trip-with-me');
  });

  test('what anyone may ask needs no session', async () => {
    await client({ session: undefined }).referrals.resolveCode('trip-with-me');
    expect(server.asked[0]?.headers).not.toHaveProperty('cookie');
  });

  test('token, session and address come from the environment', async () => {
    Object.assign(process.env, {
      TRIPORT_BASE_URL: `${server.url}/behind/a/proxy/`,
      TRIPORT_ADMIN_TOKEN: 'from-env',
      TRIPORT_SESSION: 'of-env',
    });
    await new sdk.TriportAdmin().referrals.getUser(USER);
    await new sdk.TriportClient().referrals.getMe();
    expect(server.asked).toMatchObject([
      { url: `/behind/a/proxy/v1/admin/referrals/users/${USER}`, headers: { 'x-admin-token': 'from-env' } },
      { url: '/behind/a/proxy/v1/referrals/me', headers: { cookie: 'nl_session=of-env' } },
    ]);
  });

  test('a value of the path is one segment, whatever it holds', async () => {
    await client().referrals.resolveCode('../admin?x=1#y z/é');
    expect(server.asked[0]?.url).toBe('/v1/referrals/codes/..%2Fadmin%3Fx%3D1%23y%20z%2F%C3%A9');
  });

  test('a query holds what was given, under the names of the wire', async () => {
    server.script({ status: 200, body: { items: [] } });
    await admin().ledger.listTransfers(USER, { beforeSeq: 7, limit: 3 }).firstPage();
    expect(server.asked[0]?.url).toBe(`/v1/admin/ledger/users/${USER}/transfers?before_seq=7&limit=3&after=`);
  });

  test('a truth value is a word in a query', async () => {
    server.script({ status: 200, body: { items: [] } });
    await admin().referrals.listUsers({ blocked: false }).firstPage();
    expect(server.asked[0]?.url).toBe('/v1/admin/referrals/users?blocked=false&limit=100&after=');
  });

  test('a body has the names of the wire, published ones as they are', async () => {
    await client().referrals.requestPayout({ amountMicro: 5_000_000, network: 'sepa', address: 'DE89370400440532013000' });
    expect(JSON.parse(server.asked[0]?.body ?? '')).toEqual({
      amount_micro: 5_000_000,
      network: 'sepa',
      address: 'DE89370400440532013000',
    });
    const staking = [{ expiredTime: 30, ratio: 1.5 }];
    await admin().points.putTaskSetting({ verification: 1, wallet: [], auction: 1, direct: 1, staking });
    expect(JSON.parse(server.asked[1]?.body ?? '').staking).toEqual(staking);
  });

  test('variables of GraphQL stay as they are', async () => {
    server.script({ status: 200, body: { data: { old_tier: 1, oldTier: 2 } } });
    const answer = await admin().graphql.graphql({ query: '{ x }', variables: { oldTier: 1, old_tier: 2 } });
    expect(JSON.parse(server.asked[0]?.body ?? '').variables).toEqual({ oldTier: 1, old_tier: 2 });
    expect(answer.data).toEqual({ old_tier: 1, oldTier: 2 });
  });

  test('every POST has a key of its own, or that of the caller', async () => {
    await admin().referrals.setUserTier(USER, { tier: 2 });
    await admin().referrals.setUserTier(USER, { tier: 2 });
    await admin().referrals.setUserTier(USER, { tier: 2 }, { idempotencyKey: 'mine' });
    const [first, second, third] = server.asked.map(({ headers }) => headers['idempotency-key']);
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).not.toBe(first);
    expect(third).toBe('mine');
  });
});
