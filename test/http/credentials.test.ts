import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { FROM_CONSOLE } from '../support/console.ts';
import { addressOf, OPERATIONS } from '../support/operations.ts';
import { rawRequest } from '../support/raw.ts';
import { ADMIN_TOKEN, startServer, type TestServer } from '../support/server.ts';
import { serving } from '../support/serving.ts';

const ALICE = 'alices-operator-token';
const BOB = 'bobs-operator-token!';
const test = serving({
  adminTokens: [
    ['default', ADMIN_TOKEN],
    ['alice', ALICE],
    ['bob', BOB],
  ],
});
let closed: TestServer;

beforeAll(async () => {
  closed = await startServer({ adminTokens: [] });
});

afterAll(async () => {
  expect(closed.failures).toEqual([]);
  await closed.stop();
});

const ADMIN = OPERATIONS.filter(({ caller }) => caller === 'operator');
const USER = OPERATIONS.filter(({ caller }) => caller === 'user');
const EITHER = OPERATIONS.filter(({ caller }) => caller === 'operator_or_user');
const ANYONE = OPERATIONS.filter(({ caller }) => caller === 'anyone');

/** Everything about a request that could be wrong apart from its credentials. */
const WRECK = { headers: { 'idempotency-key': 'a b', 'content-type': 'text/plain', 'content-encoding': 'gzip' }, body: '{{{' };
const wrecked = (method: string) => (method === 'GET' ? { headers: { 'idempotency-key': 'a b' } } : WRECK);
const wreckedAddress = (operation: (typeof OPERATIONS)[0]) =>
  `${addressOf(operation, Object.fromEntries(operation.parameters.map(({ name }) => [name, '%00'])))}?tier=x&limit=x&blocked=1`;

