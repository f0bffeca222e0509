/** The documentation as people meet it: wide and narrow, light and dark, judged by axe-core, with nothing to scroll sideways. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { violationsOf } from '../../support/axe.ts';
import { launchBrowser } from '../../support/browser.ts';
import { test } from '../../support/serving.ts';
import { openPage } from './open-page.ts';

/** One page of each kind, and those with the longest addresses, the deepest schemas and both kinds of credentials. */
const PAGES = [
  '/docs',
  '/docs/first-reward',
  '/docs/common-errors',
  '/changelog',
  '/docs/setUserTier',
  '/docs/recordBillingEvents',
  '/docs/requestPayout',
  '/docs/listAllPayouts',
  '/docs/graphql',
];
const WIDTHS = [1360, 390];
const SCHEMES = ['light', 'dark'] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const isTooWide = (page: Page) => page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

describe.each(WIDTHS.flatMap((width) => SCHEMES.map((colorScheme) => ({ width, colorScheme }))))('$width $colorScheme', (look) => {
  const options = { viewport: { width: look.width, height: 900 }, colorScheme: look.colorScheme };

  test.for(PAGES)('%s', async (path, { server }) => {
    const { page, troubles, close } = await openPage(browser, server, path, options);
    for (const summary of await page.$$('main summary')) await summary.click();
    expect(await violationsOf(page, 'all')).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
    expect(troubles).toEqual([]);
    await close();
  });

  test('what was searched for, and the menu', async ({ server }) => {
    const { page, close } = await openPage(browser, server, '/docs', options);
    await page.fill('#search', 'payout');
    await page.waitForSelector('#found [role=option]');
    expect(await violationsOf(page, 'all')).toEqual([]);
    await page.keyboard.press('Escape');
    if (look.width < 860) await page.click('.menu');
    expect(await page.isVisible('nav')).toBe(true);
    expect(await violationsOf(page, 'all')).toEqual([]);
    await close();
  });
});

test('axe sees what is wrong', async ({ server }) => {
  const { page, close } = await openPage(browser, server, '/docs');
  await page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<input><img src=/docs/icon.svg>')");
  expect((await violationsOf(page, 'all')).map((text) => text.split(':')[0])).toEqual(expect.arrayContaining(['image-alt', 'label']));
  await close();
});
