/** What a token can be used for, and what is kept of that. */
import { describe, expect } from 'vitest';
import { expectRefusal } from '../support/refusals.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { serving } from '../support/serving.ts';
import { makeToken, plantToken, withToken } from '../support/tokens.ts';

const test = serving({ rateLimit: true, proxies: 1 });
const USERS = '/v1/admin/referrals/users?limit=1';
const MINUTE_MS = 60_000;

const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });

test('what a token does is its operator’s deed, and the audit log knows which token did it', async ({ server }) => {
  const { token_id, secret } = await makeToken(server, { scopes: ['users:write'] });
  const userId = await server.createUser();
  await withToken(server, secret, 'PUT', `/v1/admin/users/${userId}`, { body: { display_name: 'Ada' } });
  const [row] = await server.sql("select actor, token_id from audit_log where user_id = $1 and action = 'user.updated'", [userId]);
  expect(row).toEqual({ actor: 'operator:default', token_id });
});

describe('scopes', () => {
  test('a scope lets through what asks for it and nothing else, and to write is to read', async ({ server }) => {
    const secret = await plantToken(server, { scopes: ['users:write'] });
    const userId = await server.createUser();
    expect((await withToken(server, secret, 'GET', `/v1/admin/users/${userId}`)).status).toBe(200);
    expect((await withToken(server, secret, 'PUT', `/v1/admin/users/${userId}`, { body: {} })).status).toBe(200);
    const erasing = await withToken(server, secret, 'DELETE', `/v1/admin/users/${userId}`);
    expectRefusal(erasing, 'scope_missing');
    expect(erasing.body.scope).toBe('users:erase');
    expect((await withToken(server, secret, 'GET', '/v1/admin/referrals/programme')).body.scope).toBe('programme:read');
  });

  test('a token may do what its operator’s role may, and no more', async ({ server }) => {
    await server.sql("insert into operators (name, role, created_at) values ('ines', 'viewer', '2026-01-01')");
    const secret = await plantToken(server, { operator: 'ines', scopes: ['*'] });
    expect((await withToken(server, secret, 'GET', USERS)).status).toBe(200);
    expectRefusal(await withToken(server, secret, 'GET', '/v1/admin/referrals/payouts'), 'scope_missing');
    expectRefusal(await withToken(server, secret, 'PUT', `/v1/admin/users/${await server.createUser()}`, { body: {} }), 'scope_missing');
  });

  test('a token of nobody is revoked', async ({ server }) =>
    expectRefusal(await withToken(server, await plantToken(server, { operator: 'nobody' }), 'GET', USERS), 'token_revoked'));

  test('GraphQL takes it as a bearer’s, field by field', async ({ server }) => {
    const secret = await plantToken(server, { scopes: ['user-tiers:read'] });
    const ask = async (query: string) =>
      (await server.call('POST', '/graphql', { body: { query }, headers: { authorization: `Bearer ${secret}` } })).body;
    expect(await ask('{ getUserTiers { level } }')).toEqual({ data: { getUserTiers: [] } });
    const refused = await ask('mutation { deleteUserTier(level: 1) }');
    expect(refused.errors[0].extensions.code).toBe('scope_missing');
    const none = await plantToken(server, { scopes: ['users:read'] });
    const reply = await server.call('POST', '/graphql', {
      body: { query: '{ __typename }' },
      headers: { authorization: `Bearer ${none}` },
    });
    expectRefusal(reply, 'scope_missing');
  });

  test('the header of the other scheme is none', async ({ server }) => {
    const headers = { authorization: `Bearer ${await plantToken(server)}` };
    expectRefusal(await server.call('GET', USERS, { headers }), 'admin_token_invalid');
  });
});

