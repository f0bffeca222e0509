import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badges } from '../../src/demo/badges.ts';
import { cleanBadge } from '../../src/user-tiers/clean-badge.ts';
import { launchBrowser } from '../support/browser.ts';
import type { HostileBadge } from './hostile-badge.ts';
import { HOSTILE } from './hostile-badges.ts';
import { PUBLISHED } from './published-badges.ts';

const ACCEPTED = HOSTILE.filter(({ refused }) => !refused);
/** Those that certainly do something when they are not cleaned. */
const ACTIVE = HOSTILE.filter(({ does }) => does !== undefined);

/** The headers that the product sends with a badge. Without `content-security-policy` the text of a badge has to be safe by itself. */
const HEADERS = { 'content-type': 'image/svg+xml', 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'cross-origin' };
const POLICY = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" };

let browser: Browser;
let context: BrowserContext;
let server: Server;
let origin: string;
/** The documents that are served, as `/<folder>/<number>`. Any other request gets an empty answer, and is recorded. */
const folders = new Map<string, readonly string[]>();

beforeAll(async () => {
  const cleaned = await Promise.all(ACCEPTED.map(async ({ svg }) => (await cleanBadge(svg)).svg));
  folders.set('cleaned', cleaned).set('alone', cleaned);
  folders.set(
    'hostile',
    ACTIVE.map(({ svg }) => svg),
  );
  server = createServer(({ url = '' }, response) => {
    const [, folder = '', number] = url.split('/');
    const svg = folders.get(folder)?.[Number(number)];
    if (svg === undefined) response.setHeader('content-type', 'text/html').end('<!doctype html>');
    else response.writeHead(200, folder === 'cleaned' ? { ...HEADERS, ...POLICY } : HEADERS).end(svg);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
  context = await browser.newContext();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

interface Watched {
  page: Page;
  ran: string[];
  requested: string[];
}

/**
 * A new page, and all that happens in it: anything that runs reports it in one of these ways, and requests other than for badges are
 * recorded.
 */
async function watch(): Promise<Watched> {
  const page = await context.newPage();
  const [ran, requested]: [string[], string[]] = [[], []];
  page.on('console', (message) => ran.push(`console: ${message.text()}`));
  page.on('pageerror', ({ message }) => ran.push(`error: ${message}`));
  page.on('dialog', (dialog) => {
    ran.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined); // the page may have gone
  });
  page.on('popup', (popup) => requested.push(popup.url()));
  await page.route(/.*/, (route) => {
    const url = route.request().url();
    if (!/^\/(page|(cleaned|alone|hostile)\/\d+)$/.test(url.replace(origin, ''))) requested.push(url);
    return url.startsWith(origin) ? route.continue() : route.abort();
  });
  return { page, ran, requested };
}

/** Does to every element of this page, and of the pages in it, whatever a user could do, and gives animations time to begin. */
async function touch({ page, ran }: Watched): Promise<void> {
  const everywhere = (look: (documents: Document[]) => boolean) =>
    page
      .evaluate(`(${look})([document, ...[...document.querySelectorAll('object, iframe')].flatMap((one) => one.contentDocument ?? [])])`)
      .catch(() => false); // the page was left meanwhile: where it went has been noticed
  await everywhere((documents) => {
    for (const element of documents.flatMap((one) => [...one.querySelectorAll('*')])) {
      for (const name of ['mouseover', 'mousedown', 'focus', 'focusin', 'load', 'error']) element.dispatchEvent(new Event(name));
      element.dispatchEvent(new MouseEvent('click', { cancelable: true }));
    }
    return true;
  });
  await page.waitForTimeout(300); // the page itself cannot wait in a sandbox
  if (await everywhere((documents) => documents.some((one) => one.title === 'ran' || 'ran' in (one.defaultView ?? {})))) ran.push('mark');
}

type Outcome = Pick<Watched, 'ran' | 'requested'>;

/** Opens these badges as documents, some at a time, and tells what happened in each. A tab in which nothing happened is used again. */
async function openAll(folder: string, badges: readonly HostileBadge[]): Promise<(Outcome & HostileBadge)[]> {
  const outcomes: (Outcome & HostileBadge)[] = [];
  const queue = [...badges.entries()];
  const work = async () => {
    let tab = await watch();
    for (let next = queue.pop(); next; next = queue.pop()) {
      const [index, badge] = next;
      const { page, ran, requested } = tab;
      await page.goto(`${origin}/${folder}/${index}`).catch(() => requested.push('went elsewhere'));
      await touch(tab);
      outcomes.push({ ...badge, ran, requested });
      if (ran.length + requested.length === 0) continue;
      await page.close();
      tab = await watch();
    }
    await tab.page.close();
  };
  await Promise.all(Array.from({ length: TABS }, work));
  return outcomes;
}

/** So many that they wait for their animations together, and leave some of the machine to others. */
const TABS = 8;

const EMBEDDINGS = ['img', 'object', 'iframe', 'background', 'inline'] as const;

/** Puts all badges of a folder into one page in one way, and waits until they are there. Returns how many are shown as images. */
function embed(page: Page, folder: string, how: (typeof EMBEDDINGS)[number]): Promise<number> {
  const all = (folders.get(folder) ?? []).map((svg, index) => ({ svg, url: `/${folder}/${index}` }));
  return page.evaluate(
    async ([badges, kind]) => {
      const place = (tag: string, change: (element: HTMLElement) => void) => {
        const element = document.createElement(tag);
        const loaded = new Promise((done) => {
          for (const end of ['load', 'error']) element.addEventListener(end, done);
        });
        change(element);
        document.body.append(element);
        return { element, loaded };
      };
      const placed = badges.map(({ svg, url }) => {
        if (kind === 'img' || kind === 'iframe') return place(kind, (element) => element.setAttribute('src', url));
        if (kind === 'object') return place(kind, (element) => element.setAttribute('data', url));
        if (kind === 'inline') {
          return place('div', (element) => {
            element.innerHTML = svg;
            element.dispatchEvent(new Event('load'));
          });
        }
        return place('div', (element) => {
          element.style.cssText = `height: 9px; background-image: url(${url})`;
          element.dispatchEvent(new Event('load'));
        });
      });
      await Promise.all(placed.map(({ loaded }) => loaded));
      return placed.filter(({ element }) => element instanceof HTMLImageElement && element.naturalWidth > 0).length;
    },
    [all, how] as const,
  );
}

const named = (outcomes: (Outcome & HostileBadge)[]) => outcomes.map(({ name, ran, requested }) => ({ name, ran, requested }));

describe.each([
  ['served as the product serves them', 'cleaned'],
  ['without a policy', 'alone'],
])('%s', (_, folder) => {
  test('as documents, badges run nothing and request nothing', async () => {
    const outcomes = await openAll(folder, ACCEPTED);
    expect(named(outcomes.filter(({ ran, requested }) => ran.length + requested.length > 0))).toEqual([]);
    expect(outcomes).toHaveLength(ACCEPTED.length);
  });

  test.each(EMBEDDINGS)('as %s, badges run nothing and request nothing', async (how) => {
    const watched = await watch();
    await watched.page.goto(`${origin}/page`);
    const shown = await embed(watched.page, folder, how);
    await touch(watched);
    expect({ ran: watched.ran, requested: watched.requested }).toEqual({ ran: [], requested: [] });
    expect(shown).toBe(how === 'img' ? ACCEPTED.length : 0);
    await watched.page.close();
  });
});

test('as they came, hostile badges are noticed', async () => {
  const isUnnoticed = ({ does, ran, requested }: Outcome & HostileBadge) => (does === 'run' ? ran : requested).length === 0;
  // A busy machine may not come to an animation in the moment that each of them is given.
  await expect.poll(async () => named((await openAll('hostile', ACTIVE)).filter(isUnnoticed))).toEqual([]);
});

test.each(['object', 'iframe', 'inline'] as const)('as they came, hostile badges are noticed in %s', async (how) => {
  const watched = await watch();
  await watched.page.goto(`${origin}/page`);
  await embed(watched.page, 'hostile', how).catch(() => undefined);
  await touch(watched);
  expect(watched.ran).not.toEqual([]);
  expect(watched.requested).not.toEqual([]);
  await watched.page.close();
});

test.each([
  ...PUBLISHED.map((svg, index) => [`the published badge ${index + 1}`, svg]),
  ...Object.entries(badges).map(([name, svg]) => [`the demo's ${name}`, svg]),
] as [string, string][])('cleaning changes no pixel of %s', async (_, svg) => {
  const { page } = await watch();
  await page.setViewportSize({ width: 96, height: 96 });
  const picture = async (text: string) => {
    await page.setContent(`<body style="margin: 0">${text}</body>`);
    return page.screenshot();
  };
  const cleaned = (await cleanBadge(svg)).svg;
  const before = await picture(svg);
  expect((await picture(cleaned)).equals(before)).toBe(true);
  await page.close();
});
