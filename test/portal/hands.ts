/** The two ways in which people work a page: by its keys alone, and by a thumb. */
import type { Locator, Page } from 'playwright-core';

/** More than any page has places for the focus. */
const STOPS_MAX = 120;

/** Goes on by the tab key until something has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < STOPS_MAX; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The tab key does not lead to ${target}.`);
}

/** Goes there by the tab key, and presses it as a key does. */
export async function pressKey(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Counts from the next page on what a mouse or a finger does, for tests that may use neither. */
export async function countPointers(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(window, { pointers: 0 });
    addEventListener('pointerdown', () => Object.assign(window, { pointers: (window as unknown as { pointers: number }).pointers + 1 }), {
      capture: true,
    });
  });
  return () => page.evaluate(() => (window as unknown as { pointers: number }).pointers);
}
