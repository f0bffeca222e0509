/** The examples of hosts, as programs that somebody starts beside a server who follows the page of the room. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ADA } from '../../src/demo/cast.ts';
import type { Opened } from '../support/desk.ts';
import { freePort } from '../support/free-port.ts';
import { startProgram } from '../support/program.ts';
import { ADMIN_TOKEN, PUBLIC_URL } from '../support/server.ts';
import { hostDesk } from './host.ts';

const desk = hostDesk({ hasDemo: true });

/** What the room's page has whoever follows it type first: it lets pages of the product show referrals. */
async function followGuide(origin: string): Promise<void> {
  const [, typed = ''] = /```sh\n([\s\S]*?)```/.exec(readFileSync('src/portal/README.md', 'utf8')) ?? [];
  const here = typed
    .replaceAll('http://127.0.0.1:3000', desk.server.url)
    .replaceAll('http://localhost:4000', origin)
    .replace('<the operator token>', ADMIN_TOKEN);
  expect(here).toContain(origin);
  await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', here]);
}

/** Starts an example, opens its page, and ends both afterwards. */
async function atExample(name: 'plain' | 'react', work: (opened: Opened) => Promise<void>): Promise<void> {
  const { server } = desk;
  const port = String(await freePort());
  const origin = `http://localhost:${port}`;
  await followGuide(origin);
  const env = { PORT: port, TRIPORT_URL: server.url, TRIPORT_ADMIN_TOKEN: ADMIN_TOKEN };
  const program = startProgram([`src/portal/examples/${name}/serve.ts`], env);
  try {
    await program.says(`The product is at ${origin}`);
    const opened = await desk.open(origin);
    await work(opened);
    await opened.close();
  } finally {
    program.child.kill('SIGTERM');
    await program.exit;
  }
  expect(program.stderr()).toBe('');
  expect(program.stdout()).not.toContain('embd_');
}

const isWidgetThere = (page: Page) => page.getByRole('button', { name: 'Copy' }).first().waitFor();

/** What the product's own script says is no complaint of the page. */
const withoutTold = (wrong: string[]) => wrong.filter((each) => !each.startsWith('triport:'));

test('a host of plain HTML shows the widget and the portal, and leads into the portal in a window of its own', async () => {
  const { server } = desk;
  await atExample('plain', async ({ page, wrong }) => {
    await isWidgetThere(page);
    const frame = page.frameLocator('triport-portal iframe');
    await frame.getByRole('region', { name: 'Balance' }).locator('data').first().waitFor();
    await page.getByRole('button', { name: 'Dark' }).click();
    await expect.poll(() => frame.locator('html').getAttribute('data-theme')).toBe('dark');
    // In a test the server is reached under another name than its own.
    await page.context().route('**/referrals/open', async (route) => {
      const response = await route.fetch({ maxRedirects: 0 });
      const location = response.headers()['location']?.replace(PUBLIC_URL, server.url) ?? '';
      await route.fulfill({ response, headers: { location } });
    });
    const opening = page.context().waitForEvent('page');
    await page.getByRole('link', { name: 'Open all' }).click();
    const opened = await opening;
    await opened.getByText(ADA.name).waitFor();
    expect(opened.url()).toBe(`${server.url}/portal`);
    expect(withoutTold(wrong)).toEqual([]);
  });
});

test('a host of React shows both, in its own look, and hears what is done with them', async () => {
  await atExample('react', async ({ page, wrong }) => {
    await isWidgetThere(page);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText(`Copied: ${desk.server.url}/r/`).waitFor();
    await page.getByRole('button', { name: 'Dark' }).click();
    const ground = page.locator('[part=card]').evaluate((card) => getComputedStyle(card).backgroundColor);
    expect(await ground).toBe('rgb(26, 28, 32)');
    await page.getByRole('button', { name: 'Show everything' }).click();
    const frame = page.frameLocator('triport-portal iframe');
    await frame.getByRole('region', { name: 'Balance' }).locator('data').first().waitFor();
    expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator('triport-referrals').count()).toBe(0);
    expect(wrong).toEqual([]);
  });
});

test('who is not signed in to a host gets neither a token nor a ticket from it', async () => {
  await atExample('plain', async ({ page }) => {
    const { origin } = new URL(page.url());
    for (const path of ['/referrals/token', '/referrals/open'])
      expect((await fetch(origin + path, { redirect: 'manual' })).status).toBe(401);
    expect((await fetch(`${origin}/../package.json`)).status).toBe(404);
  });
});
