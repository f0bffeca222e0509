/** The widget in the page of a host that allows nothing but its script and its calls: what it shows, and what can be done with it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ADA } from '../../src/demo/cast.ts';
import { violationsOf } from '../support/axe.ts';
import { overflowOf } from '../support/trouble.ts';
import { atHost, element, hostDesk, toldIn } from './host.ts';

const desk = hostDesk({ hasDemo: true });
const widget = (more = '') => element('triport-referrals', desk.server, more, '<p>Refer friends elsewhere</p>');

/** The texts of a part of the widget. */
const textsOf = (page: Page, part: string) => page.locator(`[part~=${part}]`).allTextContents();
const isThere = (page: Page) => page.getByRole('button', { name: 'Copy' }).first().waitFor();

describe('what it shows', () => {
  test('is what the server has', async () => {
    const { server } = desk;
    const session = await server.login(ADA.userId);
    const read = async (path: string) => (await server.as(session, 'GET', `/v1/referrals/${path}`)).body;
    const [me, balance, stats] = [
      await read('me'),
      await read('balance'),
      await read('stats?interval=month&since=2025-12-01T00:00:00.000Z'),
    ];
    const dollars = (micro: number) =>
      new Intl.NumberFormat('en', { style: 'currency', currency: 'USD', maximumFractionDigits: 6 }).format(micro / 1e6);
    await atHost(desk, { body: widget() }, async ({ page }) => {
      await isThere(page);
      expect(await page.getByRole('textbox', { name: 'Your link' }).inputValue()).toBe(`${server.url.slice(7)}/r/${me.custom_slug}`);
      expect(await textsOf(page, 'offer')).toEqual(['You get 15% of what your friends pay']);
      const { clicks, signups, first_paid, rewards_micro } = stats.totals;
      expect(await textsOf(page, 'value')).toEqual([`${clicks}`, `${signups}`, `${first_paid}`, dollars(rewards_micro)]);
      expect(await textsOf(page, 'available')).toEqual([dollars(balance.available_micro)]);
      expect((await textsOf(page, 'next'))[0]).toMatch(`Next ${dollars(balance.unlocks[0].amount_micro)} on `);
      expect(await page.getByText('Refer friends elsewhere').isVisible()).toBe(false);
    });
  });

  test('speaks the language of the element, else of the page around it, and follows it', async () => {
    const body = `${widget('lang="de-AT"')}<div lang="de">${widget()}</div>${widget()}`;
    await atHost(desk, { body }, async ({ page }) => {
      await page.locator('[part~=offer]').nth(2).waitFor();
      expect(await textsOf(page, 'copy')).toEqual(['Kopieren', 'Kopieren', 'Copy']);
      await page.locator('[part~=copy]').nth(2).focus();
      await page.evaluate("document.querySelectorAll('triport-referrals')[2].lang = 'de'");
      await expect.poll(() => textsOf(page, 'copy')).toEqual(['Kopieren', 'Kopieren', 'Kopieren']);
      await expect.poll(() => page.evaluate('document.activeElement.shadowRoot.activeElement.textContent')).toBe('Kopieren');
    });
  });

  test('is light or dark as the element says, else as the page around it is', async () => {
    const body = `${widget()}${widget('theme="dark"')}${widget('theme="light"')}`;
    const grounds = (page: Page) =>
      page.locator('[part=card]').evaluateAll((cards) => cards.map((card) => getComputedStyle(card).backgroundColor));
    const [light, dark] = ['rgb(255, 255, 255)', 'rgb(26, 28, 32)'];
    await atHost(desk, { body, look: { colorScheme: 'dark' } }, async ({ page }) => {
      await page.locator('[part~=offer]').nth(2).waitFor();
      // The host's page does not know of dark: it is white.
      expect(await grounds(page)).toEqual([light, dark, light]);
      await page.evaluate("document.documentElement.style.colorScheme = 'light dark'");
      expect(await grounds(page)).toEqual([dark, dark, light]);
      await page.evaluate("document.querySelector('triport-referrals').setAttribute('theme', 'light')");
      expect(await grounds(page)).toEqual([light, dark, light]);
    });
  });

  test('looks as the host says by its properties and parts', async () => {
    const style =
      'triport-referrals { --triport-accent: rgb(1, 2, 3); --triport-radius: 0 } triport-referrals::part(offer) { color: rgb(4, 5, 6) }';
    await atHost(desk, { body: widget() }, async ({ page }) => {
      await isThere(page);
      // As a sheet of the host's, which its policy would let be a file.
      await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
      }, style);
      const looks = (part: string, name: string) =>
        page.locator(`[part~=${part}]`).evaluate((at, of) => getComputedStyle(at).getPropertyValue(of), name);
      expect(await looks('copy', 'background-color')).toBe('rgb(1, 2, 3)');
      expect(await looks('card', 'border-radius')).toBe('0px');
      expect(await looks('offer', 'color')).toBe('rgb(4, 5, 6)');
    });
  });

  test('tells a blocked user so', async () => {
    const userId = await desk.server.createUser({ display_name: 'Jo', blocked: true });
    await atHost(desk, { body: widget(), userId }, async ({ page }) => {
      await isThere(page);
      expect(await textsOf(page, 'offer')).toEqual(['Your account is blocked']);
    });
  });

  test.each([390, 1280])('takes as much room at %i pixels while it is on its way as when it is there', async (width) => {
    await atHost(desk, { body: widget(), look: { width } }, async ({ page, host }) => {
      await isThere(page);
      const height = () => page.locator('[part=card]').evaluate((card) => card.getBoundingClientRect().height);
      const whole = await height();
      await page.route(`${host.origin}/token`, () => {}); // it is never answered
      await page.evaluate(
        "document.querySelector('triport-referrals').setAttribute('server', document.querySelector('triport-referrals').getAttribute('server') + '/')",
      );
      await page.getByRole('status', { name: 'Your referrals are loading' }).waitFor();
      expect(Math.abs((await height()) - whole)).toBeLessThan(10);
    });
  });

  test.each([320, 390, 1280])('stands at %i pixels for everybody, light and dark', async (width) => {
    const body = `${widget('theme="dark" lang="de"')}${widget()}`;
    await atHost(desk, { body, look: { width } }, async ({ page }) => {
      await page.locator('[part~=offer]').nth(1).waitFor();
      for (const each of await page.locator('[part~=qr]').all()) await each.click();
      await page.getByRole('img').nth(1).waitFor();
      expect(await overflowOf(page)).toBe(0);
      expect(await violationsOf(page, 'wcag')).toEqual([]);
      const heights = await page.locator('[part~=button]').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    });
  });
});

