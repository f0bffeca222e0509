/** What every page has to bear: names that try to break out, windows that are narrow, and answers that do not come. */
import type { Page } from 'playwright-core';

/** As long as a name can be, without a place to break, and with a script in it. */
export const HOSTILE = `<script>alert(1)</script>${'W'.repeat(75)}`;
/** The same of words, as people have them. */
export const LONG = `${'Wilhelmina-Konstantinopolitanische '.repeat(2)}<script>alert(1)</script>`.slice(0, 100);

/** By how many pixels a page is wider than its window. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** Lets nothing answer to an address until the page, which `come` opens, has said so; then the page asks again by its button. */
export async function failAndAskAgain(page: Page, address: string, come: () => Promise<unknown>): Promise<void> {
  await page.route(address, (route) => route.abort());
  await come();
  await page.getByRole('alert').filter({ hasText: 'No answer came' }).waitFor();
  await askAgainByButton(page, () => page.unroute(address));
}

/**
 * Presses the button that asks again, when `answer` lets something answer. Until then the page is one that nobody sees, which does not
 * ask by itself: otherwise it could be whole again before the button is pressed.
 */
export async function askAgainByButton(page: Page, answer: () => Promise<unknown>): Promise<void> {
  await page.evaluate("Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })");
  const button = page.getByRole('button', { name: 'Try again', disabled: false });
  await button.waitFor();
  await answer();
  await button.click();
  await page.evaluate('delete document.visibilityState');
}
