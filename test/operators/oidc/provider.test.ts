/** What a provider that is away, slow, changed or overrun is to this server. */

import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { checksOf, newAttempt } from '../../../src/operators/oidc/attempt.ts';
import { createProvider, type ProviderOptions } from '../../../src/operators/oidc/provider.ts';
import { testClock } from '../../support/clock.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A provider that is asked about itself, and answers as it is told. */
async function listening(answer: RequestListener) {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const metadata = (issuer: string, changes: object = {}) =>
  JSON.stringify({
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    ...changes,
  });

const noted: string[] = [];

function providerAt(issuer: string, changes: Partial<ProviderOptions> = {}) {
  noted.length = 0;
  const clock = testClock();
  const settings = { issuer, clientId: 'triport', clientSecret: 'secret', roles: undefined, acr: [] };
  const provider = createProvider({
    settings,
    redirectUri: 'http://triport.test/console/oidc/callback',
    now: clock.now,
    outside: (wait) => wait(),
    note: (why) => noted.push(why),
    ...changes,
  });
  return { clock, address: (anew = false) => provider.addressOf(checksOf(newAttempt()), anew) };
}

test('one that never answers is away when its time is over, and its caller waits outside', async () => {
  let isOutside = false;
  const issuer = await listening(() => {});
  const { address } = providerAt(issuer, {
    timeoutS: 0.2,
    outside: (wait) => {
      isOutside = true;
      return wait();
    },
  });
  expect(await address()).toEqual({ why: 'away' });
  expect([isOutside, noted]).toEqual([true, ['away']]);
});

test('it is asked about itself once for many, and again after an hour; then the old stands in for one that is away', async () => {
  let asked = 0;
  let isAway = false;
  let where = 'auth';
  const issuer = await listening((_, response) => {
    asked++;
    if (isAway) response.writeHead(503).end();
    else response.setHeader('content-type', 'application/json').end(metadata(issuer, { authorization_endpoint: `${issuer}/${where}` }));
  });
  const { address, clock } = providerAt(issuer);
  const many = await Promise.all(Array.from({ length: 10 }, () => address()));
  expect(many.map((each) => (each as URL).pathname)).toEqual(Array(10).fill('/auth'));
  where = 'moved';
  clock.advance(3_599_999);
  expect([((await address()) as URL).pathname, asked]).toEqual(['/auth', 1]);
  clock.advance(1);
  expect([((await address()) as URL).pathname, asked]).toEqual(['/moved', 2]);
  isAway = true;
  clock.advance(3_600_000);
  expect([((await address()) as URL).pathname, asked]).toEqual(['/moved', 3]);
});

test('one that was away is left alone for five seconds', async () => {
  let asked = 0;
  const issuer = await listening((_, response) => {
    asked++;
    response.writeHead(500).end();
  });
  const { address, clock } = providerAt(issuer);
  expect([await address(), await address(), asked]).toEqual([{ why: 'away' }, { why: 'away' }, 1]);
  clock.advance(4999);
  expect([await address(), asked]).toEqual([{ why: 'away' }, 1]);
  clock.advance(1);
  expect([await address(), asked]).toEqual([{ why: 'away' }, 2]);
});

test('nobody listens there: away', async () => {
  const issuer = await listening(() => {});
  for (const close of closing.splice(0)) close();
  expect(await providerAt(issuer).address()).toEqual({ why: 'away' });
});

test('one that says it is another issuer is not believed', async () => {
  const issuer = await listening((_, response) => {
    response.setHeader('content-type', 'application/json').end(metadata('https://login.example.org'));
  });
  expect(await providerAt(issuer).address()).toEqual({ why: 'issuer' });
});

test('sixteen are asked about at once, and one more is told to come again', async () => {
  let letGo = () => {};
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  const issuer = await listening(async (_, response) => {
    await held;
    response.setHeader('content-type', 'application/json').end(metadata(issuer));
  });
  const { address } = providerAt(issuer);
  const sixteen = Array.from({ length: 16 }, () => address());
  expect(await address()).toEqual({ why: 'busy' });
  letGo();
  expect((await Promise.all(sixteen)).every((each) => each instanceof URL)).toBe(true);
  expect(await address()).toBeInstanceOf(URL);
});

test('a provider that has a scope for the claim of roles is asked for it', async () => {
  let scopes: string[] | undefined;
  const issuer = await listening((_, response) => {
    response.setHeader('content-type', 'application/json').end(metadata(issuer, { scopes_supported: scopes }));
  });
  const scopeAt = async () => {
    const settings = { issuer, clientId: 'c', clientSecret: 's', acr: [], roles: { claim: 'groups', roleOf: new Map() } };
    return ((await providerAt(issuer, { settings }).address()) as URL).searchParams.get('scope');
  };
  expect(await scopeAt()).toBe('openid email profile');
  scopes = ['openid', 'groups'];
  expect(await scopeAt()).toBe('openid email profile groups');
});

test('it is sent a code challenge, a state and a nonce, which are new each time', async () => {
  const issuer = await listening((_, response) => void response.setHeader('content-type', 'application/json').end(metadata(issuer)));
  const { address } = providerAt(issuer);
  const [one, other] = [((await address()) as URL).searchParams, ((await address()) as URL).searchParams];
  expect([one.get('response_type'), one.get('code_challenge_method')]).toEqual(['code', 'S256']);
  for (const name of ['state', 'nonce', 'code_challenge']) {
    expect(one.get(name)).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(one.get(name)).not.toBe(other.get(name));
  }
});
