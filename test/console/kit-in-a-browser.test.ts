/** Every element in every state, as it is built, under the policy of the console. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { type BuiltPages, serveBuilt } from '../support/built-pages.ts';
import { overflowOf } from '../support/trouble.ts';

let pages: BuiltPages;
let browser: Browser;
let url: string;

beforeAll(async () => {
  pages = await serveBuilt({ console: inject('kitFolder') });
  url = `${pages.url}/console/kit.html`;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  pages.close();
});

/** The page in a window of this width, and everything that went wrong there. */
async function open(width: number, colorScheme: 'light' | 'dark'): Promise<{ page: Page; wrong: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, locale: 'en', reducedMotion: 'reduce' });
  const wrong: string[] = [];
  page.on('console', (said) => wrong.push(said.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('dialog', (dialog) => wrong.push(`a dialog: ${dialog.message()}`));
  page.on('request', (asked) => {
    if (!asked.url().startsWith(new URL(url).origin)) wrong.push(`asked for ${asked.url()}`);
  });
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, wrong };
}

test.each([
  [1280, 'light'],
  [1280, 'dark'],
  [390, 'light'],
  [390, 'dark'],
  [320, 'light'],
] as const)('at %d px, %s, everybody can use it, nothing overflows, and the policy has nothing to say', async (width, scheme) => {
  const { page, wrong } = await open(width, scheme);
  expect(await overflowOf(page)).toBe(0);
  expect(await violationsOf(page, 'wcag')).toEqual([]);
  expect(wrong).toEqual([]);
  await page.close();
});

test('a dialog takes the focus, keeps it, and gives it back', async () => {
  const { page, wrong } = await open(1280, 'light');
  const opener = page.getByRole('button', { name: 'Mark sent…' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Send $590.00 in 4 payouts?' });
  await dialog.waitFor();
  for (let press = 0; press < 6; press++) {
    await page.keyboard.press('Tab');
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(wrong).toEqual([]);
  await page.close();
});

test('while something is under way its dialog stays, and nothing is pressed twice', async () => {
  const { page } = await open(1280, 'light');
  await page.getByRole('button', { name: 'Mark sent…' }).click();
  const dialog = page.getByRole('dialog');
  const send = dialog.getByRole('button', { name: 'Mark sent' });
  await send.click();
  expect([await send.getAttribute('aria-busy'), await send.getAttribute('aria-disabled')]).toEqual(['true', 'true']);
  await page.keyboard.press('Escape');
  expect(await dialog.isVisible()).toBe(true);
  await page.close();
});

test('a button that cannot be pressed is reached, says why, and does nothing', async () => {
  const { page } = await open(1280, 'light');
  const approve = page.getByRole('button', { name: /^Approve/ });
  await approve.focus();
  expect(await approve.textContent()).toContain('One of the four still needs an approval.');
  expect(await approve.getAttribute('aria-disabled')).toBe('true');
  await page.close();
});

test('by the keys alone rows are picked and sorted, and a plot is one stop in which arrows walk', async () => {
  const { page } = await open(1280, 'light');
  const table = page.getByRole('grid', { name: 'Payouts', exact: true });
  const names = () => table.getByRole('rowheader').allTextContents();
  await table.getByRole('columnheader', { name: 'Who' }).focus();
  await page.keyboard.press('Enter');
  expect((await names())[0]).toBe('Ada Keller');
  await table.getByRole('row', { name: /Sofia Marin/ }).focus();
  await page.keyboard.press('Space');
  expect(await page.getByText('2 selected').count()).toBe(1);

  const bars = page.getByRole('group', { name: 'Rewards by day' }).getByRole('link');
  expect(await bars.evaluateAll((all) => all.filter((bar) => bar.getAttribute('tabindex') === '0').length)).toBe(1);
  await bars.first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  const told = await bars.nth(-2).getAttribute('aria-label');
  expect(await page.getByText(told as string, { exact: true }).count()).toBe(1);
  await page.close();
});

test('a plot can be read as a table, with the same numbers', async () => {
  const { page } = await open(1280, 'light');
  await page
    .getByRole('button', { name: 'As table' })
    .and(page.getByRole('region', { name: 'Rewards' }).getByRole('button'))
    .click();
  expect(await page.getByRole('table', { name: 'Rewards by day' }).getByRole('row').count()).toBe(31);
  await page.close();
});

test('what is copied is the whole id', async () => {
  const { page } = await open(1280, 'light');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy the id' }).first().click();
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe('3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e');
  await page.close();
});
