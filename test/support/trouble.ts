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
  await page.unroute(address);
  await page.getByRole('button', { name: 'Try again' }).click();
}
