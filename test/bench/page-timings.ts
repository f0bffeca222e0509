/** What a page feels like on a small computer far away: Chromium slowed down, and asked what it has seen. */
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { type Figure, figure, ROUNDS } from './rounds.ts';
import type { Goal, Row } from './table.ts';

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

const WHAT: Record<keyof Timings, string> = {
  largestMs: 'the largest picture is there (LCP)',
  answerMs: 'the slowest answer to a key or a press (INP)',
  shifted: 'what moved by itself (CLS)',
  longTaskMs: 'the longest task',
};
const ALL = Object.keys(WHAT) as (keyof Timings)[];
const UNITS: Record<keyof Timings, Row['unit']> = { largestMs: 'ms', answerMs: 'ms', shifted: 'shift', longTaskMs: 'ms' };

/** A page that is opened and used, and what is told of it. */
export interface Visited {
  name: string;
  url: string;
  width: number;
  cookie?: { name: string; value: string };
  /** The frame in which the page stands, where it stands within another one. */
  frameOf?(page: Page): Frame | undefined;
  use(frame: Frame, page: Page): Promise<void>;
  /** What is told of it; all by default. */
  measures?: readonly (keyof Timings)[];
}

const CPU_SLOWER = 4;
const BYTES_A_SECOND = 1_600_000 / 8;
const ROUND_TRIP_MS = 150;
/** For so long nothing has been drawn, asked for or computed: the page stands. */
const QUIET_MS = 1000;
const QUIET_MAX_MS = 60_000;
const HEIGHT = 900;

/** What is said below a table of visits. */
export const HOW_SLOW = 'a processor 4 times slower, 1.6 Mbit/s, 150 ms; nothing kept from before; the demo programme';

/** Visits each page in turn, as often as there are rounds: a row for each that is told of each. */
export async function timeVisits(
  browser: Browser,
  goal: Goal,
  targets: Record<keyof Timings, number>,
  all: readonly Visited[],
): Promise<Row[]> {
  const rounds = all.map(() => [] as Timings[]);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, visited] of all.entries()) rounds[index]?.push(await timePage(browser, visited));
  }
  return all.flatMap(({ name, measures = ALL }, index) =>
    measures.map((measure) => ({
      goal,
      what: `${name}: ${WHAT[measure]}`,
      ours: '',
      compared: '',
      result: figure((rounds[index] as Timings[]).map((visit) => visit[measure])) satisfies Figure,
      unit: UNITS[measure],
      target: { atMost: targets[measure] },
    })),
  );
}

/** Runs in every document before anything of its own. */
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

/** Opens an address with nothing kept from before, uses what is there, and says what the browser noted in its document. */
export async function timePage(browser: Browser, { url, width, cookie, frameOf, use }: Visited): Promise<Timings> {
  const context = await browser.newContext({ viewport: { width, height: HEIGHT }, locale: 'en', timezoneId: 'UTC' });
  try {
    if (cookie) await context.addCookies([{ ...cookie, url: new URL(url).origin }]);
    const page = await context.newPage();
    await slowDown(context, page);
    await page.addInitScript(watch);
    await page.goto(url, { timeout: QUIET_MAX_MS });
    const frame = frameOf ? await frameIn(page, frameOf) : page.mainFrame();
    await frame.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
    await still(frame);
    await use(frame, page);
    await still(frame);
    const { lastMs: _, ...timings } = await frame.evaluate<Timings & { lastMs: number }>('window.seen');
    return timings;
  } finally {
    await context.close();
  }
}

const FRAME_MAX_MS = 10_000;
const LOOK_MS = 20;

async function frameIn(page: Page, frameOf: (page: Page) => Frame | undefined): Promise<Frame> {
  for (let waited = 0; waited < FRAME_MAX_MS; waited += LOOK_MS) {
    const frame = frameOf(page);
    if (frame) return frame;
    await page.waitForTimeout(LOOK_MS);
  }
  throw new Error('the frame did not come');
}

/** From now on the page has a processor and a network as `HOW_SLOW` says. */
export async function slowDown(context: BrowserContext, page: Page): Promise<void> {
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

const still = (frame: Frame) =>
  frame.waitForFunction(
    (quietMs) => performance.now() - (window as unknown as { seen: { lastMs: number } }).seen.lastMs > quietMs,
    QUIET_MS,
    { timeout: QUIET_MAX_MS },
  );
