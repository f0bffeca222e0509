/** What stands between an address and the first picture: all of it is asked for at once, and each once; a host's page waits for none of it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atHost, element, hostDesk, strictPolicy } from './host.ts';
import { portalDesk } from './open-portal.ts';

const LETTERS = 'inter-latin-wght-normal.woff2';
const SESSION = /\/v1\/auth\/me$/;

/** The names of the files and of the answers that a page asks for, as long as it is open. */
function askedBy(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    asked.push(pathname.replace(/^\/(?:portal\/assets|v1)\//, '').replace(/-[\w-]{8}(?=\.\w+$)/, ''));
  });
  return asked;
}

const often = (asked: readonly string[]) => asked.filter((name, place) => asked.indexOf(name) !== place);

const desk = portalDesk({ hasDemo: true });

test.each([
  ['/portal', 'first.js'],
  ['/portal/', 'first.js'],
  ['/portal/rewards', 'rewards-screen.js'],
  ['/portal/withdraw', 'withdraw-screen.js'],
  ['/portal/balance?open=held', 'balance-screen.js'],
])(
  '%s has asked for its screen, its words, its letters, the rules, the user and the balance before it knows the session',
  async (address, screen) => {
    const { page, close } = await desk.open('/account');
    await page.route(SESSION, () => {}); // it is never answered
    const asked = askedBy(page);
    await page.goto(address);
    const wanted = [screen, 'en.js', LETTERS, 'auth/me', 'referrals/me', 'referrals/terms', 'referrals/balance'];
    await expect.poll(() => asked).toEqual(expect.arrayContaining(wanted));
    expect(often(asked)).toEqual([]);
    await close();
  },
);

test('the letters are asked for before any script has run', async () => {
  const { page, close } = await desk.open('/account');
  await page.route(/\.js$/, () => {}); // none ever comes
  const asked = askedBy(page);
  await page.goto('/portal', { waitUntil: 'commit' });
  await expect.poll(() => asked).toContain(LETTERS);
  await close();
});

const hosts = hostDesk({ hasDemo: true });

const framing = () => [...strictPolicy(hosts.server), `frame-src ${hosts.server.url}`];

test('the frame asks all of that as soon as the page around it has greeted it', async () => {
  await atHost(hosts, { body: element('triport-portal', hosts.server), policy: framing() }, async ({ page }) => {
    await page.route(SESSION, () => {});
    const asked = askedBy(page);
    await page.reload();
    const wanted = ['en.js', LETTERS, 'auth/me', 'referrals/me', 'referrals/terms', 'referrals/balance'];
    await expect.poll(() => asked).toEqual(expect.arrayContaining(wanted));
    expect(often(asked)).toEqual([]);
  });
});

const PAINTED = `new PerformanceObserver(() => { window.isPainted = true }).observe({ type: 'paint', buffered: true });`;

test('the page of a host is drawn before the scripts of its elements have come', async () => {
  const body = `${element('triport-referrals', hosts.server)}${element('triport-portal', hosts.server)}<p>The rest of it</p>`;
  await atHost(hosts, { body, policy: framing(), look: { script: PAINTED } }, async ({ page, host }) => {
    await page.route(/\/(widget|embed)\.js$/, () => {}); // neither ever comes
    await page.goto(host.origin, { waitUntil: 'commit' });
    await page.getByText('The rest of it').waitFor();
    await page.waitForFunction('window.isPainted');
  });
});
