/** Support sees the portal as a user does: in a tab of its own, where nothing can be changed, and the audit log knows of it. */
import type { Page, Response } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { HOSTILE, overflowOf } from '../support/trouble.ts';
import { consoleDesk } from './open-console.ts';

const desk = consoleDesk({ isPublic: true });

const SUPPORT = { operator: 'grace', role: 'support' } as const;
const ENTER = '/v1/auth/enter';
const TICKETS = '**/console/api/v1/admin/sessions';
const SLUG = { slug: 'not-mine' };

/** Opens the question, with the pointer. */
async function ask(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'View as the user…' }).click();
  await page.getByRole('dialog', { name: /^View the portal as / }).waitFor();
}

/** The session of the portal that the browser holds. */
async function portalSession(page: Page) {
  const cookies = await page.context().cookies(desk.server.url);
  return cookies.find(({ name }) => name === 'nl_session');
}

/** Opens the tab, and waits until it was let in, or was asked something. */
async function follow(page: Page, press: () => Promise<void>): Promise<{ tab: Page; entered: Response }> {
  const context = page.context();
  const [tab, entered] = await Promise.all([
    context.waitForEvent('page'),
    context.waitForEvent('response', (answer) => new URL(answer.url()).pathname === ENTER),
    press(),
  ]);
  return { tab, entered };
}

const whoIs = async (session: string | undefined) => (await desk.server.as(session ?? '', 'GET', '/v1/auth/me')).body;

