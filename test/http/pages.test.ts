import { describe, expect } from 'vitest';
import { errors, graphqlErrors, outcomeErrors } from '../../generated/errors.ts';
import { rawRequest } from '../support/raw.ts';
import { cookieValue, PUBLIC_URL, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const SITE = ['/docs', '/docs/setUserTier', '/docs/first-reward', '/docs/sent-events', '/docs/common-errors', '/changelog'];
const HTML = ['/', '/errors', ...SITE];
const FILES = ['/docs/site.css', '/docs/site.js', '/docs/search.json', '/docs/icon.svg'];
const PG_VERSION = expect.stringMatching(/^1[5-8]\.\d+$/);
const ALL = [...HTML, ...FILES, '/openapi.json', '/openapi-3.0.json', '/healthz', '/readyz', '/metrics'];

describe.each(ALL)('%s', (path) => {
  test('answers GET, and HEAD with the same headers', async ({ server }) => {
    const get = await rawRequest(server.url, 'GET', path);
    const head = await rawRequest(server.url, 'HEAD', path);
    expect(get.status).toBe(200);
    expect(head.status).toBe(200);
    expect(head.headers['content-type']).toBe(get.headers['content-type']);
    if (path !== '/metrics') expect(head.headers['content-length']).toBe(get.headers['content-length']);
    expect(head.text.endsWith('\r\n\r\n')).toBe(true);
  });

  test('takes nothing but GET, HEAD and OPTIONS', async ({ server }) => {
    const options = await rawRequest(server.url, 'OPTIONS', path);
    expect([options.status, options.headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS']);
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE']) {
      const reply = await rawRequest(server.url, method, path);
      expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
      expect(JSON.parse(reply.body)).toMatchObject({ error: 'method_not_allowed' });
    }
  });

  test('is another path with a slash at its end or in capitals', async ({ server }) => {
    const others = [`${path}/`, path.toUpperCase()].filter((other) => other !== path);
    for (const other of others) expect((await rawRequest(server.url, 'GET', other)).status, other).toBe(404);
  });
});

test.for([
  '/docs/',
  '/docs/nothing',
  '/docs/constructor',
  '/docs/__proto__',
  '/docs/toString',
  '/docs/list.json',
  '/docs/side-bar.html',
  '/docs/setUserTier.html',
  '/docs/changelog',
  '/docs/site.js/',
  '/docs/..%2fpackage.json',
  '/docs/%',
  '/docs/%00',
])('%s is no file of the documentation', async (path, { server }) => {
  const { status, body } = await server.call('GET', path);
  expect([status, body.error]).toEqual([404, 'not_found']);
});

test('/healthz says that the process lives', async ({ server }) => {
  expect((await server.call('GET', '/healthz')).body).toEqual({ status: 'ok' });
});

test('/readyz says that the database is there, migrated, and its logs append-only', async ({ server }) => {
  expect((await server.call('GET', '/readyz')).body).toEqual({
    status: 'ready',
    database: 'ok',
    migrations: 'applied',
    append_only: 'enforced',
    jobs: 'off',
    postgresql: PG_VERSION,
  });
});

test('/readyz is 503 as long as a migration is missing', async ({ server }) => {
  await server.sql("update schema_migrations set name = name || '-later'");
  try {
    const { status, headers, body } = await server.call('GET', '/readyz');
    expect([status, headers.get('retry-after')]).toEqual([503, '1']);
    expect(body).toEqual({
      status: 'not_ready',
      database: 'ok',
      migrations: 'pending',
      append_only: 'unknown',
      postgresql: PG_VERSION,
      jobs: 'off',
    });
  } finally {
    await server.sql("update schema_migrations set name = replace(name, '-later', '')");
  }
  expect((await server.call('GET', '/readyz')).status).toBe(200);
});

test.for([
  ['/openapi.json', /^3\.1\./],
  ['/openapi-3.0.json', /^3\.0\./],
] as const)('%s is the contract, served from this server and readable from everywhere', async ([path, version], { server }) => {
  const { headers, body } = await server.call('GET', path);
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect(body.openapi).toMatch(version);
  expect(body.servers).toEqual([{ url: PUBLIC_URL, description: expect.any(String) }]);
  expect(body.externalDocs).toEqual({ url: `${PUBLIC_URL}/docs`, description: expect.any(String) });
});

test('/errors has one anchor for each tag, and no other', async ({ server }) => {
  const { text } = await server.call('GET', '/errors');
  const anchors = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(anchors).toEqual(Object.keys({ ...errors, ...outcomeErrors, ...graphqlErrors }));
});

describe.each(HTML)('the page %s', (path) => {
  test('loads nothing from elsewhere, and its policy would not let it', async ({ server }) => {
    const { text, headers } = await server.call('GET', path);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
    const addresses = [...text.matchAll(/(?:src|href|action)="([^"]*)"/g)].map(([, address]) => address as string);
    expect(addresses.filter((address) => !/^[/#](?!\/)/.test(address))).toEqual([]);
    expect(text).not.toMatch(/<script>|\son\w+="/);
  });

  test('what it links to is there', async ({ server }) => {
    const { text } = await server.call('GET', path);
    const links = new Set([...text.matchAll(/(?:src|href)="(\/[^"#]*)/g)].map(([, link]) => link as string));
    for (const link of links) expect((await server.call('GET', link)).status, link).toBe(200);
  });
});

describe('?ref= on a page', () => {
  let code: string;
  test.beforeAll(async ({ server }) => {
    code = (await server.admin('PUT', `/v1/admin/users/${await server.createUser()}`, {})).body.primary_code;
  });

  test.for(HTML)('%s plants the code and counts a click', async (path, { server }) => {
    const before = await clicks(server);
    const { status, headers } = await server.call('GET', `${path}?ref=${code.toUpperCase()}`);
    expect(status).toBe(200);
    expect(cookieValue(headers, 'ref_code')).toBe(code);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(await clicks(server)).toBe(before + 1);
  });

  test.for(['', 'nobody', '%00', '%', '%ed%a0%80', 'a'.repeat(5000)])(
    'an unknown code (%s) plants nothing and hurts nothing',
    async (text, { server }) => {
      const { status, headers } = await server.call('GET', `/?ref=${text}`);
      expect(status).toBe(200);
      expect(headers.getSetCookie()).toEqual([]);
    },
  );

  test.for(['/healthz', '/readyz', '/metrics', '/openapi.json', '/nothing', '/docs/site.js'])(
    '%s is no page and picks nothing up',
    async (path, { server }) => {
      const before = await clicks(server);
      expect((await server.call('GET', `${path}?ref=${code}`)).headers.getSetCookie()).toEqual([]);
      expect(await clicks(server)).toBe(before);
    },
  );

  async function clicks(server: TestServer): Promise<number> {
    const [row] = await server.sql('select coalesce(sum(clicks), 0)::int as clicks from clicks where code = $1', [code]);
    return row.clicks;
  }
});

test('a browser at an address where the documentation has nothing is shown where to go on, a program the answer of every unknown address', async ({
  server,
}) => {
  const shown = await server.call('GET', '/docs/nothing', { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
  expect([shown.status, shown.headers.get('content-type'), shown.headers.get('vary')]).toEqual([
    404,
    'text/html; charset=utf-8',
    expect.stringMatching(/accept/i),
  ]);
  expect(shown.text).toContain('<h1>Nothing is here</h1>');
  expect(shown.text).toContain('href="/docs/first-reward"');
  for (const accept of ['*/*', 'application/json']) {
    const told = await server.call('GET', '/docs/nothing', { headers: { accept } });
    expect([told.status, told.body.error]).toEqual([404, 'not_found']);
  }
});
