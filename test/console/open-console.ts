/** The console of a real server in a browser, as an operator who is signed in there sees it. */
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import type { Settings } from '../../src/start/assemble.ts';
import { launchBrowser } from '../support/browser.ts';
import { AFTER_THE_EXAMPLES } from '../support/clock.ts';
import { type Seat, takeSeat } from '../support/console.ts';
import { BROWSER, startServer, type TestServer } from '../support/server.ts';

/** How somebody looks at it. */
export interface Look extends Seat {
  width?: number;
  colorScheme?: 'light' | 'dark';
  locale?: string;
  timezoneId?: string;
  /** Whether nobody is signed in. */
  isStranger?: boolean;
}

/** A page of the console, and what went wrong in it: empty at the end of a good test. */
export interface Opened {
  page: Page;
  wrong: string[];
  close(): Promise<void>;
}

/** How long nothing may be on its way before a page is taken to stand still. */
const QUIET_MS = 150;

/** Goes somewhere, and waits until the page stands still: nothing is on its way, and there is nothing to be drawn yet. */
async function untilStill(page: Page, go: () => Promise<unknown>): Promise<void> {
  let [underWay, last] = [0, Date.now()];
  const count = (change: number) => () => {
    underWay += change;
    last = Date.now();
  };
  const [begun, ended] = [count(1), count(-1)];
  page.on('request', begun);
  for (const end of ['requestfinished', 'requestfailed'] as const) page.on(end as 'requestfinished', ended);
  await go();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const waiting = page.locator('[class*=_skeleton]');
  while (underWay > 0 || Date.now() - last < QUIET_MS || (await waiting.count()) > 0) await page.waitForTimeout(QUIET_MS / 3);
  page.off('request', begun);
  for (const end of ['requestfinished', 'requestfailed'] as const) page.off(end as 'requestfinished', ended);
}

/** Opens a page of the console by its address. */
export const visit = (page: Page, path: string) => untilStill(page, () => page.goto(`/console${path}`));

/** Goes from one page of the console to another one, as a link does: nothing is loaded anew. */
export const follow = (page: Page, path: string) =>
  untilStill(page, () => page.evaluate((to) => history.pushState(null, '', to), `/console${path}`));

/** Types where the focus is, once it is in a field: what is typed before a dialog is there is lost, as it is for people. */
export async function typeHere(page: Page, text: string): Promise<void> {
  await page.locator(':is(input, textarea):focus').waitFor();
  await page.keyboard.type(text);
}

/** One browser for all files of a process, which ends with it. */
let browser: Promise<Browser> | undefined;

/** A server for the tests of a file, empty or with the demo programme, and a browser in front of it. */
export interface Desk {
  server: TestServer;
  open(path: string, look?: Look): Promise<Opened>;
}

/** Sets up a server and a browser for the tests of a file. Whatever the server did not expect makes the file fail. */
export function consoleDesk({ hasDemo = false, ...changes }: Partial<Settings> & { hasDemo?: boolean } = {}): Desk {
  const desk = {} as Desk;
  beforeAll(async () => {
    browser ??= launchBrowser();
    const settings = { fronts: new URL('../', pathToFileURL(inject('consoleFolder'))), ...changes };
    desk.server = await startServer(settings, hasDemo ? { template: inject('demo') } : {});
    if (hasDemo) desk.server.clock.set(AFTER_THE_EXAMPLES);
  });
  afterAll(async () => {
    await desk.server.stop();
    expect(desk.server.failures).toEqual([]);
  });
  desk.open = async (path, look = {}) => openConsole(await (browser as Promise<Browser>), desk.server, path, look);
  return desk;
}

async function openConsole(browser: Browser, server: TestServer, path: string, look: Look): Promise<Opened> {
  const { width = 1280, colorScheme = 'light', locale = 'en', timezoneId = 'UTC', isStranger = false, ...seat } = look;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    locale,
    timezoneId,
    reducedMotion: 'reduce',
    userAgent: BROWSER,
    baseURL: server.url,
  });
  if (!isStranger) await context.addCookies([{ name: 'triport_console', value: await takeSeat(server, seat), url: server.url }]);
  const page = await context.newPage();
  // The page's clock is the server's, so that "two days ago" is what it says.
  await page.clock.setFixedTime(server.clock.now());
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('dialog', (dialog) => wrong.push(`a dialog: ${dialog.message()}`));
  page.on('console', (said) => {
    // What the browser says of a refusal is no fault of the page.
    if (!said.text().startsWith('Failed to load resource')) wrong.push(said.text());
  });
  page.on('request', (asked) => {
    if (!asked.url().startsWith(server.url) && !asked.url().startsWith('blob:')) wrong.push(`asked for ${asked.url()}`);
  });
  await page.goto(`/console${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return { page, wrong, close: () => context.close() };
}
