/** How somebody goes through a page who has nothing but keys. */
import type { Page } from 'playwright-core';

/** More stops than any page has before its end. */
const STOPS_MAX = 60;

/** What the focus is on calls itself. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? (activeElement === document.body ? '' : (activeElement?.textContent ?? ''));
  });

/** Presses the tab key until the focus is on what is called so. Throws where no key leads there. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  await page.locator('a, button').filter({ hasText: name }).or(page.getByRole('button', { name })).first().waitFor();
  for (let stops = 0; !name.test(await focused(page)); stops++) {
    if (stops > STOPS_MAX) throw new Error(`${name} is not reached by the keys`);
    await page.keyboard.press('Tab');
  }
}

/** The same, and presses it. */
export async function enterAt(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
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
