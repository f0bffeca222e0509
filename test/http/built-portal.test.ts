/** How the portal that was built is sent: its page, the one that stands in the page of a host, and the scripts that hosts load. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect } from 'vitest';
import { embedIn, HOST_ORIGIN } from '../support/embeds.ts';
import { expectRefusal } from '../support/refusals.ts';
import { serving } from '../support/serving.ts';

const fronts = mkdtempSync(join(tmpdir(), 'triport-fronts-'));
afterAll(() => rmSync(fronts, { recursive: true, force: true }));
const folder = join(fronts, 'portal');
mkdirSync(join(folder, 'assets'), { recursive: true });
const page = (title: string) => `<!doctype html><html><head><title>${title}</title></head><body><div id="root"></div></body></html>`;
writeFileSync(join(folder, 'portal.html'), page('Portal'));
writeFileSync(join(folder, 'embed.html'), page('Embed'));
const WORDS = Object.fromEntries(['en', 'de'].map((name) => [`../../generated/words/portal/${name}.ts`, { file: `assets/${name}-c3.js` }]));
writeFileSync(join(folder, 'manifest.json'), JSON.stringify(WORDS));
writeFileSync(join(folder, 'assets/start-a1.js'), 'start();');
for (const name of ['widget.js', 'widget-qr.js', 'embed.js']) writeFileSync(join(folder, name), `// ${name}`);

const test = serving({ fronts: pathToFileURL(`${fronts}/`) });

/** The policy of a page that these may frame. */
const policyFor = (ancestors: string) => [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  `frame-ancestors ${ancestors}`,
  "require-trusted-types-for 'script'",
];
const policyIn = (headers: Headers) => (headers.get('content-security-policy') as string).split('; ');

describe('its page', () => {
  test.for(['/portal', '/portal/', '/portal/rewards', '/portal/withdraw'])('is at %s, and nobody frames it', async (path, { server }) => {
    const { status, text, headers } = await server.call('GET', path);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toContain('<title>Portal</title>');
    expect(policyIn(headers)).toEqual(policyFor("'none'"));
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('fetches the words beside itself', async ({ server }) => {
    for (const path of ['/portal', '/embed']) {
      const { text } = await server.call('GET', path, { headers: { 'accept-language': 'de-AT,de;q=0.9' } });
      expect(text.match(/<link [^>]*>/g)).toEqual(['<link rel="modulepreload" href="/portal/assets/de-c3.js">']);
    }
  });

  test('does not stand where a file is looked for, nor at another spelling', async ({ server }) => {
    for (const path of ['/portal/assets', '/portal/Rewards', '/portal/rewards/', '/portal/a/b', '/portal/assets/nothing.js'])
      expectRefusal(await server.call('GET', path), 'not_found');
    expectRefusal(await server.call('POST', '/portal'), 'method_not_allowed');
  });

  test('has files that are kept for ever', async ({ server }) => {
    const { status, headers } = await server.call('GET', '/portal/assets/start-a1.js');
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  });
});

describe('what stands in the page of a host', () => {
  test('is framed by the origin that asks for it, if the programme lists that, and by no other', async ({ server }) => {
    await embedIn(server, HOST_ORIGIN);
    const { status, text, headers } = await server.call('GET', `/embed?parent=${encodeURIComponent(HOST_ORIGIN)}`);
    expect(status).toBe(200);
    expect(text).toContain('<title>Embed</title>');
    expect(policyIn(headers)).toEqual(policyFor(HOST_ORIGIN));
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test.for([
    '',
    '?parent=',
    '?parent=https://other.example.org',
    `?parent=${HOST_ORIGIN}/`,
    `?parent=${HOST_ORIGIN}.evil.example`,
    '?parent=*',
    `?parent=https://other.example.org&parent=${HOST_ORIGIN}`,
    `?parent=${encodeURIComponent(`${HOST_ORIGIN} https://other.example.org`)}`,
  ])('is framed by nobody for /embed%s', async (query, { server }) => {
    await embedIn(server, HOST_ORIGIN);
    const { status, headers } = await server.call('GET', `/embed${query}`);
    expect(status).toBe(200);
    expect(policyIn(headers)).toEqual(policyFor("'none'"));
  });

  test('is framed by nobody any more once the programme does not list the origin', async ({ server }) => {
    const path = `/embed?parent=${encodeURIComponent(HOST_ORIGIN)}`;
    await embedIn(server, HOST_ORIGIN);
    expect(policyIn((await server.call('GET', path)).headers)).toContain(`frame-ancestors ${HOST_ORIGIN}`);
    await embedIn(server, 'https://other.example.org');
    expect(policyIn((await server.call('GET', path)).headers)).toContain("frame-ancestors 'none'");
  });
});

describe('scripts for the pages of hosts', () => {
  test.for(['widget.js', 'widget-qr.js', 'embed.js'])(
    '/%s is for every page, and for as long as the server is what it is',
    async (name, { server }) => {
      const { status, text, headers } = await server.call('GET', `/${name}`, { headers: { origin: 'https://any.example.org' } });
      expect([status, text]).toEqual([200, `// ${name}`]);
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-type': 'text/javascript; charset=utf-8',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'cache-control': 'public, max-age=300',
      });
      expect(headers.get('access-control-allow-credentials')).toBeNull();
      const etag = headers.get('etag') as string;
      expect((await server.call('GET', `/${name}`, { headers: { 'if-none-match': etag } })).status).toBe(304);
    },
  );

  test('no other file of the folder is sent that way', async ({ server }) => {
    for (const name of ['manifest.json', 'portal.html', 'embed.html']) expectRefusal(await server.call('GET', `/${name}`), 'not_found');
  });
});

const bare = serving();

bare('where no portal was built there is none', async ({ server }) => {
  for (const path of ['/portal', '/embed', '/widget.js', '/portal/assets/start-a1.js'])
    expectRefusal(await server.call('GET', path), 'not_found');
});
