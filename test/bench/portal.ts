import { ok } from 'node:assert/strict';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { Cluster } from './cluster.ts';
import { ADA, callAdmin, type Shown, withDemo } from './demo-product.ts';
import { type HostPages, startHostPages } from './host-page.ts';
import { HOW_SLOW, slowDown, timeVisits, type Visited } from './page-timings.ts';
import { figure, ROUNDS } from './rounds.ts';
import type { Goal, Measured, Row } from './table.ts';

/** What the portal may cost whoever opens it, in a window and in the page of a host. */
const TARGETS = { largestMs: 1800, answerMs: 150, shifted: 0.05, longTaskMs: 150 } as const;
/** So long at most the widget holds up the thread of a host's page, in milliseconds. */
const HOST_THREAD_MAX_MS = 20;
/** As wide as a telephone: what comes first is as much as there is on a desk, and less is seen of it. */
const WIDTH = 390;

interface Screen extends Pick<Visited, 'name'> {
  path: string;
  use(frame: Frame, page: Page): Promise<void>;
}

async function useHome(frame: Frame, page: Page): Promise<void> {
  await frame.getByRole('button', { name: 'QR code' }).click();
  await frame.getByRole('dialog').getByRole('img').waitFor();
  await page.keyboard.press('Escape');
  await frame.getByRole('link', { name: 'Rewards', exact: true }).click();
  await frame.getByRole('heading', { level: 1, name: 'Rewards' }).waitFor();
}

const SCREENS: readonly Screen[] = [
  { name: 'home', path: '', use: useHome },
  {
    name: 'rewards',
    path: '/rewards',
    async use(frame, page) {
      await frame.getByRole('navigation', { name: 'Which rewards to show' }).getByRole('link', { name: 'Held' }).click();
      await frame.locator('main li a[aria-haspopup=dialog]').first().click();
      await frame.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'balance',
    path: '/balance',
    async use(frame) {
      await frame.getByRole('link', { name: /^Held/ }).first().click();
      await frame.getByRole('listitem').first().waitFor();
    },
  },
  {
    name: 'withdraw',
    path: '/withdraw',
    async use(frame, page) {
      await frame.getByLabel(/^Amount in/).click();
      await page.keyboard.type('25.00', { delay: 100 });
      await frame.getByRole('radio').first().click({ force: true });
      await frame.locator('[name=address]').click();
      await page.keyboard.type('0x52908400', { delay: 100 });
    },
  },
];

/** U1, U2 and U3: how long the portal takes, in a window and in a frame, on a small computer far away; and how long the widget a host. */
export const measurePortal = (cluster: Cluster, token: string, wants: (goal: Goal) => boolean): Promise<Measured> =>
  withDemo(cluster, 'portal', token, async (shown) => {
    const hosts = await startHostPages(shown);
    try {
      const rows: Row[] = [];
      if (wants('U1')) rows.push(...(await timeVisits(shown.browser, 'U1', TARGETS, await visitsOf(shown))));
      if (wants('U2')) rows.push(...(await timeVisits(shown.browser, 'U2', TARGETS, [framed(shown, hosts)])));
      if (wants('U3')) rows.push(...(await measureWidget(shown, hosts)));
      return { rows, notes: NOTES };
    } finally {
      await hosts.close();
    }
  });

const NOTES = [
  `U1 and U2: ${HOW_SLOW}. Each figure is the worst of a visit, in the frame from when it was begun; medians of visits.`,
  'U3: scripts, styles and layout of the thread of a page from when the widget is put into it until it is drawn, with a fast processor and a slow one.',
];

async function visitsOf(shown: Shown): Promise<Visited[]> {
  const cookie = { name: 'nl_session', value: await enter(shown) };
  return SCREENS.map(({ name, path, use }) => ({ name, url: `${shown.origin}/portal${path}`, width: WIDTH, cookie, use }));
}

/** Enters by a ticket, as users do, and says what the cookie holds. */
async function enter(shown: Shown): Promise<string> {
  const { url } = (await callAdmin(shown, 'POST', 'sessions', 201, { user_id: ADA })) as { url: string };
  const entered = await fetch(shown.origin + new URL(url).pathname + new URL(url).search, { redirect: 'manual' });
  const [, secret] = /nl_session=([^;]+)/.exec(entered.headers.get('set-cookie') ?? '') ?? [];
  ok(secret, `entered with ${entered.status}`);
  return secret;
}

const element = (name: 'referrals' | 'portal', server: string) =>
  `<triport-${name} server="${server}" token-src="/token" portal-src="/open"></triport-${name}>`;

const framed = ({ origin }: Shown, hosts: HostPages): Visited => ({
  name: 'home in a frame',
  url: hosts.pageWith(`<script type="module" src="${origin}/embed.js"></script>${element('portal', origin)}`),
  width: WIDTH,
  frameOf: (page) => page.frames().find((frame) => frame.url().includes('/embed')),
  use: useHome,
});

async function measureWidget(shown: Shown, hosts: HostPages): Promise<Row[]> {
  const [fast, slow]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    fast.push(await heldUp(shown, hosts, async () => {}));
    slow.push(await heldUp(shown, hosts, slowDown));
  }
  const row = { goal: 'U3', ours: '', compared: '', unit: 'ms' } as const;
  const what = 'the thread of a host that the widget takes';
  return [
    { ...row, what, result: figure(fast), target: { atMost: HOST_THREAD_MAX_MS } },
    { ...row, what: `${what}, on a slow processor`, result: figure(slow), target: undefined },
  ];
}

/** For how many milliseconds the thread of a page is held up by scripts, styles and layout once it has the widget. */
async function heldUp(
  { browser, origin }: Shown,
  hosts: HostPages,
  slowDown: (in_: BrowserContext, page: Page) => Promise<void>,
): Promise<number> {
  const context = await browser.newContext({ viewport: { width: WIDTH, height: 900 }, locale: 'en', timezoneId: 'UTC' });
  try {
    const page = await context.newPage();
    await page.goto(hosts.pageWith(''));
    await slowDown(context, page);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const read = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      const counted = metrics.filter(({ name }) => /^(Script|Layout|RecalcStyle)Duration$/.test(name));
      return counted.reduce((all, { value }) => all + value * 1000, 0);
    };
    const before = await read();
    await page.evaluate(
      ([address, markup]) => {
        document.querySelector('h1')?.insertAdjacentHTML('afterend', markup as string);
        document.body.append(Object.assign(document.createElement('script'), { type: 'module', src: address }));
      },
      [`${origin}/widget.js`, element('referrals', origin)],
    );
    await page.getByRole('button', { name: 'Copy' }).waitFor();
    return (await read()) - before;
  } finally {
    await context.close();
  }
}
