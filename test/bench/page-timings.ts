/** What a page feels like on a small computer far away: Chromium slowed down, and asked what it has seen. */
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** What a browser noted while a page was opened and used. Milliseconds, but for the shifts. */
export interface Timings {
  /** When the largest picture or text was there. */
  largestMs: number;
  /** From the press to the picture that answers it, the slowest. */
  answerMs: number;
  /** How far things moved by themselves. */
  shifted: number;
  /** The longest time in which nothing else could happen. */
  longTaskMs: number;
}

const CPU_SLOWER = 4;
const BYTES_A_SECOND = 1_600_000 / 8;
const ROUND_TRIP_MS = 150;
/** For so long nothing has been drawn, asked for or computed: the page stands. */
const QUIET_MS = 1000;
const QUIET_MAX_MS = 60_000;

/** Runs in the page before anything of its own. */
function watch(): void {
  const seen = { largestMs: 0, answerMs: 0, shifted: 0, longTaskMs: 0, lastMs: 0 };
  const note = (options: PerformanceObserverInit & { type: string }, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => {
      seen.lastMs = performance.now();
      for (const entry of list.getEntries()) take(entry);
    }).observe({ buffered: true, ...options });
  note({ type: 'largest-contentful-paint' }, ({ startTime }) => {
    seen.largestMs = startTime;
  });
  note({ type: 'layout-shift' }, (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.shifted += value;
  });
  note({ type: 'longtask' }, ({ duration }) => {
    seen.longTaskMs = Math.max(seen.longTaskMs, duration);
  });
  note({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit & { type: string }, (entry) => {
    const { duration, interactionId } = entry as PerformanceEntry & { interactionId: number };
    if (interactionId > 0) seen.answerMs = Math.max(seen.answerMs, duration);
  });
  note({ type: 'resource' }, () => {});
  Object.assign(window, { seen });
}

/** Opens an address with nothing kept from before, uses what is there, and says what the browser noted. */
export async function timePage(browser: Browser, url: string, cookie: string, use: (page: Page) => Promise<void>): Promise<Timings> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en', timezoneId: 'UTC' });
  try {
    await context.addCookies([{ name: 'triport_console', value: cookie, url: new URL(url).origin }]);
    const page = await context.newPage();
    await slowDown(context, page);
    await page.addInitScript(watch);
    await page.goto(url, { timeout: QUIET_MAX_MS });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await still(page);
    await use(page);
    await still(page);
    const { lastMs: _, ...timings } = await page.evaluate<Timings & { lastMs: number }>('window.seen');
    return timings;
  } finally {
    await context.close();
  }
}

async function slowDown(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: ROUND_TRIP_MS,
    downloadThroughput: BYTES_A_SECOND,
    uploadThroughput: BYTES_A_SECOND,
  });
}

const still = (page: Page) =>
  page.waitForFunction(
    (quietMs) => performance.now() - (window as unknown as { seen: { lastMs: number } }).seen.lastMs > quietMs,
    QUIET_MS,
    {
      timeout: QUIET_MAX_MS,
    },
  );
