/** The widget where something is missing, over, wrong or away: it shows what the host has instead, and its token is nowhere but in memory. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { allow, atHost, element, hostDesk, toldIn } from './host.ts';

const desk = hostDesk({ hasDemo: true });
const FALLBACK = 'Refer friends elsewhere';
const widget = (more = '') => element('triport-referrals', desk.server, more, `<p>${FALLBACK}</p>`);
const HOUR_MS = 3_600_000;

const isThere = (page: Page) => page.getByRole('button', { name: 'Copy' }).first().waitFor();
const fellBack = (page: Page) => page.getByText(FALLBACK).waitFor();
const because = async (page: Page) => (await toldIn({ page })).map(([type, detail]) => [type, detail['because']]);

/** What the browser says when somebody comes back to the page. */
const comeBack = (page: Page) => page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");

/** The same, when what is shown is no longer fresh. */
async function lookAgain(page: Page): Promise<void> {
  await page.evaluate('performance.now = ((now) => () => now + 61_000)(performance.now())');
  await comeBack(page);
}

/** Puts a widget into the page as a script of the host's does. */
const add = (page: Page) =>
  page.evaluate((server) => {
    const made = document.createElement('triport-referrals');
    for (const [name, value] of Object.entries({ server, 'token-src': '/token' })) made.setAttribute(name, value);
    document.body.append(made);
  }, desk.server.url);

describe('the token', () => {
  test('is renewed when it is about to end, and when it was refused before', async () => {
    const { server } = desk;
    await atHost(desk, { body: widget() }, async ({ page, host }) => {
      await isThere(page);
      const offer = page.locator('[part=available]');
      const shown = await offer.textContent();
      // Within a minute of its end, by the clock of the page.
      server.clock.advance(HOUR_MS - 30_000);
      await page.clock.setFixedTime(server.clock.now());
      await lookAgain(page);
      await expect.poll(() => host.tokens.length).toBe(2);
      // Ended by the server, and nobody has told the page.
      await server.admin('DELETE', '/v1/admin/sessions/3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e');
      await lookAgain(page);
      await expect.poll(() => host.tokens.length).toBe(3);
      expect(await offer.textContent()).toBe(shown);
      expect(new Set(host.tokens).size).toBe(3);
    });
  });

  test('that the clock of the machine takes for an old one is good until it is refused', async () => {
    await atHost(desk, { body: '' }, async ({ page, host }) => {
      await page.clock.setFixedTime(desk.server.clock.now().getTime() + 5 * HOUR_MS);
      await add(page);
      await isThere(page);
      expect(host.tokens.length).toBe(1);
    });
  });

  test('is in no address, no storage, no cookie and nothing that the page holds', async () => {
    const asked: string[] = [];
    await atHost(desk, { body: widget() }, async ({ page, host }) => {
      page.on('request', (request) => asked.push(request.url()));
      await page.reload();
      await isThere(page);
      const kept = await page.evaluate(() => [
        location.href,
        document.documentElement.outerHTML,
        ...[...document.querySelectorAll('triport-referrals')].map((each) => each.shadowRoot?.innerHTML ?? ''),
        document.cookie,
        JSON.stringify({ ...localStorage }),
        JSON.stringify({ ...sessionStorage }),
        JSON.stringify(performance.getEntriesByType('resource')),
      ]);
      const cookies = JSON.stringify(await page.context().cookies());
      expect(host.tokens.length).toBe(2);
      for (const token of host.tokens) for (const place of [...kept, ...asked, cookies]) expect(place).not.toContain(token.slice(5));
      expect(asked.length).toBeGreaterThan(5);
    });
  });
});

