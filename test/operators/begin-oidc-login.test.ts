import { afterAll, expect, test as plain } from 'vitest';
import { begin, expectFailure, expectPlainPage, LOG_IN } from '../support/oidc-logins.ts';
import { startOpenIdProvider } from '../support/openid-provider.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { PUBLIC_URL, startServer } from '../support/server.ts';
import { serving } from '../support/serving.ts';

const provider = await startOpenIdProvider();
afterAll(provider.stop);
const test = serving({ oidc: provider.settings });

test('a browser is led to the provider, with a cookie that holds the log-in together for ten minutes', async ({ server }) => {
  const reply = await begin(server);
  expect(reply.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^triport_oidc=[A-Za-z0-9_-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/),
  ]);
  expect([reply.headers.get('cache-control'), reply.headers.get('referrer-policy')]).toEqual(['no-store', 'no-referrer']);
  const address = new URL(reply.headers.get('location') as string);
  expect(address.origin + address.pathname).toBe(`${provider.issuer}/auth`);
  expect(Object.fromEntries(address.searchParams)).toEqual({
    client_id: 'triport',
    redirect_uri: `${PUBLIC_URL}/console/oidc/callback`,
    response_type: 'code',
    scope: 'openid email profile',
    state: expect.stringMatching(/^.{43}$/),
    nonce: expect.stringMatching(/^.{43}$/),
    code_challenge: expect.stringMatching(/^.{43}$/),
    code_challenge_method: 'S256',
  });
});

test('the console says that one can log in so, to people and to programs', async ({ server }) => {
  expect((await server.call('GET', '/console')).text).toContain(`<a href="${LOG_IN}"`);
  expect((await server.admin('GET', '/v1/admin/deployment')).body.features).toContain('oidc');
});

test('HEAD begins nothing', async ({ server }) => {
  const count = async () => (await server.sql('select count(*) from oidc_logins'))[0].count;
  const before = await count();
  const reply = await server.call('HEAD', LOG_IN);
  expect([reply.status, reply.headers.getSetCookie(), await count()]).toEqual([302, [], before]);
});

plain('behind HTTPS the cookie is of this host alone', async () => {
  const secure = await startServer({ publicUrl: 'https://referrals.example.org', oidc: provider.settings });
  const reply = await secure.call('GET', LOG_IN);
  expect(reply.headers.getSetCookie()[0]).toMatch(/^__Host-triport_oidc=.{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  expect(new URL(reply.headers.get('location') as string).searchParams.get('redirect_uri')).toBe(
    'https://referrals.example.org/console/oidc/callback',
  );
  await secure.stop();
});

plain('a server starts without its provider; whoever logs in is told that it is away, and by what other way to come in', async () => {
  const away = await startOpenIdProvider();
  await away.stop();
  const server = await startServer({ oidc: away.settings });
  const reply = await server.call('GET', LOG_IN);
  expectFailure(reply, 'away', 'Wait a moment', 'operator token');
  expectPlainPage(reply);
  expect(await server.sql('select count(*) from oidc_logins')).toEqual([{ count: '0' }]);
  await server.stop();
});

plain('where no provider is configured, there is nothing at these addresses', async () => {
  const server = await startServer();
  expect((await server.call('GET', '/console')).text).not.toContain(LOG_IN);
  for (const path of [LOG_IN, `${LOG_IN}?confirm=1`, `${LOG_IN}/callback?state=${'x'.repeat(43)}&code=x`])
    expectRefusal(await server.call('GET', path), 'not_found');
  await server.stop();
});

refusesInOrder('beginOidcLogin', {
  test,
  good: () => {},
  own: [
    {
      tag: 'invalid_query',
      promise: 'whatever is to be confirmed is said with a 1',
      spoil: (attempt) => {
        attempt.path += '?confirm=yes';
      },
    },
  ],
});
