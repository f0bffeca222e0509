/** What axe-core finds wrong with a page. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright-core';

/** The library. A frame has it when it is a script of its page's context: `violationsOf` can only bring it into a page. */
export const AXE = readFileSync(fileURLToPath(new URL('axe.min.js', import.meta.resolve('axe-core'))), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

/**
 * Each place of a page that does not hold WCAG 2.2 AA, with the best practices of the library or without; of a frame by itself, or of a page
 * without its frames. The library is no part of the page: it comes past its policy.
 */
export async function violationsOf(page: Page | Frame, rules: 'all' | 'wcag'): Promise<string[]> {
  if ('context' in page && !(await page.evaluate(`'axe' in window`))) {
    const session = await page.context().newCDPSession(page);
    await session.send('Runtime.evaluate', { expression: AXE });
    await session.detach();
  }
  const options = { iframes: false, resultTypes: ['violations'], ...(rules === 'wcag' && { runOnly: { type: 'tag', values: TAGS } }) };
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as { violations: Violation[] };
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`));
}
