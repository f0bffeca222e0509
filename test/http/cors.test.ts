import { describe, expect } from 'vitest';
import { bearing, HOST_ORIGIN } from '../support/embeds.ts';
import { addressOf, type OPERATIONS, PATHS } from '../support/operations.ts';
import { ALLOWED_ORIGIN, PUBLIC_URL } from '../support/server.ts';
import { test } from '../support/serving.ts';

const granted = (headers: Headers) => [...headers].filter(([name]) => name.startsWith('access-control-'));
const isAdmin = (path: string) => path.startsWith('/v1/admin/') || path.startsWith('/console/');
/** Badges are open to pages of every origin, and their own test says so. */
const isBadge = (path: string) => path.endsWith('/badge.svg');
const addressed = PATHS.map((each) => ({ ...each, address: addressOf(each.operations[0] as (typeof OPERATIONS)[0]) }));
const ASK = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
const FOREIGN = [
  'https://evil.example',
  'null',
  `${ALLOWED_ORIGIN}.evil.example`,
  ALLOWED_ORIGIN.toUpperCase(),
  `${ALLOWED_ORIGIN}/`,
  'https://app.example.org:444',
];

describe.each(addressed.filter(({ path }) => !isAdmin(path) && !isBadge(path)))(
  'the user surface: $path',
  ({ address, methods, operations }) => {
    test.for([ALLOWED_ORIGIN, PUBLIC_URL])('grants a preflight from %s', async (origin, { server }) => {
      const { status, headers } = await server.call('OPTIONS', address, { headers: { origin, ...ASK } });
      expect(status).toBe(204);
      expect(Object.fromEntries(granted(headers))).toMatchObject({
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
        'access-control-allow-headers': 'authorization, content-type, idempotency-key, x-request-id',
        'access-control-max-age': expect.stringMatching(/^\d+$/),
      });
      const allowed = headers.get('access-control-allow-methods')?.split(', ');
      for (const method of methods) expect(allowed).toContain(method);
      expect(headers.get('vary')).toBe('Origin');
    });

    test.for(FOREIGN)('grants nothing to %s', async (origin, { server }) => {
      for (const method of ['OPTIONS', ...methods]) {
        const { headers } = await server.call(method, address, { headers: { origin, ...ASK } });
        expect(granted(headers)).toEqual([]);
        expect(headers.get('vary')).toBe('Origin');
      }
    });

    test('lets any page send an embed token, and read what it is told for it, without cookies', async ({ server }) => {
      const origin = HOST_ORIGIN;
      const ask = { ...ASK, 'access-control-request-headers': 'authorization,content-type' };
      const preflight = await server.call('OPTIONS', address, { headers: { origin, ...ask } });
      expect([preflight.headers.get('access-control-allow-origin'), preflight.headers.has('access-control-allow-credentials')]).toEqual([
        origin,
        false,
      ]);
      const { authorization } = bearing(`embd_${'x'.repeat(43)}`).headers;
      for (const method of methods) {
        const { headers } = await server.call(method, address, { headers: { origin, authorization } });
        expect([headers.get('access-control-allow-origin'), headers.has('access-control-allow-credentials')]).toEqual([origin, false]);
        const { headers: others } = await server.call(method, address, { headers: { origin, authorization: 'Bearer of-another-kind' } });
        expect(granted(others)).toEqual([]);
      }
    });

    test('lets allowed pages read every answer, refusals too', async ({ server }) => {
      for (const { method } of operations) {
        const { headers } = await server.call(method, address, { headers: { origin: ALLOWED_ORIGIN } });
        expect(headers.get('access-control-allow-origin')).toBe(ALLOWED_ORIGIN);
        expect(headers.get('access-control-allow-credentials')).toBe('true');
        const exposed = headers.get('access-control-expose-headers')?.split(', ');
        for (const name of ['x-request-id', 'idempotency-replayed', 'retry-after', 'ratelimit']) expect(exposed).toContain(name);
      }
      const { headers } = await server.call('PATCH', address, { headers: { origin: ALLOWED_ORIGIN } });
      expect(headers.get('access-control-allow-origin')).toBe(ALLOWED_ORIGIN);
    });

    test('varies by origin also when none is named', async ({ server }) => {
      const { headers } = await server.call('OPTIONS', address);
      expect(granted(headers)).toEqual([]);
      expect(headers.get('vary')).toBe('Origin');
    });
  },
);

describe.each(addressed.filter(({ path }) => isAdmin(path)))('the admin surface: $path', ({ address, methods }) => {
  test('grants nothing to anybody', async ({ server }) => {
    for (const origin of [ALLOWED_ORIGIN, PUBLIC_URL, ...FOREIGN]) {
      for (const method of ['OPTIONS', ...methods]) {
        const { status, headers } = await server.call(method, address, { headers: { origin, ...ASK } });
        expect(granted(headers)).toEqual([]);
        if (method === 'OPTIONS') expect(status).toBe(204);
      }
    }
  });
});

test('no answer allows every origin together with credentials', async ({ server }) => {
  for (const path of ['/', '/docs', '/openapi.json', '/healthz', '/metrics', '/nothing']) {
    const { headers } = await server.call('GET', path, { headers: { origin: ALLOWED_ORIGIN } });
    expect(headers.get('access-control-allow-credentials'), path).toBeNull();
  }
});
