import { equal, ok } from 'node:assert/strict';
import type { Frame, Page } from 'playwright-core';
import type { Cluster } from './cluster.ts';
import { ADA, withDemo } from './demo-product.ts';
import { HOW_SLOW, timeVisits, type Visited } from './page-timings.ts';
import type { Measured } from './table.ts';

/** What the console may cost whoever opens it. */
const TARGETS = { largestMs: 2800, answerMs: 200, shifted: 0.05, longTaskMs: 250 } as const;
const WIDTH = 1280;

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('ada', { delay: 100 });
  await page.keyboard.press('Escape');
}

interface Screen extends Pick<Visited, 'name' | 'measures'> {
  path: string;
  use(page: Page): Promise<void>;
}

const SCREENS: readonly Screen[] = [
  {
    name: 'home',
    path: '/',
    async use(page) {
      await page.getByRole('button', { name: 'As table' }).first().click();
      await openPalette(page);
    },
  },
  {
    name: 'users',
    path: '/users',
    async use(page) {
      await page.getByRole('searchbox').first().click();
      await page.keyboard.type('love', { delay: 100 });
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'a user',
    path: `/users/${ADA}`,
    async use(page) {
      for (const name of ['Ledger', 'Rewards']) await page.getByRole('tab', { name }).click();
      await openPalette(page);
    },
  },
  {
    name: 'payouts',
    path: '/payouts',
    async use(page) {
      await page.getByRole('row').nth(1).getByRole('checkbox').click({ force: true });
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'a statement, printed',
    path: '/ledger?tab=statement',
    measures: ['longTaskMs'],
    async use(page) {
      ok((await page.pdf({ format: 'A4' })).length > 0);
    },
  },
];

/** C1: how long the console takes, on a small computer far away. */
export const measureScreens = (cluster: Cluster, token: string): Promise<Measured> =>
  withDemo(cluster, 'screens', token, async (shown) => {
    const cookie = { name: 'triport_console', value: await signIn(shown.origin, token) };
    const visits = SCREENS.map(({ path, use, ...screen }) => ({
      ...screen,
      url: `${shown.origin}/console${path}`,
      width: WIDTH,
      cookie,
      use: (_: Frame, page: Page) => use(page),
    }));
    return {
      rows: await timeVisits(shown.browser, 'C1', TARGETS, visits),
      notes: [`C1: ${HOW_SLOW}. Each figure is the worst of a visit; medians of visits.`],
    };
  });

/** Enters as the page does, and says what the cookie holds. */
export async function signIn(origin: string, token: string): Promise<string> {
  const headers = { 'x-triport-console': '1', origin, 'content-type': 'application/json' };
  const answer = await fetch(`${origin}/console/api/session`, { method: 'POST', headers, body: JSON.stringify({ token }) });
  equal(answer.status, 200, await answer.text());
  return /triport_console=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1] as string;
}