describe('networks', () => {
  test('the address is the one that the server sees behind its proxies', async ({ server }) => {
    const secret = await plantToken(server, { networks: ['203.0.113.0/24', '2001:db8::/32'] });
    const statusFrom = async (address: string) => (await withToken(server, secret, 'GET', USERS, from(address))).status;
    expect(await statusFrom('203.0.113.9')).toBe(200);
    expect(await statusFrom('2001:db8::9')).toBe(200);
    expect(await statusFrom('::ffff:203.0.113.9')).toBe(200);
    expect(await statusFrom('198.51.100.1')).toBe(403);
    // Whatever a caller says of itself stands before what the proxy has seen.
    expect(await statusFrom('203.0.113.9, 198.51.100.1')).toBe(403);
    expect((await withToken(server, secret, 'GET', USERS)).status).toBe(403);
  });
});

describe('rates', () => {
  const flood = async (server: TestServer, count: number, call: () => Promise<{ status: number }>) => {
    const statuses = await Promise.all(Array.from({ length: count }, async () => (await call()).status));
    server.clock.advance(MINUTE_MS);
    return statuses.reduce((tally, status) => tally.set(status, (tally.get(status) ?? 0) + 1), new Map<number, number>());
  };

  test('each token has a rate of its own', async ({ server }) => {
    const [first, second] = [await plantToken(server), await plantToken(server)];
    const tally = await flood(server, 1010, () => withToken(server, first, 'GET', '/v1/admin/referrals/users/no-uuid'));
    expect(tally).toEqual(
      new Map([
        [400, 1000],
        [429, 10],
      ]),
    );
    expect((await withToken(server, second, 'GET', USERS)).status).toBe(200);
    expect((await server.admin('GET', USERS)).status).toBe(200);
  });

  test.for([
    ['a false one', 401, async () => 'trp_0000000000000000000000000000000000000000000000000'],
    ['one from elsewhere', 403, (server: TestServer) => plantToken(server, { networks: ['192.0.2.0/24'] })],
    ['a revoked one', 401, (server: TestServer) => plantToken(server, { revokedAt: server.clock.now() })],
  ] as const)('%s counts against the address', async ([_, status, make], { server }) => {
    const secret = await make(server);
    const tally = await flood(server, 205, () => withToken(server, secret, 'GET', USERS, from('198.51.100.77')));
    expect(tally).toEqual(
      new Map([
        [status, 200],
        [429, 5],
      ]),
    );
  });
});

describe('last use', () => {
  const lastUse = async (server: TestServer, secret: string) =>
    (await server.sql('select last_used_at from api_tokens where prefix = $1', [secret.slice(0, 8)]))[0].last_used_at;

  /** It is written outside of the request: whoever wants to see it looks until it is there. */
  async function untilUsedAt(server: TestServer, secret: string, moment: Date): Promise<void> {
    await expect.poll(async () => new Date((await lastUse(server, secret)) ?? 0).getTime()).toBe(moment.getTime());
  }

  test('it is written down when a token is used, and a minute later again', async ({ server }) => {
    const secret = await plantToken(server, { lastUsedAt: null });
    expect(await lastUse(server, secret)).toBeNull();
    await withToken(server, secret, 'GET', USERS);
    const first = server.clock.now();
    await untilUsedAt(server, secret, first);
    server.clock.advance(MINUTE_MS - 1);
    await withToken(server, secret, 'GET', USERS);
    server.clock.advance(1);
    await withToken(server, secret, 'GET', USERS);
    await untilUsedAt(server, secret, server.clock.now());
  });

  test('a failure to write it is told to the log alone', async () => {
    const lines: { level: string; msg: string }[] = [];
    const server = await startServer({}, { onLog: (line) => void lines.push(JSON.parse(line)) });
    const secret = await plantToken(server, { lastUsedAt: null });
    await server.sql('alter table api_tokens rename column last_used_at to gone');
    expect((await withToken(server, secret, 'GET', USERS)).status).toBe(200);
    await expect.poll(() => lines.some(({ level, msg }) => level === 'warn' && /last used/.test(msg))).toBe(true);
    await server.stop();
    expect(server.failures).toEqual([]);
  });
});

test('the metrics say in how many days the next token expires', async ({ server }) => {
  const page = (await server.call('GET', '/metrics')).text;
  expect(page).toContain('# TYPE triport_api_token_next_expiry_days gauge');
  expect(page).not.toMatch(/^triport_api_token_next_expiry_days \d/m);
});
