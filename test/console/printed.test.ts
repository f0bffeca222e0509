/** What is printed: on A4, light, without what can only be pressed, nothing cut off, with whole ids, and with what narrows it at its head. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type Found, findSomething } from './addresses-of.ts';
import { consoleDesk, visit } from './open-console.ts';

const desk = consoleDesk({ hasDemo: true });
let found: Found;
beforeAll(async () => {
  found = await findSomething(desk.server);
});

/** A4 on its side, less its margins of 12 mm, in CSS pixels. */
const PAPER = { width: 1032, height: 703 };

const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main, main *')]
      .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((each) => `${each.tagName} ${each.textContent?.slice(0, 40)}`),
  );

async function onPaper(path: string): Promise<{ page: Page; pages: number; close(): Promise<void> }> {
  const { page, close } = await desk.open('/me', { colorScheme: 'dark' });
  await page.evaluate(() => localStorage.setItem('triport.theme', 'dark'));
  await visit(page, path);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  // A4 on its side, in points.
  expect(pdf).toMatch(/\/MediaBox \[0 0 84[12][\d.]* 59[45][\d.]*\]/);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAPER);
  return { page, pages: pdf.match(/\/Type \/Page\b/g)?.length ?? 0, close };
}

test.each([
  { what: 'a user', path: () => `/users/${found.userId}?tab=rewards&status=paid_out`, head: 'Rewards · paid out' },
  { what: 'a user’s ledger', path: () => `/users/${found.userId}?tab=ledger`, head: 'Ledger' },
  { what: 'the payouts', path: () => '/payouts?status=sent&network=ethereum', head: 'Sent · Ethereum' },
  { what: 'the statement', path: () => '/ledger', head: 'UTC days' },
  { what: 'the verification', path: () => '/ledger?tab=verification', head: 'Proof of the books' },
])('$what', async ({ path, head }) => {
  const { page, close } = await onPaper(path());
  await page.locator('main').getByText(head).locator('visible=true').first().waitFor();
  expect(await cutOff(page)).toEqual([]);
  // Tiles are figures, too.
  const unpressed = page.locator(
    'button:not([aria-pressed]):visible, input:visible, [role=tablist]:visible, nav[aria-label=Places]:visible',
  );
  expect(await unpressed.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 80)))).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(28, 29, 31)');
  expect(await page.getByText(/\w…\w/).locator('visible=true').count()).toBe(0);
  await close();
});

test('the ids of payouts and of their addresses are whole, and moments are moments; a statement is one sheet', async () => {
  const { page, close } = await onPaper('/payouts?status=sent');
  const [{ address, requested_at: at }] = (await desk.server.admin('GET', '/v1/admin/referrals/payouts?status=sent&limit=1')).body.items;
  // What is only read aloud is a dot.
  expect((await page.getByText(address).first().boundingBox())?.width).toBeGreaterThan(100);
  await page.locator(`time[datetime="${at}"]`).getByText(/2026/).locator('visible=true').first().waitFor();
  expect(await page.getByText('days ago').locator('visible=true').count()).toBe(0);
  await close();
  const statement = await onPaper('/ledger');
  expect(statement.pages).toBe(1);
  await statement.close();
});
