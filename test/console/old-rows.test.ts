/** While a list is asked for with another filter, nobody takes the rows of the last one for what it leaves. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { signUpEarner, uncoveredPayout } from '../support/payouts.ts';
import { consoleDesk } from './open-console.ts';

const desk = consoleDesk();

/** How visible something is, with all that is around it. */
const opacityOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      let opacity = 1;
      for (let at: Element | null = element; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
      return opacity;
    });

/** Holds the next answers to what asks for a path until they are let go. */
async function hold(page: Page, path: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(path, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

test('rows and totals of the last filter are dimmed in their place, and the table is busy, until the next ones are there', async () => {
  for (const name of ['Sofia Marin', 'Milan Novak']) await desk.server.createUser({ display_name: name });
  const { page, wrong, close } = await desk.open('/users');
  await page.getByRole('cell', { name: '2 users' }).waitFor();
  const table = page.getByRole('table', { name: 'Users' });
  const before = await table.boundingBox();
  expect([await table.getAttribute('aria-busy'), await opacityOf(page, 'tbody tr')]).toEqual([null, 1]);
  const letGo = await hold(page, '**/referrals/users?**');
  await page.getByRole('searchbox').fill('sofi');
  await page.locator('table[aria-busy=true]').waitFor();
  await expect.poll(() => opacityOf(page, 'tbody tr')).toBeLessThan(0.6);
  expect(await opacityOf(page, 'tfoot tr')).toBeLessThan(0.6);
  expect(await table.boundingBox()).toEqual(before);
  letGo();
  await page.getByRole('cell', { name: '1 user' }).waitFor();
  expect([await table.getAttribute('aria-busy'), await opacityOf(page, 'tbody tr')]).toEqual([null, 1]);
  expect(wrong).toEqual([]);
  await close();
});

test('so are payouts that are picked from, and what they amount to in each status', async () => {
  await signUpEarner(desk.server, 90_000_000);
  await uncoveredPayout(desk.server);
  const { page, wrong, close } = await desk.open('/payouts');
  await page.getByRole('grid', { name: 'Payouts' }).waitFor();
  expect(await page.locator('[aria-busy=true]').count()).toBe(0);
  const letGo = await hold(page, '**/referrals/payouts?**');
  await page.getByRole('button', { name: /^Sent/ }).click();
  await page.locator('[aria-busy=true]').getByRole('grid', { name: 'Payouts' }).waitFor();
  await expect.poll(() => opacityOf(page, '[role=row]')).toBeLessThan(0.6);
  expect(await opacityOf(page, '[aria-pressed]')).toBeLessThan(0.6);
  letGo();
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});
