/** The packed SDK in a page of the server's own origin, as the console is one: the browser has the cookie, and the page has no token. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { ADMIN_TOKEN, startServer, type TestServer } from '../../support/server.ts';
import { blocksOf, promisesOf } from '../read-me.ts';
import { installedSdk, thrownBy } from './installed.ts';

const USER = '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e';
let server: TestServer;
let browser: Browser;
let page: Page;
/** What the page has sent: method, address and headers. */
let sent: [what: string, headers: Record<string, string>][] = [];

beforeAll(async () => {
  server = await startServer();
  await server.createUser({}, USER);
  browser = await launchBrowser();
  page = await (await browser.newContext()).newPage();
  const dist = join(inject('typescriptProject'), 'node_modules/@triport/sdk/dist/esm');
  // The page and the SDK come from the server's own origin, which is where the console is.
  await page.route(`${server.url}/page/**`, (route) => {
    const file = new URL(route.request().url()).pathname.slice('/page/'.length);
    if (file === '') return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>A page of the console</title>' });
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(dist, file), 'utf8') });
  });
  page.on('request', async (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith('/page/')) sent.push([`${request.method()} ${pathname}`, await request.allHeaders()]);
  });
  await page.goto(`${server.url}/page/`);
});
afterAll(async () => {
  await browser?.close();
  expect(server.failures).toEqual([]);
  await server.stop();
});

/** What a function of the page answers, which has a client of the console as `client` and the SDK as `sdk`. */
async function inPage(program: string): Promise<unknown> {
  sent = [];
  return page.evaluate(`(async () => {
    const sdk = await import('/page/sdk.js');
    const client = new sdk.TriportConsole();
    ${program}
  })()`);
}

test('without a session it is told so', async () => {
  const program = 'return client.operators.getOperator().catch((error) => [error instanceof sdk.AuthenticationError, error.tag]);';
  expect(await inPage(program)).toEqual([true, 'console_session_required']);
});

test('a session is begun with a token, which is then forgotten, and everything is called with the cookie', async () => {
  await inPage(`await client.session.beginConsoleSession({ token: '${ADMIN_TOKEN}' });`);
  const found = await inPage(`
    const { operator, session } = await client.operators.getOperator();
    await client.users.setUserTier('${USER}', { tier: 2 });
    const users = await client.users.listUsers({ tier: 2 }).toArray();
    const lines = [];
    for await (const line of (await client.audit.listAuditEntriesAsNdjson({ action: 'user.tier_changed' })).lines()) lines.push(line);
    const tiers = await client.graphql.getUserTiers();
    return [operator, typeof session.freshUntil, users.map(({ id, userId }) => id ?? userId), lines.length, tiers, document.cookie];`);
  expect(found).toEqual(['default', 'string', [USER], 1, [], '']);
  expect(sent.map(([what]) => what)).toEqual([
    'GET /console/api/v1/admin/operators/me',
    `POST /console/api/v1/admin/referrals/users/${USER}/tier`,
    'GET /console/api/v1/admin/referrals/users',
    'GET /console/api/v1/admin/audit',
    'POST /console/api/graphql',
  ]);
  for (const [, headers] of sent) {
    expect(headers).toMatchObject({ 'x-triport-console': '1', cookie: expect.stringMatching(/^triport_console=/) });
    expect(headers).not.toHaveProperty('x-admin-token');
    expect(headers['user-agent']).not.toContain('triport-sdk');
  }
});

test('the snippet of the documentation prints what it says', async () => {
  const readMe = new URL('../../../src/sdk/typescript/README.md', import.meta.url);
  const blocks = blocksOf(readMe, 'js').filter((block) => block.includes('TriportConsole'));
  const program = blocks.join('\n').replace(/^import (.*) from '@triport\/sdk';$/m, 'const $1 = sdk;');
  const printed = page.waitForEvent('console', { predicate: (message) => message.type() === 'log' });
  await inPage(program);
  expect([(await printed).text()]).toEqual(promisesOf(blocks, 'console.log(', '//'));
});

test('what cannot be undone asks for a confirmation, after which the same call is good', async () => {
  await server.sql('update operator_sessions set fresh_until = $1', [server.clock.now()]);
  const found = await inPage(`
    const make = () => client.tokens.createApiToken({ name: 'Auditor', scopes: ['audit:read'] });
    const refused = await make().catch((error) => [error instanceof sdk.ForbiddenError, error.tag]);
    await client.session.confirmOperator({ token: '${ADMIN_TOKEN}' });
    return [...refused, (await make()).prefix.slice(0, 4)];`);
  expect(found).toEqual([true, 'confirmation_required', 'trp_']);
});

test('a session that was ended is none', async () => {
  const program = `await client.session.endConsoleSession();
    return client.operators.getOperator().catch((error) => error.tag);`;
  expect(await inPage(program)).toBe('console_session_required');
});

test('where there is no page it must be told where the server is', async () => {
  const sdk = await installedSdk();
  const error = await thrownBy(sdk.UsageError, () => new sdk.TriportConsole());
  expect(error.message).toBe('There is no page whose server this could be. Pass baseUrl.');
  const asked: [string, RequestInit | undefined][] = [];
  const fetched = async (url: unknown, init?: RequestInit) => {
    asked.push([String(url), init]);
    return Response.json({ ok: true });
  };
  await new sdk.TriportConsole({ baseUrl: 'https://api.example/behind', fetch: fetched as typeof fetch }).session.endConsoleSession();
  expect(asked).toMatchObject([['https://api.example/behind/console/api/session', { method: 'DELETE', credentials: 'same-origin' }]]);
});