test('every operation is an operator’s, a user’s, either’s, anyone’s, or the console’s', () => {
  const inConsole = OPERATIONS.filter(({ caller }) => caller === 'console');
  expect(ADMIN.length + USER.length + EITHER.length + ANYONE.length + inConsole.length).toBe(OPERATIONS.length);
  for (const { path } of ADMIN) expect(path).toMatch(/^\/v1\/admin\//);
  for (const { path } of [...USER, ...EITHER, ...ANYONE, ...inConsole]) expect(path).not.toMatch(/^\/v1\/admin\//);
});

describe.each(ADMIN)('$operationId', (operation) => {
  const { method } = operation;
  const TOKENS: Record<string, [string, string][]> = {
    'no token': [],
    'an empty token': [['x-admin-token', '']],
    'a wrong token': [['x-admin-token', 'test-operator-tokem']],
    'a shorter token': [['x-admin-token', ADMIN_TOKEN.slice(0, -1)]],
    'a longer token': [['x-admin-token', `${ADMIN_TOKEN}x`]],
    'the token in capitals': [['x-admin-token', ADMIN_TOKEN.toUpperCase()]],
    'the token twice': [
      ['x-admin-token', ADMIN_TOKEN],
      ['x-admin-token', ADMIN_TOKEN],
    ],
    'a wrong token beside the right one': [
      ['x-admin-token', ADMIN_TOKEN],
      ['x-admin-token', 'wrong'],
    ],
    'the token as a bearer’s': [['authorization', `Bearer ${ADMIN_TOKEN}`]],
    'the token as a cookie': [['cookie', `x-admin-token=${ADMIN_TOKEN}`]],
  };

  test.for(Object.entries(TOKENS))('refuses %s', async ([_, headers], { server }) => {
    const reply = await rawRequest(server.url, method, addressOf(operation), headers);
    expect([reply.status, JSON.parse(reply.body).error]).toEqual([401, 'admin_token_invalid']);
    expect(reply.headers['www-authenticate']).toBe('AdminToken realm="triport"');
    expect(reply.headers['cache-control']).toBe('no-store');
  });

  test('refuses the token in the query', async ({ server }) => {
    const { status } = await server.call(method, `${addressOf(operation)}?x-admin-token=${ADMIN_TOKEN}&token=${ADMIN_TOKEN}`);
    expect(status).toBe(401);
  });

  test('looks at the token before everything else', async ({ server }) => {
    const { status, body } = await server.call(method, wreckedAddress(operation), wrecked(method));
    expect([status, body.error]).toEqual([401, 'admin_token_invalid']);
  });

  test('refuses a user’s session', async ({ server }) => {
    const session = await server.login(await server.createUser());
    const { status, body } = await server.as(session, method, addressOf(operation));
    expect([status, body.error]).toEqual([401, 'admin_token_invalid']);
  });

  test('is closed where no token is configured, whatever is sent', async () => {
    for (const token of [undefined, '', ADMIN_TOKEN, 'undefined']) {
      const headers: Record<string, string> = token === undefined ? {} : { 'x-admin-token': token };
      const { status, body, headers: answered } = await closed.call(method, addressOf(operation), { headers });
      expect([status, body.error]).toEqual([401, 'admin_token_unset']);
      expect(answered.get('www-authenticate')).toBe('AdminToken realm="triport"');
    }
    expect((await closed.call(method, wreckedAddress(operation), wrecked(method))).body.error).toBe('admin_token_unset');
  });
});

describe('named tokens', () => {
  test('each opens the admin surface, and the audit log says whose it was', async ({ server }) => {
    for (const [name, token] of [
      ['default', ADMIN_TOKEN],
      ['alice', ALICE],
      ['bob', BOB],
    ]) {
      const userId = await server.createUser();
      const { status } = await server.call('POST', `/v1/admin/referrals/users/${userId}/tier`, {
        headers: { 'x-admin-token': token as string },
        body: { tier: 2 },
      });
      expect(status).toBe(200);
      const rows = await server.sql("select actor from audit_log where user_id = $1 and action = 'user.tier_changed'", [userId]);
      expect(rows).toEqual([{ actor: `operator:${name}` }]);
    }
  });

  test('share no idempotency keys', async ({ server }) => {
    const userId = await server.createUser();
    const set = (token: string, tier: number) =>
      server.call('POST', `/v1/admin/referrals/users/${userId}/tier`, {
        headers: { 'x-admin-token': token, 'idempotency-key': 'one-key' },
        body: { tier },
      });
    expect((await set(ALICE, 2)).status).toBe(200);
    expect((await set(BOB, 1)).body).toEqual({ old_tier: 2, new_tier: 1 });
    expect((await set(ALICE, 1)).status).toBe(422);
  });
});

describe.each(USER)('$operationId', (operation) => {
  const { method } = operation;
  const SESSIONS: Record<string, (server: TestServer) => string | Promise<string>> = {
    'an empty cookie': () => '',
    garbage: () => 'garbage',
    'a broken escape': () => '%',
    NUL: () => '%00',
    'a token that never was': () => randomBytes(32).toString('base64url'),
    'thousands of characters': () => 'a'.repeat(8000),
    'the operator’s token': () => ADMIN_TOKEN,
    'an ended session': async (server) => {
      const session = await server.login(await server.createUser());
      await server.as(session, 'POST', '/v1/auth/logout');
      return session;
    },
    'a revoked session': async (server) => {
      const userId = await server.createUser();
      const session = await server.login(userId);
      await server.admin('DELETE', `/v1/admin/sessions/${userId}`);
      return session;
    },
    'the session of an erased user': async (server) => {
      const userId = await server.createUser();
      const session = await server.login(userId);
      expect((await server.admin('DELETE', `/v1/admin/users/${userId}`)).status).toBe(200);
      return session;
    },
    'an expired session': async (server) => {
      const userId = await server.createUser();
      const session = await server.login(userId);
      await server.sql('update sessions set expires_at = $2 where user_id = $1', [userId, server.clock.now()]);
      return session;
    },
  };

  test('refuses a request without a session, before everything else', async ({ server }) => {
    for (const { status, body, headers } of [
      await server.call(method, addressOf(operation)),
      await server.call(method, wreckedAddress(operation), wrecked(method)),
      await server.admin(method, addressOf(operation)),
      await server.call(method, addressOf(operation), { headers: { authorization: 'Bearer abc', 'x-api-key': 'abc' } }),
      await server.call(method, addressOf(operation), { headers: { origin: 'https://evil.example' } }),
    ]) {
      expect([status, body.error]).toEqual([401, 'unauthenticated']);
      expect(headers.get('www-authenticate')).toBe('Session realm="triport"');
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  test.for(Object.entries(SESSIONS))('refuses %s', async ([_, make], { server }) => {
    const { status, body } = await server.as(await make(server), method, addressOf(operation));
    expect([status, body.error]).toEqual([401, 'unauthenticated']);
  });
});

describe.each(EITHER)('$operationId', (operation) => {
  const { method } = operation;
  const session = async (server: TestServer) => server.login(await server.createUser());
  const isRefused = (tag: unknown) => /^(admin_token|unauthenticated|cross_site)/.test(String(tag));

  test('lets in an operator, and a user', async ({ server }) => {
    for (const reply of [
      await server.admin(method, addressOf(operation)),
      await server.as(await session(server), method, addressOf(operation)),
      await server.call(method, addressOf(operation), { headers: { 'x-admin-token': BOB }, cookies: { nl_session: 'garbage' } }),
    ]) {
      expect(isRefused(reply.body.error), reply.text).toBe(false);
    }
  });

  test('refuses a request without credentials, before everything else', async ({ server }) => {
    for (const { status, body, headers } of [
      await server.call(method, addressOf(operation)),
      await server.call(method, wreckedAddress(operation), wrecked(method)),
      await server.as('garbage', method, addressOf(operation)),
      await server.as(await session(server).then((token) => `${token}x`), method, addressOf(operation)),
    ]) {
      expect([status, body.error]).toEqual([401, 'unauthenticated']);
      expect(headers.get('www-authenticate')).toBe('Session realm="triport"');
    }
  });

  test.for(['', 'wrong', `${ADMIN_TOKEN}x`])(
    'judges the operator token %j alone, whatever session comes with it',
    async (token, { server }) => {
      const reply = await server.as(await session(server), method, addressOf(operation), undefined, {
        headers: { 'x-admin-token': token },
      });
      expect([reply.status, reply.body.error]).toEqual([401, 'admin_token_invalid']);
      expect(reply.headers.get('www-authenticate')).toBe('AdminToken realm="triport"');
    },
  );

  test('knows no operator where no token is configured', async () => {
    const reply = await closed.call(method, addressOf(operation), { headers: { 'x-admin-token': ADMIN_TOKEN } });
    expect([reply.status, reply.body.error]).toEqual([401, 'admin_token_unset']);
    const own = await closed.call(method, addressOf(operation));
    expect([own.status, own.body.error]).toEqual([401, 'unauthenticated']);
  });
});

test('a session lasts until the very moment that it ends', async ({ server }) => {
  const userId = await server.createUser();
  const session = await server.login(userId);
  const ends = (after: number) =>
    server.sql('update sessions set expires_at = $2 where user_id = $1', [userId, new Date(server.clock.now().getTime() + after)]);
  await ends(1);
  expect((await server.as(session, 'GET', '/v1/referrals/me')).status).toBe(200);
  await ends(0);
  expect((await server.as(session, 'GET', '/v1/referrals/me')).status).toBe(401);
});

describe('of several session cookies', () => {
  const send = (server: TestServer, ...sessions: string[]) =>
    server.call('GET', '/v1/auth/me', { headers: { cookie: sessions.map((session) => `nl_session=${session}`).join('; ') } });
  const stranger = () => randomBytes(32).toString('base64url');

  test('the first that is valid counts, whatever stands beside it', async ({ server }) => {
    const userId = await server.createUser();
    const [session, ended] = [await server.login(userId), await server.login(userId)];
    const other = await server.login(await server.createUser());
    await server.as(ended, 'POST', '/v1/auth/logout');
    for (const before of [['garbage'], [''], ['%zz', '"', session.slice(1)], [ended], [stranger(), ended, stranger()]]) {
      const { status, body } = await send(server, ...before, session, other);
      expect([before, status, body.user?.id]).toEqual([before, 200, userId]);
    }
    expect((await send(server, other, session)).body.user.id).not.toBe(userId);
  });

  test('none that is valid is none', async ({ server }) => {
    const { status, body } = await send(server, 'garbage', stranger(), stranger());
    expect([status, body.error]).toEqual([401, 'unauthenticated']);
  });

  test('the first four that could be one are looked at, the same one once', async ({ server }) => {
    const session = await server.login(await server.createUser());
    const strangers = Array.from({ length: 4 }, stranger);
    expect((await send(server, ...strangers.slice(0, 3), session)).status).toBe(200);
    expect((await send(server, ...strangers, session)).status).toBe(401);
    const again = strangers[0] as string;
    expect((await send(server, again, again, again, again, 'x', 'y', session)).status).toBe(200);
  });

  test('a cookie of another name is none of them', async ({ server }) => {
    const session = await server.login(await server.createUser());
    for (const cookie of [`xnl_session=${session}`, `nl_sessionx=${session}`, `a=nl_session=${session}`, `NL_SESSION=${session}`])
      expect([cookie, (await server.call('GET', '/v1/auth/me', { headers: { cookie } })).status]).toEqual([cookie, 401]);
  });
});

test.for(ANYONE)('$operationId asks for no credentials and minds no wrong ones', async (operation, { server }) => {
  const wrong = { headers: { 'x-admin-token': 'wrong', ...FROM_CONSOLE }, cookies: { nl_session: 'garbage', triport_console: 'garbage' } };
  const { status, body } = await server.call(operation.method, addressOf(operation), wrong);
  expect(String(body?.error)).not.toMatch(/^(admin_token|unauthenticated)/);
  expect(status).not.toBe(403);
});

test('secrets are kept as hashes only', async ({ server }) => {
  const userId = await server.createUser();
  const session = await server.login(userId);
  const rows = await server.sql(
    'select t::text from sessions t union all select t::text from tickets t union all select t::text from audit_log t',
  );
  expect(rows.length).toBeGreaterThan(2);
  const hex = Buffer.from(session).toString('hex');
  const bytes = Buffer.from(session, 'base64url').toString('hex');
  expect(rows.filter(({ t }) => [session, hex, bytes].some((secret) => t.includes(secret)))).toEqual([]);
});
