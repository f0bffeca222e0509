import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, OPERATIONS } from '../support/operations.ts';
import { rawRequest, sendRaw } from '../support/raw.ts';
import { ADMIN_TOKEN, ALLOWED_ORIGIN, startServer, type TestServer } from '../support/server.ts';
import { addTier } from '../support/user-tiers.ts';

let plain: TestServer;
let secure: TestServer;
let session: string;

beforeAll(async () => {
  plain = await startServer();
  secure = await startServer({ publicUrl: 'https://referrals.example.org' });
  session = await plain.login(await plain.createUser());
});
afterAll(async () => {
  expect([...plain.failures, ...secure.failures]).toEqual([]);
  await Promise.all([plain.stop(), secure.stop()]);
});

const POLICIES = ['x-content-type-options', 'cross-origin-resource-policy', 'strict-transport-security'];
const policiesOf = (headers: Record<string, string>) => POLICIES.map((name) => headers[name]);
const HSTS = 'max-age=31536000';

describe.each(OPERATIONS)('$operationId', (operation) => {
  test('tells browsers to guess no type and to let no other origin embed it, whatever it answers', async () => {
    if (operation.operationId === 'getBadge') return;
    const credentials: [string, string][] = [
      ['x-admin-token', ADMIN_TOKEN],
      ['cookie', `nl_session=${session}`],
    ];
    for (const headers of [[], credentials]) {
      for (const method of [operation.method, 'OPTIONS', 'PATCH']) {
        const reply = await rawRequest(plain.url, method, addressOf(operation), headers);
        expect([method, ...policiesOf(reply.headers)]).toEqual([method, 'nosniff', 'same-origin', undefined]);
      }
    }
  });
});

/** Requests that Node refuses before the server sees them, and addresses that do not exist. */
const ODD: [what: string, bytes: string][] = [
  ['no HTTP at all', 'nonsense\r\n\r\n'],
  ['no Host', 'GET / HTTP/1.1\r\n\r\n'],
  ['more headers than are read', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`],
  ['CONNECT', 'CONNECT a:1 HTTP/1.1\r\nhost: a\r\n\r\n'],
  ['an unknown path', 'GET /nothing HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n'],
  ['a wrong method', 'PATCH /docs HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n'],
  ['a page', 'GET /errors HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n'],
  ['health', 'GET /healthz HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n'],
];

test.each(ODD)('%s is answered with the same policies, and behind HTTPS asks for HTTPS from then on', async (_, bytes) => {
  expect(policiesOf((await sendRaw(plain.url, bytes)).headers)).toEqual(['nosniff', 'same-origin', undefined]);
  expect(policiesOf((await sendRaw(secure.url, bytes)).headers)).toEqual(['nosniff', 'same-origin', HSTS]);
});

test('behind HTTPS every kind of answer of the contract says so', async () => {
  const userId = await secure.createUser();
  const own = await secure.login(userId);
  const replies = [
    await secure.as(own, 'GET', '/v1/referrals/me'),
    await secure.as(own, 'POST', '/v1/referrals/code', { slug: '!' }),
    await secure.call('GET', '/v1/referrals/me'),
    await secure.call('GET', '/r/nobody'),
    await secure.call('OPTIONS', '/v1/referrals/code', { headers: { origin: ALLOWED_ORIGIN, 'access-control-request-method': 'POST' } }),
  ];
  expect(replies.map(({ status, headers }) => [status, headers.get('strict-transport-security')])).toEqual(
    [200, 400, 401, 302, 204].map((status) => [status, HSTS]),
  );
});

test('badges and the contract may be used by other origins, also when they are told that they have them already', async () => {
  const badge = `/v1/user-tiers/${await addTier(plain)}/badge.svg`;
  for (const path of [badge, '/openapi.json']) {
    const first = await plain.call('GET', path);
    const again = await plain.call('GET', path, { headers: { 'if-none-match': first.headers.get('etag') as string } });
    expect([first.status, again.status]).toEqual([200, 304]);
    for (const { headers } of [first, again]) {
      expect([path, headers.get('cross-origin-resource-policy'), headers.get('x-content-type-options')]).toEqual([
        path,
        'cross-origin',
        'nosniff',
      ]);
    }
  }
});
