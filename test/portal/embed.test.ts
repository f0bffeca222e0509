/** The portal in a frame of a host's page: the same pages, in the host's language and look, as high as they are, with what needs money elsewhere. */
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ADA } from '../../src/demo/cast.ts';
import { AXE, violationsOf } from '../support/axe.ts';
import { PUBLIC_URL } from '../support/server.ts';
import { atHost, element, type HostSettings, hostDesk, strictPolicy, toldIn } from './host.ts';

const desk = hostDesk({ hasDemo: true });
const portal = (more = '') => element('triport-portal', desk.server, more, '<p>Open your referrals elsewhere</p>');
/** A host with the portal in its page: it lets the server be framed, and nothing else beside its script. */
const withPortal = (body = portal()): HostSettings => ({ body, policy: [...strictPolicy(desk.server), `frame-src ${desk.server.url}`] });

const MUCH = 'Much of the host. '.repeat(20);

const within = (page: Page) => page.frameLocator('iframe').first();
const isThere = (frame: FrameLocator) => frame.getByRole('region', { name: 'Balance' }).locator('data').first().waitFor();
const frameOf = (page: Page) => page.frames().find((frame) => frame.url().includes('/embed'));
/** How high the frame is, and how high its page. */
const heights = async (page: Page) => {
  const outer = await page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
  const inner = await frameOf(page)?.evaluate('document.body.getBoundingClientRect().height');
  return [outer, Math.ceil(inner as number)];
};
const sameHeight = (page: Page) => expect.poll(async () => new Set(await heights(page)).size).toBe(1);