test('support sees what a user sees by the keys alone, can change nothing there, and stays in the console', async () => {
  const { server } = desk;
  const userId = await server.createUser({ display_name: 'Ada Keller' });
  const { page, wrong, close } = await desk.open(`/users/${userId}?tab=audit`, SUPPORT);
  await page.getByRole('button', { name: 'More' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('[role=menuitem][data-focused]').filter({ hasText: 'View as the user…' }).waitFor();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'View the portal as Ada Keller?' });
  await dialog.getByText('can change nothing there').waitFor();
  expect(await violationsOf(page, 'wcag')).toEqual([]);
  await dialog.getByRole('button', { name: 'Open in a new tab' }).focus();
  const { tab, entered } = await follow(page, () => page.keyboard.press('Enter'));
  expect([entered.status(), await entered.headerValue('location')]).toEqual([302, '/portal']);
  await tab.getByText('You are looking at the pages of Ada Keller').waitFor();
  expect(new URL(tab.url()).pathname).toBe('/portal');
  const cookie = await portalSession(page);
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  expect(await whoIs(cookie?.value)).toMatchObject({ user: { id: userId }, session: { read_only: true } });
  const refused = await server.as(cookie?.value ?? '', 'POST', '/v1/referrals/code', SLUG);
  expect([refused.status, refused.body.error]).toEqual([403, 'session_read_only']);
  await dialog.waitFor({ state: 'detached' });
  await page.reload();
  const entry = page.getByRole('row').filter({ hasText: 'Login ticket made' }).filter({ hasText: 'grace' });
  await entry.filter({ hasText: /Only for looking\s*Yes/ }).waitFor();
  await page.getByRole('row').filter({ hasText: 'User logged in' }).filter({ hasText: 'a visitor' }).waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('whoever is signed in to the portal already is asked first, and a blocked user can be seen, too', async () => {
  const { server } = desk;
  const [first, second] = [
    await server.createUser({ display_name: 'Noor Haddad' }),
    await server.createUser({ display_name: 'Jonas Brandt', blocked: true }),
  ];
  const { page, wrong, close } = await desk.open(`/users/${first}`, SUPPORT);
  await page.context().addCookies([{ name: 'nl_session', value: await server.login(first), url: server.url }]);
  await page.goto(`/console/users/${second}`);
  await ask(page);
  const { tab, entered } = await follow(page, () => page.getByRole('button', { name: 'Open in a new tab' }).click());
  expect(entered.status()).toBe(200);
  await tab.getByText('You are signed in as Noor Haddad.').waitFor();
  expect(await whoIs((await portalSession(page))?.value)).toMatchObject({ user: { id: first } });
  await tab.getByRole('link', { name: 'Continue as Jonas Brandt' }).click();
  await tab.waitForURL('**/portal');
  const seen = await whoIs((await portalSession(page))?.value);
  expect(seen).toMatchObject({ user: { id: second }, session: { read_only: true } });
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Jonas Brandt' }).waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test.each(['viewer', 'finance', 'rules'] as const)('%s is not offered it', async (role) => {
  const { page, wrong, close } = await desk.open(`/users/${await desk.server.createUser()}`, { operator: `a-${role}`, role });
  await page.getByRole('tab', { name: 'Ledger' }).waitFor();
  expect(await page.getByRole('button', { name: 'More' }).count()).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});

test('of somebody who was erased there is nothing to see', async () => {
  const { server } = desk;
  const userId = await server.createUser();
  await server.admin('DELETE', `/v1/admin/users/${userId}`, {});
  const { page, wrong, close } = await desk.open(`/users/${userId}`);
  await page.getByRole('heading', { level: 1, name: 'Deleted user' }).waitFor();
  expect(await page.getByRole('button', { name: 'More' }).count()).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});

test('where no ticket was made, or the browser holds the tab back, the dialog says so and nobody is signed in', async () => {
  const { page, wrong, close } = await desk.open(`/users/${await desk.server.createUser()}`, SUPPORT);
  const keys: (string | undefined)[] = [];
  page.on('request', (asked) => {
    if (asked.method() === 'POST') keys.push(asked.headers()['idempotency-key']);
  });
  await ask(page);
  const open = page.getByRole('button', { name: 'Open in a new tab' });
  await page.evaluate('[window.kept, window.open] = [window.open, () => null]');
  await open.click();
  await page.getByRole('alert').filter({ hasText: 'The browser opened no tab' }).waitFor();
  expect(keys, 'nothing was asked for').toEqual([]);
  await page.evaluate('window.open = window.kept');
  const tab = page.context().waitForEvent('page');
  const titles: string[] = [];
  await page.route(TICKETS, async (route) => {
    titles.push(await (await tab).title());
    await route.abort();
  });
  await open.click();
  await page.getByRole('alert').filter({ hasText: 'No answer came' }).waitFor();
  await expect.poll(async () => (await tab).isClosed()).toBe(true);
  expect(await page.getByText('The browser opened no tab').count()).toBe(0);
  expect(new Set(titles)).toEqual(new Set(['Loading']));
  expect(await portalSession(page)).toBeUndefined();
  await page.unroute(TICKETS);
  await follow(page, () => open.click());
  expect(await portalSession(page)).toBeDefined();
  expect(new Set(keys).size, 'one look, one ticket').toBe(1);
  expect(wrong).toEqual([]);
  await close();
});

test('the portal does not get at the console, also where a browser keeps no such pages apart', async () => {
  const { page, wrong, close } = await desk.open(`/users/${await desk.server.createUser()}`, SUPPORT);
  await page.route('**/console/users/*', async (route) => {
    const response = await route.fetch();
    const { 'cross-origin-opener-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await page.reload();
  await ask(page);
  const { tab } = await follow(page, () => page.getByRole('button', { name: 'Open in a new tab' }).click());
  await tab.waitForURL('**/portal');
  expect(await tab.evaluate('window.opener === null')).toBe(true);
  expect(wrong).toEqual([]);
  await close();
});

test.each([
  [320, 'light', 'de'],
  [1280, 'dark', 'en'],
] as const)('at %i pixels, %s, in %s, the longest name stands in nobody’s way', async (width, colorScheme, locale) => {
  const userId = await desk.server.createUser({ display_name: HOSTILE });
  const { page, wrong, close } = await desk.open(`/users/${userId}`, { ...SUPPORT, width, colorScheme, locale });
  await page.getByRole('button', { name: /^(More|Mehr)$/ }).click();
  await page.getByRole('menuitem').first().click();
  await page.getByRole('dialog').waitFor();
  expect(await violationsOf(page, 'wcag')).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});
