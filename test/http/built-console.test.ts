/** How the console that was built is sent: its page with a policy of its own each time, and its files once for ever. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect } from 'vitest';
import { expectRefusal } from '../support/refusals.ts';
import { serving } from '../support/serving.ts';

const fronts = mkdtempSync(join(tmpdir(), 'triport-fronts-'));
afterAll(() => rmSync(fronts, { recursive: true, force: true }));
const folder = join(fronts, 'console');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(
  join(folder, 'console.html'),
  '<!doctype html><html><head><title>Console</title></head><body><div id="root"></div></body></html>',
);
const WORDS = Object.fromEntries(
  ['en', 'de'].map((name) => [`../../generated/words/console/${name}.ts`, { file: `assets/${name}-c3.js` }]),
);
writeFileSync(join(folder, 'manifest.json'), JSON.stringify(WORDS));
writeFileSync(join(folder, 'assets/start-a1.js'), 'start();');
writeFileSync(join(folder, 'assets/inter-b2.woff2'), 'a font');

const test = serving({ fronts: pathToFileURL(`${fronts}/`) });

describe('its page', () => {
  test.for(['/console', '/console/', '/console/users', '/console/user-tiers', '/console/users/3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e'])(
    'is at %s',
    async (path, { server }) => {
      const { status, text, headers } = await server.call('GET', path);
      expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(text).toContain('<div id="root">');
    },
  );

  test.for([
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['fr,en;q=0.5', 'en'],
    ['fr', 'en'],
    ['*', 'en'],
  ])('fetches the words beside itself: %s has those of %s', async ([accepted, language], { server }) => {
    const { text } = await server.call('GET', '/console', { headers: { 'accept-language': accepted as string } });
    expect(text.match(/<link [^>]*>/g)).toEqual([`<link rel="modulepreload" href="/console/assets/${language}-c3.js">`]);
  });

  test('has a policy under which nothing runs that is not a file of ours, and a nonce that is never the same', async ({ server }) => {
    const pages = [await server.call('GET', '/console'), await server.call('GET', '/console')];
    const nonces = pages.map(({ text }) => /nonce="([\w-]{22})"/.exec(text)?.[1] as string);
    expect(new Set(nonces).size).toBe(2);
    for (const [index, { headers }] of pages.entries()) {
      const policy = (headers.get('content-security-policy') as string).split('; ');
      expect(policy).toEqual([
        "default-src 'none'",
        "script-src 'self'",
        `style-src 'self' 'nonce-${nonces[index]}'`,
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
      ]);
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'no-store',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
    }
  });

  test('does not stand where an operation or a file is looked for, nor at another spelling', async ({ server }) => {
    for (const path of [
      '/console/api',
      '/console/api/nothing',
      '/console/assets',
      '/console/Users',
      '/console/users/',
      '/console/users/a/b',
    ])
      expectRefusal(await server.call('GET', path), 'not_found');
    expectRefusal(await server.call('POST', '/console/users'), 'method_not_allowed');
  });
});

describe('its files', () => {
  test('are kept for ever by whoever has them, as they are called after what is in them', async ({ server }) => {
    const { status, text, headers } = await server.call('GET', '/console/assets/start-a1.js');
    expect([status, text]).toEqual([200, 'start();']);
    expect([headers.get('content-type'), headers.get('cache-control')]).toEqual([
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ]);
    const font = await server.call('GET', '/console/assets/inter-b2.woff2');
    expect([font.status, font.headers.get('content-type')]).toEqual([200, 'font/woff2']);
    const etag = headers.get('etag') as string;
    expect((await server.call('GET', '/console/assets/start-a1.js', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  test('are those of its folder and no others', async ({ server }) => {
    for (const name of ['nothing.js', '..%2fconsole.html', '..%2f..%2fpackage.json', '%00', 'start-a1.js%2f'])
      expectRefusal(await server.call('GET', `/console/assets/${name}`), 'not_found');
  });
});
