import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import { rawRequest } from '../support/raw.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const SITE = [
  '/docs',
  '/docs/setUserTier',
  '/docs/paging',
  '/changelog',
  '/docs/site.css',
  '/docs/site.js',
  '/docs/search.json',
  '/docs/icon.svg',
];
const DOCUMENTS = ['/openapi.json', '/openapi-3.0.json', '/', '/errors', ...SITE];

const get = (server: TestServer, path: string, headers: [string, string][] = []) => rawRequest(server.url, 'GET', path, headers);

describe.each(DOCUMENTS)('%s', (path) => {
  test('comes compressed to who takes it, in the smaller of two ways, and is the same', async ({ server }) => {
    const plain = await get(server, path);
    expect(plain.headers['content-encoding']).toBeUndefined();
    const br = await get(server, path, [['accept-encoding', 'gzip, deflate, br']]);
    const gzip = await get(server, path, [['accept-encoding', 'gzip, br;q=0']]);
    expect([br.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip']);
    expect(brotliDecompressSync(br.bytes).equals(plain.bytes)).toBe(true);
    expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true);
    for (const reply of [plain, br, gzip]) {
      expect(reply.headers['vary']).toBe('Accept-Encoding');
      expect(reply.headers['content-length']).toBe(String(reply.bytes.length));
      expect(reply.headers['content-type']).toBe(plain.headers['content-type']);
      expect(reply.headers['cache-control']).toBe('public, max-age=600');
    }
    if (plain.bytes.length > 10_000) expect(br.bytes.length).toBeLessThan(plain.bytes.length / 3);
  });

  test.for(['', 'identity', 'zstd', '*;q=0', 'br;q=0, gzip;q=0'])(
    'comes as it is to who takes neither (%j)',
    async (accepts, { server }) => {
      const { status, headers } = await get(server, path, [['accept-encoding', accepts]]);
      expect([status, headers['content-encoding']]).toEqual([200, undefined]);
    },
  );

  test('is not sent to who has it already', async ({ server }) => {
    const { headers } = await get(server, path);
    expect(headers['etag']).toMatch(/^"[A-Za-z0-9_-]{27}"$/);
    for (const tag of [headers['etag'], `W/${headers['etag']}`, '*', `"other", ${headers['etag']}`]) {
      const again = await get(server, path, [['if-none-match', tag as string]]);
      expect([tag, again.status, again.body, again.headers['etag']]).toEqual([tag, 304, '', headers['etag']]);
    }
    expect((await get(server, path, [['if-none-match', '"other"']])).status).toBe(200);
  });
});

test.for(DOCUMENTS)('%s has another strong tag for each of its forms', async (path, { server }) => {
  const tags: (string | undefined)[] = [];
  for (const accepts of ['identity', 'gzip', 'br']) {
    const { headers } = await get(server, path, [['accept-encoding', accepts]]);
    const asked: [string, string][] = [['if-none-match', headers['etag'] as string]];
    expect((await get(server, path, [...asked, ['accept-encoding', accepts]])).status).toBe(304);
    const other = await get(server, path, [...asked, ['accept-encoding', accepts === 'br' ? 'gzip' : 'br']]);
    expect([other.status, other.headers['vary']]).toEqual([200, 'Accept-Encoding']);
    tags.push(headers['etag']);
  }
  expect(tags.every((tag) => tag?.startsWith('"'))).toBe(true);
  expect(new Set(tags).size).toBe(3);
});

test('a page that plants a code is kept by nobody', async ({ server }) => {
  const code = (await server.admin('PUT', `/v1/admin/users/${await server.createUser()}`, {})).body.primary_code;
  expect((await get(server, `/?ref=${code}`)).headers['cache-control']).toBe('no-store');
});

test('the metrics are made once a second, however many ask', async ({ server }) => {
  const texts = await Promise.all(Array.from({ length: 20 }, async () => (await server.call('GET', '/metrics')).text));
  const moments = new Set(texts.map((text) => /^process_cpu_seconds_total (\S+)$/m.exec(text)?.[1]));
  expect(moments.size).toBeLessThan(texts.length);
});
