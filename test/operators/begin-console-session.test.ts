import { expect } from 'vitest';
import { enterWith, FROM_CONSOLE, fromConsole, seatOf } from '../support/console.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { ADMIN_TOKEN, type TestServer } from '../support/server.ts';
import { serving, test } from '../support/serving.ts';

const ME = '/v1/admin/operators/me';

const audited = (server: TestServer, action: string) =>
  server.sql('select actor, operation, details from audit_log where action = $1 order by created_at, id', [action]);

test('a token of the environment is exchanged for a session of ten fresh minutes and twelve hours', async ({ server }) => {
  const reply = await enterWith(server, ADMIN_TOKEN);
  const at = (minutes: number) => new Date(server.clock.now().getTime() + minutes * 60_000).toISOString();
  expect([reply.status, reply.body]).toEqual([200, { operator: 'default', expires_at: at(720), fresh_until: at(10) }]);
  expect(reply.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^triport_console=[A-Za-z0-9_-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/),
  ]);
  const me = await fromConsole(server, seatOf(reply), 'GET', ME);
  expect(me.body).toMatchObject({ operator: 'default', role: 'owner', session: { expires_at: at(720), fresh_until: at(10) } });
  expect((await audited(server, 'operator.signed_in')).at(-1)).toEqual({
    actor: 'operator:default',
    operation: 'beginConsoleSession',
    details: { operator: 'default', way: 'token', expires_at: at(720) },
  });
});

test('of the session and the token hashes are kept, and no more', async ({ server }) => {
  const secret = seatOf(await enterWith(server, ADMIN_TOKEN));
  const rows = JSON.stringify(await server.sql('select * from operator_sessions'));
  expect(rows).not.toContain(secret);
  expect(rows).not.toContain(ADMIN_TOKEN);
});

test('over HTTPS the cookie is Secure, and has the name that only this host can give it', async ({ server: _ }) => {
  const secure = await import('../support/server.ts').then(({ startServer }) => startServer({ publicUrl: 'https://triport.test' }));
  try {
    const reply = await secure.call('POST', '/console/api/session', {
      body: { token: ADMIN_TOKEN },
      headers: { 'x-triport-console': '1', 'sec-fetch-site': 'same-origin' },
    });
    const [cookie = ''] = reply.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-triport_console=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    const secret = cookie.slice(cookie.indexOf('=') + 1, cookie.indexOf(';'));
    const ask = (name: string) =>
      secure.call('GET', `/console/api${ME}`, {
        headers: { 'x-triport-console': '1', 'sec-fetch-site': 'same-origin' },
        cookies: { [name]: secret },
      });
    expect((await ask('__Host-triport_console')).status).toBe(200);
    expectRefusal(await ask('triport_console'), 'console_session_required'); // which another host of the domain could have planted
  } finally {
    await secure.stop();
  }
});

test('a refusal is written down, without the token', async ({ server }) => {
  const before = (await audited(server, 'operator.refused')).length;
  expectRefusal(await enterWith(server, 'a-token-that-nobody-has'), 'admin_token_invalid');
  const rows = (await audited(server, 'operator.refused')).slice(before);
  expect(rows).toEqual([
    {
      actor: 'anyone',
      operation: 'beginConsoleSession',
      details: { operator: null, reason: 'admin_token_invalid', address: expect.any(String) },
    },
  ]);
});

const limited = serving({ rateLimit: true, proxies: 1 });

limited('after five wrong tokens within a minute an address waits, and is told how long; another does not', async ({ server }) => {
  const from = (address: string, token: string) => enterWith(server, token, { 'x-forwarded-for': address });
  const wrong = await Promise.all(Array.from({ length: 8 }, () => from('192.0.2.1', 'a-token-that-nobody-has')));
  expect(wrong.map(({ status }) => status).sort()).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
  server.clock.advance(20_000);
  const waiting = await from('192.0.2.1', ADMIN_TOKEN);
  expectRefusal(waiting, 'rate_limited');
  expect(waiting.headers.get('retry-after')).toBe('40');
  expect((await from('192.0.2.2', ADMIN_TOKEN)).status).toBe(200);
  server.clock.advance(40_000);
  expect((await from('192.0.2.1', ADMIN_TOKEN)).status).toBe(200);
  expect(await audited(server, 'operator.refused')).toHaveLength(5);
});

limited('right tokens are not counted', async ({ server }) => {
  for (let time = 0; time < 7; time++) expect((await enterWith(server, ADMIN_TOKEN, { 'x-forwarded-for': '192.0.2.3' })).status).toBe(200);
});

refusesInOrder('beginConsoleSession', {
  good: (attempt) => {
    attempt.body = { token: ADMIN_TOKEN };
    Object.assign(attempt.headers, FROM_CONSOLE);
  },
  isNoted: true,
  own: [
    {
      tag: 'admin_token_invalid',
      promise: 'a token that nobody has lets nobody in',
      spoil: (attempt) => {
        attempt.body = { token: `${ADMIN_TOKEN}x` };
      },
    },
  ],
});
