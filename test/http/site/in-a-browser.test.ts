/** What the documentation does in a browser, by keyboard as by mouse. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { ADMIN_TOKEN } from '../../support/server.ts';
import { test } from '../../support/serving.ts';
import { openPage } from './open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const focused = (page: Page) => page.evaluate<string>('document.activeElement.id || document.activeElement.textContent');

test('search is reached, used and left by keyboard', async ({ server }) => {
  const { page, troubles, close } = await openPage(browser, server, '/docs');
  await page.keyboard.press('/');
  expect(await focused(page)).toBe('search');
  await page.keyboard.type('tx_hash');
  await page.waitForSelector('#found [role=option]');
  expect(await page.textContent('#found [aria-selected=true] strong')).toBe('Change many payouts at once');
  await page.keyboard.press('ArrowDown');
  expect(await page.getAttribute('#search', 'aria-activedescendant')).toBe('found-1');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/docs/changePayouts');
  expect(await page.textContent('main h1')).toBe('Change many payouts at once');
  expect(await page.title()).toBe('Change many payouts at once · Triport Referrals');
  expect(await page.getAttribute('nav a[aria-current=page]', 'href')).toBe('/docs/changePayouts');
  expect(troubles).toEqual([]);
  await close();
});

/** Waits for what the search says of how much it has found. A function that waits in the page would be eval, which its policy forbids. */
const countSays = (page: Page, what: RegExp) => expect.poll(() => page.textContent('#found-count')).toMatch(what);

test.for([
  ['slug taken', '/errors#slug_taken'],
  ['setUserTier', '/docs/setUserTier'],
  ['idempotency', '/docs/retries'],
  ['webhookless', undefined],
] as const)('a search for "%s" finds %s first', async ([typed, address], { server }) => {
  const { page, close } = await openPage(browser, server, '/docs');
  await page.fill('#search', typed);
  await countSays(page, /./);
  const first = page.locator('#found [role=option]').first();
  expect(address === undefined ? await first.count() : await first.getAttribute('data-address')).toBe(address ?? 0);
  await close();
});

test('a search that finds nothing says so, until it is left', async ({ server }) => {
  const { page, close } = await openPage(browser, server, '/docs');
  await page.fill('#search', 'webhookless');
  const note = page.locator('#found-count');
  await countSays(page, /^Nothing found$/);
  expect((await note.boundingBox())?.width, 'for everybody, not only for those who listen').toBeGreaterThan(100);
  await page.keyboard.press('Escape');
  expect((await note.boundingBox())?.width).toBe(1);
  await close();
});

test('a search goes on where its index did not come at first', async ({ server }) => {
  const { page, close } = await openPage(browser, server, '/docs');
  let asked = 0;
  await page.route('**/docs/search.json', (route) =>
    ++asked > 2 ? route.continue() : asked === 1 ? route.abort() : route.fulfill({ status: 503 }),
  );
  const found = async () => {
    for (const typed of ['', 'payout']) await page.fill('#search', typed);
    return page.locator('#found [role=option]').count();
  };
  await expect.poll(found).toBeGreaterThan(0);
  expect(asked).toBe(3);
  await close();
});

test('a language is chosen by keyboard, and stays chosen on the next page', async ({ server }) => {
  const { page, close } = await openPage(browser, server, '/docs/setUserTier');
  await page.focus('[data-kind=request] [role=tab]');
  await page.keyboard.press('End');
  expect(await focused(page)).toContain('tab-');
  expect(await page.isVisible('text=admin.referrals.set_user_tier(')).toBe(true);
  expect(await page.isVisible('text=X-Admin-Token: $TRIPORT')).toBe(false);
  await page.click('nav a[href="/docs/getUser"]');
  await page.waitForURL('**/docs/getUser');
  expect(await page.isVisible('text=admin.referrals.get_user(')).toBe(true);
  await page.goBack();
  await page.waitForSelector('main h1:has-text("Set a user")');
  await close();
});

