/** What a page says when what it asks for does not come: refused, too much, away, late, or from somebody who is not signed in any more. */
import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { PLACES, type PlaceName } from '../../src/console/places.ts';
import { addressesOf } from './addresses-of.ts';
import { consoleDesk } from './open-console.ts';

const desk = consoleDesk({ hasDemo: true });

/** The pages that ask for something by themselves. */
const ASKING = PLACES.map(({ name }) => name).filter(
  (name) => !['me', 'more', 'upload', 'user', 'payout', 'webhook', 'why'].includes(name),
);
/** What every page needs to be there at all. */
const FRAME = /\/v1\/admin\/(operators\/me|deployment)$/;

async function answering(page: Page, answer: (route: Route) => Promise<void>): Promise<void> {
  await page.route('**/console/api/v1/**', (route) =>
    FRAME.test(new URL(route.request().url()).pathname) ? route.continue() : answer(route),
  );
}

const refusal =
  (status: number, error: string, headers: Record<string, string> = {}) =>
  (route: Route) =>
    route.fulfill({
      status,
      headers: { 'x-request-id': 'req_0123456789abcdef', ...headers },
      json: { error, message: 'What the server says.' },
    });

const AWAY = refusal(503, 'unavailable');

/** What is tried once more takes its time: two pages stand for all. */
const SOME = ['users', 'ledger'] as const;

const TROUBLES: readonly (readonly [string, readonly PlaceName[], (route: Route) => Promise<void>, RegExp])[] = [
  ['the role may not', ASKING, refusal(403, 'scope_missing'), /Your role may not do this/],
  ['the database is away', SOME, AWAY, /The database is away/],
  ['too many requests', SOME, refusal(429, 'rate_limited', { 'retry-after': '2' }), /Too many requests at once/],
  ['nothing answers', SOME, (route) => route.abort(), /No answer came/],
];

test.each(TROUBLES)('%s', async (_, names, answer, says) => {
  const { page, wrong, close } = await desk.open('/me');
  await answering(page, answer);
  for (const name of names) {
    await page.goto(`/console${addressesOf(name)[0]}`);
    await page.getByRole('alert').filter({ hasText: says }).first().waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).count(), name).toBeGreaterThan(0);
    expect(wrong, name).toEqual([]);
  }
  await close();
});

test('when the database is back, so are the pages, by themselves', async () => {
  const { page, wrong, close } = await desk.open('/me');
  for (const isAway of [() => page.route('**/console/api/v1/**', AWAY), () => answering(page, AWAY)]) {
    await isAway();
    await page.goto('/console/users?query=Ada%20Lovelace');
    await page.getByRole('alert').filter({ hasText: 'The database is away' }).first().waitFor();
    await page.unrouteAll();
    await page.getByRole('link', { name: 'Ada Lovelace' }).first().waitFor();
  }
  await answering(page, AWAY);
  await page.goto('/console');
  await page.getByRole('alert').filter({ hasText: 'The database is away' }).first().waitFor();
  await page.unrouteAll();
  await page.getByRole('heading', { name: 'Best inviters' }).waitFor();
  await page.getByRole('alert').first().waitFor({ state: 'detached' });
  expect(wrong).toEqual([]);
  await close();
});

test('what was there stays when it cannot be asked for again, and says so', async () => {
  const { page, wrong, close } = await desk.open('/users?query=Ada%20Lovelace');
  await page.getByText('Ada Lovelace').first().waitFor();
  await answering(page, (route) => route.abort());
  await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
  await page.clock.setFixedTime(new Date(desk.server.clock.now().getTime() + 60_000));
  await page.evaluate("window.dispatchEvent(new Event('visibilitychange'))");
  await page.getByText('This is what was there before').waitFor();
  expect(await page.getByText('Ada Lovelace').count()).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
  await close();
});

test('a write whose answer is lost: the page shows what is there, and pressing again does it once', async () => {
  const { server } = desk;
  const userId = await server.createUser({ display_name: 'Lost Answer' });
  const { page, wrong, close } = await desk.open(`/users/${userId}?tab=log`);
  await page.getByRole('button', { name: 'Set tier…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^regular/ }).click();
  await page.getByRole('option', { name: 'influencer · 15%' }).click();
  const keys: (string | undefined)[] = [];
  await page.route('**/referrals/users/*/tier', async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    // The browser adds where it comes from after whoever routes has looked.
    await route.fetch({ headers: { ...(await route.request().allHeaders()), 'sec-fetch-site': 'same-origin' } });
    await route.abort();
  });
  await dialog.getByRole('button', { name: 'Set the tier' }).click();
  await page.getByRole('alert').filter({ hasText: 'No answer came' }).waitFor();
  await page.locator('main header').getByText('influencer · 15%').waitFor();
  const answered = page.waitForResponse((response) => response.url().endsWith('/tier'));
  await page.unrouteAll();
  await dialog.getByRole('button', { name: 'Set the tier' }).click();
  keys.push((await (await answered).request().allHeaders())['idempotency-key']);
  await dialog.waitFor({ state: 'detached' });
  expect(new Set(keys).size).toBe(1);
  const { body } = await server.admin('GET', `/v1/admin/audit?action=user.tier_changed&user_id=${userId}`);
  expect(body.items).toHaveLength(1);
  expect(wrong).toEqual([]);
  await close();
});

/** What React tells of an error that is caught. */
const CAUGHT = /error occurred in|Failed to fetch dynamically imported module|error boundary/;

test('a page whose file does not come says so; the way to others stays, and loading it again brings it', async () => {
  const { page, wrong, close } = await desk.open('/me');
  await page.route('**/assets/audit-screen-*.js', (route) => route.fulfill({ status: 404 }));
  await page.getByRole('link', { name: 'Audit log' }).click();
  await page.getByRole('alert').filter({ hasText: 'This page made a mistake' }).waitFor();
  await page.getByRole('link', { name: 'Users', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Users' }).waitFor();
  await page.getByRole('link', { name: 'Audit log' }).click();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await page.getByRole('heading', { level: 1, name: 'Audit log' }).waitFor();
  expect(wrong.filter((each) => !CAUGHT.test(each))).toEqual([]);
  await close();
});

test('a browser that is offline says of a new page that no answer came', async () => {
  const [one, two] = [await desk.server.createUser({ display_name: 'Near' }), await desk.server.createUser({ display_name: 'Far' })];
  const { page, wrong, close } = await desk.open(`/users/${one}?tab=log`);
  await page.getByRole('heading', { level: 1, name: 'Near' }).waitFor();
  await page.context().setOffline(true);
  await page.evaluate((to) => history.pushState(null, '', to), `/console/users/${two}?tab=log`);
  await page.getByRole('alert').filter({ hasText: 'No answer came' }).waitFor();
  await page.context().setOffline(false);
  await page.getByRole('heading', { level: 1, name: 'Far' }).waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('whoever is not signed in any more is asked to enter, wherever it is noticed', async () => {
  const { page, close } = await desk.open('/me');
  await page.route('**/console/api/v1/**', refusal(401, 'console_session_required'));
  await page.goto('/console/users');
  await page.getByRole('heading', { name: 'Operator console' }).waitFor();
  await close();
});