describe('what it shows', () => {
  test('is what the server has, in a frame that is as high as its page', async () => {
    const { server } = desk;
    const { body: balance } = await server.as(await server.login(ADA.userId), 'GET', '/v1/referrals/balance');
    await atHost(desk, withPortal(), async ({ page, host }) => {
      const frame = within(page);
      await isThere(frame);
      const amounts = frame.getByRole('region', { name: 'Balance' }).locator('data');
      expect(Number(await amounts.first().getAttribute('value'))).toBe(balance.available_micro);
      await sameHeight(page);
      expect((await heights(page))[0]).toBeGreaterThan(600);
      await page.setViewportSize({ width: 390, height: 700 });
      await expect.poll(async () => (await heights(page))[0]).toBeGreaterThan(1200);
      await sameHeight(page);
      expect(host.tokens.length).toBe(1);
    });
  });

  test('speaks as the host does and wears what it wears, and follows it', async () => {
    await atHost(desk, withPortal(portal('lang="de-AT" theme="dark"')), async ({ page }) => {
      const frame = within(page);
      await frame.getByText('Du bekommst 15 % von dem, was deine Freunde zahlen').waitFor();
      const root = frame.locator('html');
      expect([await root.getAttribute('lang'), await root.getAttribute('data-theme')]).toEqual(['de', 'dark']);
      expect(await page.locator('iframe').getAttribute('title')).toBe('Deine Empfehlungen');
      await page.evaluate(() => {
        const element = document.querySelector('triport-portal') as HTMLElement;
        element.lang = 'en';
        element.setAttribute('theme', 'light');
      });
      await frame.getByText('You get 15% of what your friends pay').waitFor();
      expect([await root.getAttribute('lang'), await root.getAttribute('data-theme')]).toEqual(['en', 'light']);
      expect(await page.locator('iframe').getAttribute('title')).toBe('Your referrals');
    });
  });

  test('is every page of the portal, and asks nothing that a page of the host may not ask', async () => {
    await atHost(desk, { ...withPortal(), look: { width: 390, script: AXE } }, async ({ page }) => {
      const frame = within(page);
      const go = async (name: string) => {
        await frame
          .getByRole('link', { name: new RegExp(`^${name}`) })
          .first()
          .click();
        await frame.getByRole('heading', { level: 1, name }).waitFor();
        await expect.poll(() => frame.locator('[class*=_skeleton]').count()).toBe(0);
        await sameHeight(page);
        expect(await frame.getByRole('alert').allTextContents(), name).toEqual([]);
        expect(await violationsOf(frameOf(page) as Frame, 'wcag'), name).toEqual([]);
      };
      await isThere(frame);
      for (const name of ['Rewards', 'Withdraw']) await go(name);
      for (const name of ['Your link', 'Friends', 'Balance', 'Use as credit', 'Your level', 'Account']) {
        await go('More');
        await go(name);
      }
      expect(await frame.getByRole('radio').count()).toBe(0);
      expect(await frame.getByRole('button', { name: 'Log out' }).count()).toBe(0);
    });
  });

  test.each([
    [320, 'light', 'de'],
    [1280, 'dark', 'en'],
  ] as const)('stands at %i pixels, %s, in %s, for everybody', async (width, theme, lang) => {
    await atHost(desk, { ...withPortal(portal(`theme="${theme}" lang="${lang}"`)), look: { width, script: AXE } }, async ({ page }) => {
      await within(page).locator('dl dd').nth(2).waitFor();
      await sameHeight(page);
      const frame = frameOf(page);
      if (!frame) throw new Error('no frame');
      expect(await violationsOf(frame, 'wcag')).toEqual([]);
      expect(await violationsOf(page, 'wcag')).toEqual([]);
      expect(await frame.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    });
  });
});

describe('in the page of the host', () => {
  test('going from page to page is no step in its history, and begins at the top of the frame', async () => {
    await atHost(desk, { ...withPortal(`<p>${MUCH}</p>${portal()}`), look: { width: 390 } }, async ({ page }) => {
      const frame = within(page);
      await isThere(frame);
      const before = await page.evaluate('history.length');
      const link = frame.getByRole('link', { name: 'All rewards' });
      await link.scrollIntoViewIfNeeded();
      const scrolled = (await page.evaluate('scrollY')) as number;
      await link.click();
      await frame.getByRole('heading', { level: 1, name: 'Rewards' }).waitFor();
      await expect.poll(() => page.evaluate('scrollY') as Promise<number>).toBeLessThan(scrolled);
      const top = await page.locator('iframe').evaluate((at) => at.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(-1);
      const skip = frame.getByRole('link', { name: 'Skip to the page' });
      await skip.focus();
      await page.keyboard.press('Enter');
      await frame.locator('#main:focus').waitFor();
      expect(await page.evaluate('history.length')).toBe(before);
      expect(new URL(frameOf(page)?.url() ?? '').pathname).toBe('/embed');
    });
  });

  test('what is opened for a moment stands where one looks', async () => {
    await atHost(desk, { ...withPortal(`<p>${MUCH}</p>${portal()}`), look: { width: 390 } }, async ({ page }) => {
      const frame = within(page);
      await isThere(frame);
      await within(page).locator('dl dd').nth(2).waitFor();
      await sameHeight(page);
      const button = frame.getByRole('button', { name: 'QR code' });
      await button.scrollIntoViewIfNeeded();
      await button.click();
      const dialog = frame.getByRole('dialog');
      await dialog.getByRole('img').waitFor();
      const box = await dialog.boundingBox();
      expect(box).not.toBeNull();
      const { y, height } = box ?? { y: -1, height: 0 };
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(901);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await expect.poll(() => frame.getByRole('button', { name: 'QR code' }).evaluate((at) => at === document.activeElement)).toBe(true);
    });
  });

  test('what needs money is done in a window that the host opens, and that knows nothing of this one', async () => {
    await atHost(desk, withPortal(), async ({ page, host }) => {
      const opening = page.context().waitForEvent('page');
      await within(page).getByRole('button', { name: 'Withdraw' }).click();
      const opened = await opening;
      await opened.getByRole('heading', { name: 'The portal' }).waitFor();
      expect([await opened.evaluate('opener'), host.opened]).toEqual([null, 1]);
    });
  });

  test('a name for the link is chosen within it', async () => {
    const { server } = desk;
    const userId = await server.createUser({ display_name: 'Jo' });
    await atHost(desk, { ...withPortal(), userId }, async ({ page }) => {
      // In a test the server is reached under another name than its own, by which it knows its own pages.
      await page.route('**/v1/referrals/code', async (route, request) =>
        route.fulfill({ response: await route.fetch({ headers: { ...request.headers(), origin: PUBLIC_URL } }) }),
      );
      const frame = within(page);
      await frame.getByRole('link', { name: 'Edit link' }).click();
      await frame.getByLabel('Name of your link').fill(`framed-${userId.slice(0, 8)}`);
      await frame.getByText('Free.').waitFor();
      await frame.getByRole('button', { name: 'Use this name' }).click();
      const taken = async () => (await server.as(await server.login(userId), 'GET', '/v1/referrals/me')).body.custom_slug;
      await expect.poll(taken).toBe(`framed-${userId.slice(0, 8)}`);
    });
  });

  test('the link can be copied from within', async () => {
    await atHost(desk, withPortal(), async ({ page }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await within(page).getByRole('button', { name: 'Copy' }).click();
      await within(page).getByRole('button', { name: 'Copied' }).waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/\/r\/[\w-]+$/);
    });
  });

  test('keys alone lead into it, through it, to the rewards, and to the window for money', async () => {
    await atHost(desk, { ...withPortal(`<a href="#a">Before</a>${portal()}<a href="#b">Behind</a>`) }, async ({ page, host }) => {
      await isThere(within(page));
      const press = async (name: string) => {
        for (let step = 0; step < 40; step++) {
          await page.keyboard.press('Tab');
          const focused = await frameOf(page)?.evaluate('document.hasFocus() && document.activeElement.textContent');
          if (focused === name) return page.keyboard.press('Enter');
        }
        throw new Error(`${name} is not reached`);
      };
      await press('Rewards');
      await within(page).getByRole('heading', { level: 1, name: 'Rewards' }).waitFor();
      await page.getByRole('link', { name: 'Before' }).focus();
      await press('Home');
      await isThere(within(page));
      const opening = page.context().waitForEvent('page');
      await press('Withdraw').then(() => within(page).getByRole('heading', { level: 1 }).waitFor());
      await page.getByRole('link', { name: 'Before' }).focus();
      await press('Home');
      await within(page).getByRole('button', { name: 'Withdraw' }).press('Enter');
      await opening;
      await expect.poll(() => host.opened).toBe(1);
    });
  });

  test('two of them and a widget stand in one page, each with a token of its own', async () => {
    const both = `${portal()}${element('triport-referrals', desk.server)}${portal('lang="de"')}`;
    await atHost(desk, withPortal(both), async ({ page, host }) => {
      await isThere(page.frameLocator('iframe >> nth=0'));
      await page.frameLocator('iframe >> nth=1').getByText('Du bekommst 15 %').waitFor();
      await page.getByRole('button', { name: 'Copy' }).first().waitFor();
      expect(new Set(host.tokens).size).toBe(3);
      expect(await toldIn({ page })).toEqual([]);
    });
  });
});
