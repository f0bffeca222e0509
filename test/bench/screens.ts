import { equal, ok } from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import type { Cluster } from './cluster.ts';
import { type Timings, timePage } from './page-timings.ts';
import { type Figure, figure, ROUNDS } from './rounds.ts';
import { startProduct } from './servers.ts';
import type { Measured, Row } from './table.ts';

/** What the console may cost whoever opens it. */
const TARGETS = { largestMs: 2800, answerMs: 200, shifted: 0.05, longTaskMs: 250 } as const;
const WHAT: Record<keyof Timings, string> = {
  largestMs: 'the largest picture is there (LCP)',
  answerMs: 'the slowest answer to a key or a press (INP)',
  shifted: 'what moved by itself (CLS)',
  longTaskMs: 'the longest task',
};
const ALL = Object.keys(TARGETS) as (keyof Timings)[];
const UNITS: Record<keyof Timings, Row['unit']> = { largestMs: 'ms', answerMs: 'ms', shifted: 'shift', longTaskMs: 'ms' };

interface Screen {
  name: string;
  path: string;
  use(page: Page): Promise<void>;
  /** What is told of it; all by default. */
  measures?: readonly (keyof Timings)[];
}

/** Someone of the demo programme about whom there is something of everything. */
const ADA = '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e';

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('ada', { delay: 100 });
  await page.keyboard.press('Escape');
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

const DEMO = fileURLToPath(new URL('../../src/start/play-demo.ts', import.meta.url));

/** C1: how long it takes, on a processor four times slower and over 1.6 Mbit/s with 150 ms there and back, with nothing kept from before. */
export async function measureScreens(cluster: Cluster, token: string): Promise<Measured> {
  const { appUrl } = await cluster.database('screens', async () => {});
  const environment = { DATABASE_URL: appUrl, DATA_DIR: join(cluster.folder, 'screens'), ADMIN_TOKEN: token, RATE_LIMIT: 'off' };
  await promisify(execFile)(process.execPath, [DEMO], { env: { ...process.env, ...environment } });
  const product = await startProduct(environment);
  const browser = await launchBrowser();
  try {
    const origin = `http://127.0.0.1:${product.port}`;
    const cookie = await signIn(origin, token);
    const rounds = SCREENS.map(() => [] as Timings[]);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [index, screen] of SCREENS.entries()) rounds[index]?.push(await time(browser, origin, cookie, screen));
    }
    return { rows: SCREENS.flatMap((screen, index) => rowsOf(screen, rounds[index] as Timings[])), notes: NOTES };
  } finally {
    await browser.close();
    await product.stop();
  }
}

const NOTES = [
  'C1: a processor 4 times slower, 1.6 Mbit/s, 150 ms; nothing kept from before; the demo programme. Each figure is the worst of a visit; medians of visits.',
];

const time = (browser: Browser, origin: string, cookie: string, { path, use }: Screen) =>
  timePage(browser, `${origin}/console${path}`, cookie, use);

/** Enters as the page does, and says what the cookie holds. */
export async function signIn(origin: string, token: string): Promise<string> {
  const headers = { 'x-triport-console': '1', origin, 'content-type': 'application/json' };
  const answer = await fetch(`${origin}/console/api/session`, { method: 'POST', headers, body: JSON.stringify({ token }) });
  equal(answer.status, 200, await answer.text());
  return /triport_console=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1] as string;
}

function rowsOf({ name, measures = ALL }: Screen, visits: readonly Timings[]): Row[] {
  const row = (measure: keyof Timings): Row => ({
    goal: 'C1',
    what: `${name}: ${WHAT[measure]}`,
    ours: '',
    compared: '',
    result: figure(visits.map((visit) => visit[measure])) satisfies Figure,
    unit: UNITS[measure],
    target: { atMost: TARGETS[measure] },
  });
  return measures.map(row);
}
