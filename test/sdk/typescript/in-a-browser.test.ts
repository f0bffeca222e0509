/** The packed SDK in a page of another origin, where the browser has the cookie. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { blocksOf, promisesOf } from '../read-me.ts';

let pages: Server;
let origin: string;
let server: TestServer;
let browser: Browser;
let context: BrowserContext;
let session: string;
/** The module that the page runs. */
let script = '';

const PAGE = `<!doctype html><script type="importmap">{"imports":{"@triport/sdk":"/sdk/sdk.js"}}</script><script type="module" src="/page.js"></script>`;

beforeAll(async () => {
  const dist = join(inject('typescriptProject'), 'node_modules/@triport/sdk/dist/esm');
  pages = createServer(({ url = '/' }, response) => {
    if (url === '/') return response.setHeader('content-type', 'text/html').end(PAGE);
    response.setHeader('content-type', 'text/javascript');
    return response.end(url === '/page.js' ? script : readFileSync(join(dist, normalize(url.replace('/sdk/', '/')))));
  });
  await new Promise<void>((done) => pages.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
  server = await startServer({ allowedOrigins: [origin] });
  session = await server.login(await server.createUser());
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  pages?.close();
  expect(server.failures).toEqual([]);
  await server.stop();
});
beforeEach(async () => {
  context = await browser.newContext();
});

/** What the page prints first, after its script has run. */
async function printedBy(text: string): Promise<string> {
  script = text.replaceAll('https://api.triport.io', server.url);
  const page = await context.newPage();
  const printed = page.waitForEvent('console', { predicate: (message) => message.type() === 'log' });
  const failed = new Promise<never>((_, fail) => page.once('pageerror', fail));
  await page.goto(origin);
  const message = await Promise.race([printed, failed]);
  await context.close();
  return message.text();
}

const logIn = () => context.addCookies([{ name: 'nl_session', value: session, url: server.url, httpOnly: true, sameSite: 'Lax' }]);
const published = (name: string) => readFileSync(new URL(`../published/${name}.txt`, import.meta.url), 'utf8');

test.each([
  ['set-slug.fetch', 'trip-with-me'],
  ['set-slug.sdk', 'trip-with-me custom'],
])('the published example %s runs as it is', async (name, printed) => {
  await logIn();
  expect(await printedBy(published(name))).toBe(printed);
});

test('the snippet of the documentation prints what it says', async () => {
  await logIn();
  const page = new URL('../../../src/sdk/typescript/README.md', import.meta.url);
  const blocks = blocksOf(page, 'js').filter((block) => !block.includes('TriportConsole'));
  const [promise] = promisesOf(blocks, 'console.log(', '//');
  expect(await printedBy(blocks.join('\n').replaceAll('http://127.0.0.1:3000', server.url))).toBe(promise);
});

test('without a cookie the server says so, with an id that the page can read', async () => {
  const text = `import { AuthenticationError, TriportClient } from '@triport/sdk';
    const client = new TriportClient({ baseUrl: 'https://api.triport.io' });
    const error = await client.referrals.getMe().catch((thrown) => thrown);
    console.log(error instanceof AuthenticationError, error.tag, /^req_/.test(error.requestId));`;
  expect(await printedBy(text)).toBe('true unauthenticated true');
});

test('lists, retries and GraphQL work there too', async () => {
  await logIn();
  const text = `import { TriportClient } from '@triport/sdk';
    const client = new TriportClient({ baseUrl: 'https://api.triport.io' });
    const [invitees, user] = [await client.referrals.listInvitees().toArray(), await client.graphql.getUser()];
    console.log(JSON.stringify([invitees, user.tierPoint]));`;
  expect(await printedBy(text)).toBe('[[],0]');
});

test('a program can watch its calls there too, and who it is says the browser', async () => {
  await logIn();
  const text = `import { responseOf, TriportClient } from '@triport/sdk';
    const seen = [];
    const note = ({ operation, status }) => seen.push([operation, status]);
    const appInfo = { name: 'acme-shop', version: '1.4.0' };
    const client = new TriportClient({ baseUrl: 'https://api.triport.io', appInfo, onRequest: note, onResponse: note, deadlineMs: 60_000 });
    seen.push(responseOf(await client.referrals.getMe()).requestId.slice(0, 4));
    console.log(JSON.stringify(seen));`;
  expect(await printedBy(text)).toBe('[["getMe",null],["getMe",200],"req_"]');
});

test('a redirect cannot be read by a page, and says so', async () => {
  const text = `import { TriportClient, UnexpectedAnswerError } from '@triport/sdk';
    const client = new TriportClient({ baseUrl: 'https://api.triport.io' });
    const error = await client.referrals.followLink('nobody').catch((thrown) => thrown);
    console.log(error instanceof UnexpectedAnswerError, error.status);`;
  expect(await printedBy(text)).toBe('true 0');
});
