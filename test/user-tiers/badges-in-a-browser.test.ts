import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badges } from '../../src/demo/badges.ts';
import { cleanBadge } from '../../src/user-tiers/clean-badge.ts';
import { launchBrowser } from '../support/browser.ts';
import { HOSTILE } from './hostile-badges.ts';
import { PUBLISHED } from './published-badges.ts';

const ACCEPTED = HOSTILE.filter(({ refused }) => !refused);

/** What the product sends with a badge. Without `content-security-policy` the text of a badge has to be safe by itself. */
const HEADERS = { 'content-type': 'image/svg+xml', 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'cross-origin' };
const POLICY = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" };

let browser: Browser;
let server: Server;
let origin: string;
/** What is served: `/<folder>/<number>`. Whatever is asked for beside it is empty, and is noticed. */
const folders = new Map<string, readonly string[]>();

beforeAll(async () => {
  const cleaned = await Promise.all(ACCEPTED.map(async ({ svg }) => (await cleanBadge(svg)).svg));
  folders.set('cleaned', cleaned).set('alone', cleaned);
  folders.set(
    'hostile',
    ACCEPTED.map(({ svg }) => svg),
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

/** A new page, and all that happens in it: whatever runs says so in one of these ways, and whatever is requested beside badges. */
async function watch(): Promise<Watched> {
  const page = await (await browser.newContext()).newPage();
  const [ran, requested]: [string[], string[]] = [[], []];
  page.on('console', (message) => ran.push(`console: ${message.text()}`));
  page.on('pageerror', ({ message }) => ran.push(`error: ${message}`));
  page.on('dialog', (dialog) => {
    ran.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => requested.push(popup.url()));
  await page.route(/.*/, (route) => {
    const url = route.request().url();
    if (!/^\/(page|(cleaned|alone|hostile)\/\d+)$/.test(url.replace(origin, ''))) requested.push(url);
    return url.startsWith(origin) ? route.continue() : route.abort();
  });
  return { page, ran, requested };
}

/** All that a user could do to a badge, done to every element of this page and of the pages in it. */
function touch(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const frames = [...document.querySelectorAll<HTMLObjectElement | HTMLIFrameElement>('object, iframe')];
    const documents = [document, ...frames.flatMap(({ contentDocument }) => contentDocument ?? [])];
    for (const element of documents.flatMap((one) => [...one.querySelectorAll('*')])) {
      for (const name of ['mouseover', 'mousemove', 'mousedown', 'mouseup', 'focusin', 'focus', 'load', 'error']) {
        element.dispatchEvent(new Event(name, { bubbles: name === 'mouseover' }));
      }
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
    await new Promise((done) => setTimeout(done, 300));
    return documents.some((one) => one.title === 'ran' || (one.defaultView as { ran?: true } | null)?.ran === true);
  });
}

describe.each(['cleaned', 'alone'])('%s', (folder) => {
  test('as documents, badges run nothing and request nothing', async () => {
    const { page, ran, requested } = await watch();
    for (const index of ACCEPTED.keys()) {
      await page.goto(`${origin}/${folder}/${index}`);
      expect(await page.title()).not.toBe('ran');
      if (folder === 'alone') expect(await touch(page)).toBe(false);
    }
    expect({ ran, requested }).toEqual({ ran: [], requested: [] });
    await page.context().close();
  });
});