test('an operator tries a call; the token goes along to the next page and is kept nowhere', async ({ server }) => {
  const userId = await server.createUser({ display_name: 'Ada Lovelace' });
  const { page, troubles, close } = await openPage(browser, server, '/docs/getUser');
  await page.fill('[name="path:user_id"]', userId);
  await page.click('.try button[type=submit]');
  await page.waitForSelector('.outcome');
  expect(await page.textContent('.outcome')).toMatch(/^401/);
  expect(await page.getAttribute('.result a', 'href')).toBe('/errors#admin_token_invalid');
  await page.fill('[name=token]', ADMIN_TOKEN);
  await page.click('.try button[type=submit]');
  await page.waitForSelector('.outcome.good');
  expect(await page.textContent('.result pre')).toContain(`"user_id": "${userId}"`);
  await page.click('nav a[href="/docs/setUserTier"]');
  await page.waitForURL('**/docs/setUserTier');
  expect(await page.inputValue('[name=token]')).toBe(ADMIN_TOKEN);
  await page.fill('[name="path:user_id"]', userId);
  await page.click('.try button[type=submit]');
  await page.waitForSelector('.outcome.good');
  expect(await page.textContent('.result pre')).toContain('"new_tier": 2');
  const kept = await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])');
  expect(kept).toBe('[{},{},""]');
  await page.reload();
  expect(await page.inputValue('[name=token]')).toBe('');
  expect(troubles).toEqual([]);
  await close();
});

test('a reader enters as a user through a ticket, tries a call as that user, becomes another, and leaves', async ({ server }) => {
  const [ada, grace] = [await server.createUser({ display_name: 'Ada' }), await server.createUser({ display_name: 'Grace' })];
  const { page, troubles, close } = await openPage(browser, server, '/docs/getMe');
  const who = (text: string) => page.locator('.session strong', { hasText: text }).waitFor();
  await who('nobody');
  await page.click('.enter summary');
  await page.click('[name=enter]');
  await who('nobody; admin_token_invalid');
  await page.fill('[name=token]', ADMIN_TOKEN);
  for (const [userId, name] of [[ada, 'Ada'] as const, [grace, 'Grace'] as const]) {
    await page.fill('[name=enter-as]', userId);
    await page.click('[name=enter]');
    await who(`${name} (${userId})`);
  }
  await page.click('.try button[type=submit]');
  await page.waitForSelector('.outcome.good');
  expect(await page.textContent('.result pre')).toContain('"tier_label": "regular"');
  await page.click('[name=leave]');
  await who('nobody');
  await page.click('.try button[type=submit]');
  await page.waitForSelector('.outcome:not(.good)');
  expect(await page.getAttribute('.result a', 'href')).toBe('/errors#unauthenticated');
  expect(troubles).toEqual([]);
  await close();
});

test('a link to a heading of another page leads there; one to the catalogue leaves the site', async ({ server }) => {
  const { page, close } = await openPage(browser, server, '/docs/setUserTier');
  await page.click('.errors a[href="/errors#invalid_tier"]');
  await page.waitForURL('**/errors#invalid_tier');
  expect(await page.isVisible('#invalid_tier')).toBe(true);
  await page.goto('/docs/paging#walk-by-cursor');
  expect(await page.isVisible('#walk-by-cursor')).toBe(true);
  await close();
});

test('without scripts the pages are whole: all snippets, the side bar, and a word about trying', async ({ server }) => {
  const { page, close } = await openPage(browser, server, '/docs/setUserTier', { javaScriptEnabled: false });
  for (const part of ['curl "', 'new TriportAdmin()', 'set_user_tier(', 'Trying needs JavaScript']) {
    expect(await page.locator('main :is(code, p)', { hasText: part }).first().isVisible(), part).toBe(true);
  }
  expect(await page.isVisible('nav a[href="/docs/getUser"]')).toBe(true);
  await close();
});

test('on paper there is the text, all of it, and nothing to click', async ({ server }) => {
  const { page, close } = await openPage(browser, server, '/docs/setUserTier');
  await page.emulateMedia({ media: 'print' });
  for (const seen of ['text=set_user_tier(', 'h2#errors']) expect(await page.isVisible(seen), seen).toBe(true);
  for (const gone of ['nav', '.top', '.try', '.copy >> nth=0']) expect(await page.isVisible(gone), gone).toBe(false);
  await close();
});
