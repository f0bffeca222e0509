/** How somebody goes through a page who has nothing but keys. */
import type { Locator, Page } from 'playwright-core';

/** More stops than any page has before its end. */
const STOPS_MAX = 60;

/** What the focus is on calls itself. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? (activeElement === document.body ? '' : (activeElement?.textContent ?? ''));
  });

/** Presses the tab key until the focus is on this, or on what is called so. Throws where no key leads there. */
export async function tabTo(page: Page, target: RegExp | Locator): Promise<void> {
  const place =
    target instanceof RegExp
      ? page
          .locator('a, button')
          .filter({ hasText: target })
          .or(page.getByRole('button', { name: target }))
          .first()
      : target;
  await place.waitFor();
  const isThere = async () =>
    target instanceof RegExp ? target.test(await focused(page)) : target.evaluate((element) => element === document.activeElement);
  for (let stops = 0; !(await isThere()); stops++) {
    if (stops > STOPS_MAX) throw new Error(`${target} is not reached by the keys`);
    await page.keyboard.press('Tab');
  }
}

/** The same, and presses it. */
export async function enterAt(page: Page, target: RegExp | Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Counts from now on what is pointed at. */
export async function countPointing(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as unknown as { pointed: number };
    counted.pointed = 0;
    document.addEventListener('pointerdown', () => counted.pointed++, true);
  });
  return () => page.evaluate(() => (window as unknown as { pointed: number }).pointed);
}
