/** A real server, and a browser in front of it: what the tests of the pages for people begin with. */
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import type { Settings } from '../../src/start/settings.ts';
import { launchBrowser } from './browser.ts';
import { AFTER_THE_EXAMPLES } from './clock.ts';
import { freePort } from './free-port.ts';
import { BROWSER, type Surroundings, startServer, type TestServer } from './server.ts';

/** How somebody looks at a page. */
export interface Look {
  width?: number;
  colorScheme?: 'light' | 'dark';
  locale?: string;
  timezoneId?: string;
  /** Whether the screen is touched, as that of a phone is. */
  hasTouch?: boolean;
  /** Whose pages it may turn to beside the server: their origins. */
  others?: readonly string[];
  /** What runs in each of its pages and frames before what is theirs. */
  script?: string;
}

/** A page, and what went wrong in it: empty at the end of a good test. */
export interface Opened {
  page: Page;
  wrong: string[];
  close(): Promise<void>;
}

/** How long nothing may be on its way before a page is taken to stand still. */
const QUIET_MS = 150;

/** Goes somewhere, and waits until the page stands still: nothing is on its way, and there is nothing to be drawn yet. */
export async function untilStill(page: Page, go: () => Promise<unknown>): Promise<void> {
  let [underWay, last] = [0, Date.now()];
  const count = (change: number) => () => {
    underWay += change;
    last = Date.now();
  };
  const [begun, ended] = [count(1), count(-1)];
  page.on('request', begun);
  for (const end of ['requestfinished', 'requestfailed'] as const) page.on(end as 'requestfinished', ended);
  await go();
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  const waiting = page.locator('[class*=_skeleton]');
  while (underWay > 0 || Date.now() - last < QUIET_MS || (await waiting.count()) > 0) await page.waitForTimeout(QUIET_MS / 3);
  page.off('request', begun);
  for (const end of ['requestfinished', 'requestfailed'] as const) page.off(end as 'requestfinished', ended);
}

/** One browser for all files of a process, which ends with it. */
let browser: Promise<Browser> | undefined;

/** A server for the tests of a file, empty or with the demo programme. */
export interface Desk<Whose> {
  server: TestServer;
  open(path: string, look?: Look & Whose): Promise<Opened>;
}

/** What a server of a desk is given. */
export interface DeskSettings extends Partial<Settings> {
  hasDemo?: boolean;
  /** Whether the server's public address is where it listens, so that the browser can follow the links that it makes. */
  isPublic?: boolean;
  /** Is told of every answer of the contract. */
  onAnswer?: Surroundings['onAnswer'];
}

/** Opens a page of a front as somebody. */
export type OpenAs<Whose> = (server: TestServer, path: string, look: Look & Whose) => Promise<Opened>;

/** Sets up a server and a browser for the tests of a file. Whatever the server did not expect makes the file fail. */
export function deskOf<Whose>(openAs: OpenAs<Whose>, options: DeskSettings): Desk<Whose> {
  const { hasDemo = false, isPublic = false, onAnswer, ...changes } = options;
  const desk = {} as Desk<Whose>;
  beforeAll(async () => {
    browser ??= launchBrowser();
    const port = isPublic ? await freePort() : 0;
    const address = isPublic ? { publicUrl: `http://127.0.0.1:${port}` } : {};
    const settings = { fronts: pathToFileURL(inject('fronts')), ...address, ...changes };
    const around = { port, ...(onAnswer && { onAnswer }), ...(hasDemo && { template: inject('demo') }) };
    desk.server = await startServer(settings, around);
    if (hasDemo) desk.server.clock.set(AFTER_THE_EXAMPLES);
  });
  afterAll(async () => {
    await desk.server.stop();
    expect(desk.server.failures).toEqual([]);
  });
  desk.open = (path, look = {} as Look & Whose) => openAs(desk.server, path, look);
  return desk;
}

/** Opens an address of a server in a browser that has these cookies, and watches over the page. */
export async function openPage(server: TestServer, path: string, look: Look, cookies: Record<string, string>): Promise<Opened> {
  const { width = 1280, colorScheme = 'light', locale = 'en', timezoneId = 'UTC' } = look;
  const { hasTouch = false, others = [], script = '' } = look;
  const context = await (await (browser as Promise<Browser>)).newContext({
    viewport: { width, height: 900 },
    colorScheme,
    locale,
    timezoneId,
    hasTouch,
    reducedMotion: 'reduce',
    userAgent: BROWSER,
    baseURL: server.url,
  });
  await context.addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url: server.url })));
  if (script !== '') await context.addInitScript(script);
  const page = await context.newPage();
  // The page's clock is the server's, so that "two days ago" is what it says.
  await page.clock.setFixedTime(server.clock.now());
  const wrong = watchOver(page, server.url, ...others);
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  return { page, wrong, close: () => context.close() };
}

/** Collects whatever a page should not do: fail, ask by a dialog of the browser, complain, or turn to somebody else than these addresses. */
export function watchOver(page: Page, ...addresses: string[]): string[] {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('dialog', (dialog) => wrong.push(`a dialog: ${dialog.message()}`));
  page.on('console', (said) => {
    // What the browser says of a refusal is no fault of the page.
    if (!said.text().startsWith('Failed to load resource')) wrong.push(said.text());
  });
  page.on('request', (asked) => {
    const isOurs = [...addresses, 'blob:'].some((address) => asked.url().startsWith(address));
    if (!isOurs) wrong.push(`asked for ${asked.url()}`);
  });
  return wrong;
}