describe('it shows what the host has instead, and says why', () => {
  test('where the back end hands out no token; it comes when an attribute changes', async () => {
    await atHost(desk, { body: widget() }, async ({ page, host }) => {
      await isThere(page);
      host.refusesTokens = true;
      await page.reload();
      await fellBack(page);
      expect(await because(page)).toEqual([['triport:failed', 'token']]);
      host.refusesTokens = false;
      await page.evaluate("document.querySelector('triport-referrals').setAttribute('token-src', '/token?again')");
      await isThere(page);
      expect(await page.getByText(FALLBACK).isVisible()).toBe(false);
    });
  });

  test('where the programme does not list its origin', async () => {
    await atHost(desk, { body: widget(), isAllowed: false }, async ({ page }) => {
      await fellBack(page);
      expect(await because(page)).toEqual([['triport:failed', 'token']]);
    });
  });

  test('where the token is for pages of another origin', async () => {
    const tokensFor = 'https://other.example.org';
    await allow(desk.server, tokensFor);
    await atHost(desk, { body: widget(), tokensFor }, async ({ page }) => {
      await fellBack(page);
      expect(await because(page)).toEqual([['triport:failed', 'embed_origin_mismatch']]);
    });
  });

  test('where the server is away; it comes back with the network', async () => {
    await atHost(desk, { body: widget() }, async ({ page }) => {
      const api = `${desk.server.url}/v1/**`;
      await page.route(api, (route) => route.abort());
      await page.reload();
      await fellBack(page);
      expect(await because(page)).toEqual([['triport:failed', 'network']]);
      await page.unroute(api);
      await page.evaluate("dispatchEvent(new Event('online'))");
      await isThere(page);
    });
  });

  test.each([
    ['no server', 'token-src="/token"'],
    ['no address of tokens', 'server="http://127.0.0.1"'],
    ['an address that is a script', 'server="http://127.0.0.1" token-src="/token" portal-src="javascript:alert(1)"'],
    ['a server that is none', 'server="http://" token-src="/token"'],
  ])('where it is given %s', async (_, attributes) => {
    await atHost(desk, { body: `<triport-referrals ${attributes}><p>${FALLBACK}</p></triport-referrals>` }, async ({ page, host }) => {
      await fellBack(page);
      expect(await because(page)).toEqual([['triport:failed', 'attributes']]);
      expect(host.tokens).toEqual([]);
      await page.evaluate((server) => {
        const element = document.querySelector('triport-referrals');
        for (const [name, value] of Object.entries({ server, 'token-src': '/token', 'portal-src': '/open' }))
          element?.setAttribute(name, value);
      }, desk.server.url);
      await isThere(page);
    });
  });

  test('but what is there stays while the server is away', async () => {
    await atHost(desk, { body: widget() }, async ({ page }) => {
      await isThere(page);
      let refused = 0;
      await page.route(`${desk.server.url}/v1/**`, (route) => {
        refused += 1;
        return route.abort();
      });
      await lookAgain(page);
      await expect.poll(() => refused).toBe(5);
      await isThere(page);
      expect(await toldIn({ page })).toEqual([]);
    });
  });
});

describe('in a page that changes', () => {
  test('it is forgotten when it is taken out, and begins anew when it is put in again', async () => {
    await atHost(desk, { body: widget() }, async ({ page, host }) => {
      await isThere(page);
      await page.evaluate("window.kept = document.querySelector('triport-referrals'); kept.remove()");
      await comeBack(page);
      await page.evaluate('document.body.append(kept)');
      await isThere(page);
      expect(host.tokens.length).toBe(2);
      // Moved about in one go, it begins once.
      await page.evaluate('document.body.prepend(kept); document.body.append(kept)');
      await isThere(page);
      expect(host.tokens.length).toBe(3);
      expect(await toldIn({ page })).toEqual([]);
    });
  });

  test('another user is never shown what the one before was', async () => {
    const userId = await desk.server.createUser({ display_name: 'Jo' });
    await atHost(desk, { body: widget() }, async ({ page, host }) => {
      await isThere(page);
      host.settings.userId = userId;
      await page.evaluate("window.kept = document.querySelector('triport-referrals'); kept.remove()");
      const cards = await page.evaluate(() => {
        const kept = (window as unknown as { kept: HTMLElement }).kept;
        document.body.append(kept);
        return new Promise((resolve) => queueMicrotask(() => resolve(kept.shadowRoot?.textContent)));
      });
      expect(cards).toBe('');
      await isThere(page);
      expect(await page.locator('[part=available]').textContent()).toBe('$0.00');
    });
  });

  test('several stand beside each other, each for itself', async () => {
    await atHost(desk, { body: widget() + widget() + widget() }, async ({ page, host }) => {
      await page.getByRole('button', { name: 'Copy' }).nth(2).waitFor();
      expect(host.tokens.length).toBe(3);
      await page.getByRole('button', { name: 'QR code' }).first().click();
      await page.getByRole('img').waitFor();
      expect(await page.getByRole('img').count()).toBe(1);
    });
  });

  test('a script that is loaded twice is no mistake', async () => {
    await atHost(
      desk,
      { body: `${widget()}<script type="module" src="${desk.server.url}/widget.js?again"></script>` },
      async ({ page }) => {
        await isThere(page);
      },
    );
  });
});
