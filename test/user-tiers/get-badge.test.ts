import { describe, expect } from 'vitest';
import { refusesInOrder } from '../support/refusals.ts';
import { ALLOWED_ORIGIN, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';
import { addTier, BADGE, TIERS } from '../support/user-tiers.ts';

let level: string;
const badge = (of = level) => `/v1/user-tiers/${of}/badge.svg`;

test.beforeAll(async ({ server }) => {
  level = await addTier(server);
});

test('anybody gets the image, with headers that let it neither run nor load anything', async ({ server }) => {
  const reply = await server.call('GET', badge(), { headers: { origin: ALLOWED_ORIGIN } });
  expect([reply.status, reply.text]).toEqual([200, BADGE]);
  expect(Object.fromEntries(reply.headers)).toMatchObject({
    'content-type': 'image/svg+xml; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'public, no-cache',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  });
  expect(reply.headers.has('access-control-allow-credentials')).toBe(false);
});

describe('whoever has it already', () => {
  const etagOf = async (server: TestServer) => (await server.call('GET', badge())).headers.get('etag') as string;
  const ask = (server: TestServer, ifNoneMatch: string, method = 'GET') =>
    server.call(method, badge(), { headers: { 'if-none-match': ifNoneMatch } });

  test.for([
    ['names it', (etag: string) => etag],
    ['names it as weak', (etag: string) => `W/${etag}`],
    ['names it among others', (etag: string) => `"a", ${etag},"b"`],
    ['has any', () => '*'],
  ] as const)('is told so: %s', async ([_, header], { server }) => {
    const etag = await etagOf(server);
    for (const method of ['GET', 'HEAD']) {
      const reply = await ask(server, header(etag), method);
      expect([reply.status, reply.text]).toEqual([304, '']);
      expect(reply.headers.get('etag')).toBe(etag);
      expect(reply.headers.get('cache-control')).toBe('public, no-cache');
      expect(reply.headers.has('content-length')).toBe(false);
    }
  });

  test.for(['"another"', 'nonsense', ''])('gets it again when it is another: %j', async (header, { server }) => {
    expect((await ask(server, header)).status).toBe(200);
  });

  test('gets the new badge at once', async ({ server }) => {
    const other = await addTier(server);
    const before = await server.call('GET', badge(other));
    const svg = BADGE.replace('#CD7F32', '#C0C0C0');
    await server.admin('PATCH', `${TIERS}/${other}`, { svg });
    const headers = { 'if-none-match': before.headers.get('etag') as string };
    const after = await server.call('GET', badge(other), { headers });
    expect([after.status, after.text]).toEqual([200, svg]);
  });
});

test('what can be no level is as unknown as any other', async ({ server }) => {
  for (const other of ['0', '-1', '1.5', '2147483648', '99999999999999999999', 'gold', 'NaN', '%00', '1%2F2']) {
    const reply = await server.call('GET', badge(other));
    expect([other, reply.status, reply.body.error]).toEqual([other, 404, 'tier_not_found']);
  }
});

refusesInOrder('getBadge', {
  good: (attempt) => {
    attempt.path = badge();
  },
  own: [
    {
      tag: 'tier_not_found',
      promise: 'a level that nobody has added has no badge',
      spoil: (attempt) => {
        attempt.path = attempt.path.replace(level, '999999');
      },
    },
  ],
});
