/** What a page says when what it asks for does not come: refused, too much, away, lost on its way, or answered by something else. */
import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { portalDesk, visit } from './open-portal.ts';

const desk = portalDesk({ hasDemo: true });

/** What every page needs to be there at all. */
const FRAME = /\/v1\/(auth\/me|referrals\/(me|terms))$/;

const answering = (page: Page, answer: (route: Route) => Promise<void>) =>
  page.route('**/v1/**', (route) => (FRAME.test(new URL(route.request().url()).pathname) ? route.continue() : answer(route)));

const refusal =
  (status: number, error: string, headers: Record<string, string> = {}) =>
  (route: Route) =>
    route.fulfill({
      status,
      headers: { 'x-request-id': 'req_0123456789abcdef', ...headers },
      json: { error, message: 'What the server says.' },
    });

const TROUBLES: readonly (readonly [string, (route: Route) => Promise<void>, RegExp])[] = [
  ['the database is away', refusal(503, 'unavailable'), /The server cannot answer at the moment/],
  ['too many requests', refusal(429, 'rate_limited', { 'retry-after': '2' }), /That was too much at once/],
  ['the server makes a mistake', refusal(500, 'internal'), /The server made a mistake/],
  ['a newer server refuses in a way that this page does not know', refusal(409, 'too_new'), /What the server says/],
  ['nothing answers', (route) => route.abort(), /No answer came/],
  ['a network asks to log in', (route) => route.fulfill({ status: 200, body: '<html></html>' }), /Something else answered/],
];

test.each(TROUBLES)('%s', async (_, answer, says) => {
  const { page, wrong, close } = await desk.open('/more');
  await answering(page, answer);
  for (const path of ['', '/balance']) {
    await page.goto(`/portal${path}`);
    await page.getByRole('alert').filter({ hasText: says }).first().waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).count(), path).toBeGreaterThan(0);
    expect(await violationsOf(page, 'wcag'), path).toEqual([]);
  }
  expect(wrong).toEqual([]);
  await close();
});

test('when the server is back, so are the pages, by themselves', async () => {
  const { page, wrong, close } = await desk.open('/more');
  await page.route('**/v1/**', refusal(503, 'unavailable'));
  await page.goto('/portal');
  await page.getByRole('alert').filter({ hasText: 'The server cannot answer at the moment' }).first().waitFor();
  await page.unrouteAll();
  await page.getByRole('region', { name: 'Balance' }).locator('data').waitFor();
  await page.getByRole('alert').first().waitFor({ state: 'detached' });
  expect(wrong).toEqual([]);
  await close();
});

test('what was there stays when it cannot be asked for again, and says so', async () => {
  const { page, wrong, close } = await desk.open('');
  const amount = page.getByRole('region', { name: 'Balance' }).locator('data');
  await amount.waitFor();
  await answering(page, (route) => route.abort());
  await page.clock.fastForward(10_000);
  await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
  await page.getByText('This is what was there before').first().waitFor();
  expect(await amount.isVisible()).toBe(true);
  expect(wrong).toEqual([]);
  await close();
});

test('a page whose file does not come says so, and the others stay', async () => {
  const { page, close } = await desk.open('');
  await page.route('**/assets/account-screen-*.js', (route) => route.abort());
  await page.getByRole('link', { name: 'More' }).click();
  await page.getByRole('link', { name: 'Account' }).click();
  await page.getByRole('button', { name: 'Load the page again' }).waitFor();
  await page.getByRole('link', { name: 'Home' }).click();
  await page.getByText('You get 15%').waitFor();
  await close();
});

test('an address that is no page leads back', async () => {
  const { page, close } = await desk.open('/nothing');
  await page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor();
  await page.getByRole('link', { name: 'To the first page' }).click();
  await page.getByText('You get 15%').waitFor();
  await visit(page, '/');
  await close();
});