describe('what can be done with it', () => {
  test('the link is copied, and the page is told', async () => {
    await atHost(desk, { body: widget() }, async ({ page, ...at }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: 'Copy' }).click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      expect(await page.getByRole('status').textContent()).toBe('Copied');
      const link = await page.evaluate('navigator.clipboard.readText()');
      expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/r\/[\w-]+$/);
      expect((await fetch(link as string, { redirect: 'manual' })).status).toBe(302);
      expect(await toldIn({ page })).toEqual([['triport:copied', { link }]]);
      await page.getByRole('button', { name: 'Copy' }).waitFor();
      expect(at.wrong).toEqual([]);
    });
  });

  test('where the clipboard is out of reach, the link is picked out to be copied by hand', async () => {
    await atHost(desk, { body: widget() }, async ({ page }) => {
      await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))");
      await page.getByRole('button', { name: 'Copy' }).click();
      await expect.poll(() => page.evaluate('getSelection().toString()')).toMatch(/\/r\/[\w-]+$/);
      expect(await toldIn({ page })).toEqual([]);
    });
  });

  test('the link is shared within the text, where the browser can, and only then is the page told', async () => {
    await atHost(desk, { body: '' }, async ({ page }) => {
      await page.evaluate((server) => {
        const texts: string[] = [];
        Object.assign(window, { texts });
        navigator.share = async ({ text = '' } = {}) => {
          texts.push(text);
          if (texts.length === 1) throw new DOMException('changed my mind', 'AbortError');
        };
        const made = document.createElement('triport-referrals');
        made.setAttribute('server', server);
        made.setAttribute('token-src', '/token');
        document.body.append(made);
      }, desk.server.url);
      const share = page.getByRole('button', { name: 'Share' });
      await share.click();
      await share.click();
      await expect.poll(() => toldIn({ page })).toEqual([['triport:shared', { link: expect.stringMatching(/\/r\//) }]]);
      const [[, { link }] = ['', {}]] = await toldIn({ page });
      expect(await page.evaluate('texts')).toEqual([`Try this: ${link}`, `Try this: ${link}`]);
    });
  });

  test('the code is a second file, which comes when somebody wants it', async () => {
    const asked: string[] = [];
    await atHost(desk, { body: widget() }, async ({ page }) => {
      await isThere(page);
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const button = page.getByRole('button', { name: 'QR code' });
      expect(await button.getAttribute('aria-expanded')).toBe('false');
      await button.click();
      const code = page.getByRole('img', { name: 'Your link as a QR code' });
      await code.waitFor();
      expect(asked).toEqual(['/widget-qr.js']);
      expect(await button.getAttribute('aria-expanded')).toBe('true');
      await button.click();
      await code.waitFor({ state: 'hidden' });
      await button.click();
      await code.waitFor();
      expect(asked.length).toBe(1);
    });
  });

  test('all of it opens where the host says, in a window that knows nothing of this one', async () => {
    await atHost(desk, { body: widget() }, async ({ page, host }) => {
      const opening = page.context().waitForEvent('page');
      await page.getByRole('link', { name: 'Open all' }).click();
      const opened = await opening;
      await opened.getByRole('heading', { name: 'The portal' }).waitFor();
      expect([await opened.evaluate('opener'), host.opened]).toEqual([null, 1]);
      await page.evaluate("document.querySelector('triport-referrals').removeAttribute('portal-src')");
      await page.getByRole('link', { name: 'Open all' }).waitFor({ state: 'detached' });
    });
  });

  test('everything can be done by keys alone', async () => {
    await atHost(desk, { body: widget() }, async ({ page }) => {
      await isThere(page);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const focused = () => page.evaluate('document.activeElement.shadowRoot?.activeElement?.part.value');
      const walked: unknown[] = [];
      for (let step = 0; step < 4; step++) {
        await page.keyboard.press('Tab');
        walked.push(await focused());
        if (walked.at(-1) === 'button copy') {
          await page.keyboard.press('Enter');
          await page.getByRole('button', { name: 'Copied' }).waitFor();
        }
        if (walked.at(-1) === 'button qr') {
          await page.keyboard.press('Space');
          await page.getByRole('img').waitFor();
        }
      }
      expect(walked).toEqual(['link', 'button copy', 'button qr', 'all']);
      const outline = await page.evaluate('getComputedStyle(document.activeElement.shadowRoot.activeElement).outlineWidth');
      expect(outline).toBe('2px');
    });
  });
});
