import { describe, expect } from 'vitest';
import { takeSeat } from '../support/console.ts';
import { addressOf, OPERATIONS } from '../support/operations.ts';
import { rawRequest } from '../support/raw.ts';
import { ADMIN_TOKEN, ALLOWED_ORIGIN, PUBLIC_URL } from '../support/server.ts';
import { test } from '../support/serving.ts';

let session: string;

test.beforeAll(async ({ server }) => {
  session = await server.login(await server.createUser());
});

const EVIL = 'https://evil.example';
const SUBDOMAIN = 'http://sub.triport.test';

/** `Origin`, `Sec-Fetch-Site`, and whether a changing request with a session cookie passes. */
const TABLE: [origin: string | undefined, site: string | undefined, passes: boolean][] = [
  [undefined, undefined, true], // a server or a script: no browser leaves both out
  [undefined, 'same-origin', true],
  [undefined, 'none', true], // an address that was typed in, or a bookmark
  [undefined, 'same-site', false],
  [undefined, 'cross-site', false],
  [undefined, 'nonsense', false],
  [PUBLIC_URL, undefined, true],
  [PUBLIC_URL, 'same-origin', true],
  [PUBLIC_URL, 'cross-site', true],
  [ALLOWED_ORIGIN, undefined, true],
  [ALLOWED_ORIGIN, 'cross-site', true],
  [EVIL, undefined, false],
  [EVIL, 'cross-site', false],
  [EVIL, 'same-site', false],
  [EVIL, 'same-origin', true], // a proxy that rewrote Origin: the browser itself says same-origin
  [SUBDOMAIN, 'same-site', false],
  [SUBDOMAIN, undefined, false],
  ['null', undefined, false],
  ['null', 'cross-site', false],
  ['null', 'same-site', false],
  [`${PUBLIC_URL}/`, undefined, false],
  [`${PUBLIC_URL}.evil.example`, undefined, false],
  [PUBLIC_URL.toUpperCase(), undefined, false],
  [`${ALLOWED_ORIGIN}, ${EVIL}`, undefined, false],
  ['', undefined, false],
];

function headersOf(origin: string | undefined, site: string | undefined): [string, string][] {
  return [
    ...(origin === undefined ? [] : [['origin', origin] as [string, string]]),
    ...(site === undefined ? [] : [['sec-fetch-site', site] as [string, string]]),
  ];
}

describe.each(TABLE)('Origin %j, Sec-Fetch-Site %j', (origin, site, passes) => {
  const headers = headersOf(origin, site);

  test(passes ? 'may change something with a session' : 'is refused with a session', async ({ server }) => {
    const reply = await rawRequest(server.url, 'DELETE', '/v1/referrals/code', [...headers, ['cookie', `nl_session=${session}`]]);
    expect(reply.status, reply.text).toBe(passes ? 200 : 403);
    if (!passes) expect(JSON.parse(reply.body)).toMatchObject({ error: 'cross_site_request' });
  });

  test('may read with a session', async ({ server }) => {
    const cookie: [string, string] = ['cookie', `nl_session=${session}`];
    for (const method of ['GET', 'HEAD']) {
      expect((await rawRequest(server.url, method, '/v1/referrals/me', [...headers, cookie])).status).toBe(200);
    }
    expect((await rawRequest(server.url, 'OPTIONS', '/v1/referrals/code', [...headers, cookie])).status).toBe(204);
  });

  test(`${passes ? 'may clear' : 'cannot clear'} the session cookie, which a form of another site does not send`, async ({ server }) => {
    const reply = await rawRequest(server.url, 'POST', '/v1/auth/logout', [...headers, ['cookie', 'other=1']]);
    expect(reply.status, reply.text).toBe(passes ? 200 : 403);
    expect(reply.headers['set-cookie'] !== undefined).toBe(passes);
  });
});

const CHANGING = OPERATIONS.filter(({ method }) => method !== 'GET');

test.for(CHANGING)(
  '$operationId refuses another site’s page before it looks at anything else about the request',
  async (operation, { server }) => {
    const seat = operation.caller === 'console' ? `; triport_console=${await takeSeat(server)}` : '';
    const reply = await rawRequest(
      server.url,
      operation.method,
      addressOf(operation, Object.fromEntries(operation.parameters.map(({ name }) => [name, '%00']))),
      [
        ['x-admin-token', ADMIN_TOKEN],
        ['cookie', `nl_session=${session}${seat}`],
        ['origin', EVIL],
        ['idempotency-key', 'a b'],
        ['content-type', 'text/plain'],
        ['content-length', '3'],
      ],
      '{{{',
    );
    expect([reply.status, JSON.parse(reply.body).error]).toEqual([403, 'cross_site_request']);
  },
);

test('a refused request has done nothing', async ({ server }) => {
  const userId = await server.createUser();
  const own = await server.login(userId);
  const headers = { origin: EVIL };
  expect((await server.as(own, 'POST', '/v1/referrals/code', { slug: 'from-elsewhere' }, { headers })).status).toBe(403);
  expect((await server.as(own, 'POST', '/v1/auth/logout', undefined, { headers })).status).toBe(403);
  expect((await server.as(own, 'GET', '/v1/referrals/me')).body.custom_slug).toBeNull();
});
