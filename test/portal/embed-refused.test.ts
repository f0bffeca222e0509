/** The frame where it must not be shown, where its token is over or does not come, and where somebody else speaks up. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { allow, atHost, element, type HostSettings, hostDesk, strictPolicy, toldIn } from './host.ts';

const desk = hostDesk({ hasDemo: true });
const HOUR_MS = 3_600_000;
const FALLBACK = 'Open your referrals elsewhere';
const portal = (fallback = `<p>${FALLBACK}</p>`) => element('triport-portal', desk.server, '', fallback);
const withPortal = (body = portal()): HostSettings => ({ body, policy: [...strictPolicy(desk.server), `frame-src ${desk.server.url}`] });
const within = (page: Page) => page.frameLocator('triport-portal iframe, body > main > iframe').first();
const isThere = (page: Page) => within(page).getByRole('region', { name: 'Balance' }).locator('data').first().waitFor();
const because = async (page: Page) => (await toldIn({ page })).map(([type, detail]) => [type, detail['because']]);

/** What the browser says of a frame that it did not show, which is what should happen. */
const forgiveFrame = (wrong: string[]) => {
  const left = wrong.filter((each) => !/frame-ancestors|chrome-error:/.test(each));
  wrong.splice(0, wrong.length, ...left);
};

describe('it is refused in words, or by what the host has for that', () => {
  test('in the page of a host that the programme does not list, whatever its token is', async () => {
    const tokensFor = 'https://listed.example.org';
    await allow(desk.server, tokensFor);
    await atHost(desk, { ...withPortal(portal('')), isAllowed: false, tokensFor }, async ({ page, wrong }) => {
      await page.getByText('Your referrals cannot be shown here.').waitFor();
      expect(await because(page)).toEqual([['triport:failed', 'frame']]);
      expect(await page.locator('iframe').count()).toBe(0);
      forgiveFrame(wrong);
    });
  });

  test('where the back end hands out no token', async () => {
    await atHost(desk, withPortal(), async ({ page, host }) => {
      await isThere(page);
      host.refusesTokens = true;
      await page.reload();
      await page.getByText(FALLBACK).waitFor();
      expect(await because(page)).toEqual([['triport:failed', 'token']]);
      expect(await page.locator('iframe').count()).toBe(0);
    });
  });

  test('where the server refuses the token', async () => {
    await atHost(desk, withPortal(), async ({ page }) => {
      // As a back end would that keeps tokens for too long.
      const over = { token: `embd_${'x'.repeat(43)}`, expires_at: desk.server.clock.now().toISOString() };
      await page.route('**/token', (route) => route.fulfill({ json: over }));
      await page.reload();
      await page.getByText(FALLBACK).waitFor();
      expect(await because(page)).toEqual([['triport:failed', 'unauthenticated']]);
    });
  });

  test('where nobody told it where the portal is', async () => {
    const body = `<triport-portal server="${desk.server.url}" token-src="/token"><p>${FALLBACK}</p></triport-portal>`;
    await atHost(desk, withPortal(body), async ({ page }) => {
      await page.getByText(FALLBACK).waitFor();
      expect(await because(page)).toEqual([['triport:failed', 'attributes']]);
    });
  });

  test('in German where the page is German', async () => {
    const body = `<div lang="de"><triport-portal server="${desk.server.url}"></triport-portal></div>`;
    await atHost(desk, withPortal(body), async ({ page }) => {
      await page.getByText('Deine Empfehlungen können hier nicht gezeigt werden.').waitFor();
    });
  });

  test('in a window of its own, and in a frame that no element has made, though there is one beside it', async () => {
    const { server } = desk;
    await atHost(desk, withPortal(`${portal()}<iframe title="Alone"></iframe>`), async ({ page, host }) => {
      const address = `${server.url}/embed?parent=${encodeURIComponent(host.origin)}`;
      await isThere(page);
      await page.evaluate((src) => document.querySelector('iframe')?.setAttribute('src', src), address);
      const alone = page.frameLocator('iframe[title=Alone]');
      await alone.getByRole('heading', { name: 'The page around this one does not answer' }).waitFor();
      // The element did not mind that another frame of the server greeted.
      const opening = page.context().waitForEvent('page');
      await page.frameLocator('triport-portal iframe').getByRole('button', { name: 'Withdraw' }).click();
      await (await opening).close();
      for (const alone of [address, `${server.url}/embed`]) {
        await page.goto(alone);
        await page.getByRole('heading', { name: 'This page is part of another one' }).waitFor();
      }
    });
  });
});

describe('the token', () => {
  test('is renewed while the frame is open', async () => {
    const { server } = desk;
    await atHost(desk, withPortal(), async ({ page, host }) => {
      await isThere(page);
      server.clock.advance(HOUR_MS);
      await page.clock.setFixedTime(server.clock.now());
      await pass(page);
      await expect.poll(() => host.tokens.length).toBe(2);
      await isThere(page);
      expect(await within(page).getByRole('alert').count()).toBe(0);
    });
  });

  test('that does not come leaves what is there, says so, and is asked for again', async () => {
    const { server } = desk;
    await atHost(desk, withPortal(), async ({ page, host }) => {
      await isThere(page);
      host.refusesTokens = true;
      await server.admin('DELETE', '/v1/admin/sessions/3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e');
      await pass(page);
      await within(page).getByText('This is what was there before; it could not be asked for again').first().waitFor();
      await isThere(page);
      host.refusesTokens = false;
      await within(page).getByRole('button', { name: 'Try again' }).first().click();
      await expect.poll(() => host.tokens.length).toBe(2);
      expect(await toldIn({ page })).toEqual([]);
    });
  });

  test('is in no address, no storage, no cookie and nothing that page or frame hold', async () => {
    const asked: string[] = [];
    await atHost(desk, withPortal(), async ({ page, host }) => {
      page.on('request', (request) => asked.push(request.url()));
      await page.reload();
      await isThere(page);
      const held = () => [
        location.href,
        document.documentElement.outerHTML,
        document.querySelector('triport-portal')?.shadowRoot?.innerHTML ?? '',
        document.cookie,
        JSON.stringify({ ...localStorage, ...sessionStorage }),
        JSON.stringify(performance.getEntriesByType('resource')),
        name,
        JSON.stringify(history.state),
      ];
      const places = (await Promise.all(page.frames().map((frame) => frame.evaluate(held)))).flat();
      const cookies = JSON.stringify(await page.context().cookies());
      expect(page.frames().length).toBe(2);
      expect(host.tokens.length).toBe(2);
      for (const token of host.tokens) for (const place of [...places, ...asked, cookies]) expect(place).not.toContain(token.slice(5));
    });
  });
});

/** Lets so much time pass that what is shown is no longer fresh, and comes back to it. */
async function pass(page: Page): Promise<void> {
  await within(page)
    .locator('html')
    .evaluate(() => {
      const now = performance.now() + 61_000;
      performance.now = () => now;
      dispatchEvent(new Event('online'));
    });
}

describe('nobody else takes part', () => {
  test('a frame of another origin that greets gets no end of a channel', async () => {
    const stranger = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>Stranger</title><script>
        addEventListener('message', ({ data, ports }) => { document.title = data + ' ' + ports.length; });
        parent.postMessage('triport:greeting', '*');
      </script>`);
    });
    await new Promise<void>((listening) => stranger.listen(0, '127.0.0.1', listening));
    const origin = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
    const body = `${portal()}<iframe title="Stranger" src="${origin}"></iframe>`;
    const policy = [...strictPolicy(desk.server), `frame-src ${desk.server.url} ${origin}`];
    await atHost(desk, { body, policy, look: { others: [origin] } }, async ({ page }) => {
      await isThere(page);
      const frame = page.frames().find((each) => each.url().startsWith(origin));
      await page.waitForTimeout(500);
      expect(await frame?.evaluate('document.title')).toBe('Stranger');
      // Nor does one that has come to stand in the element's own frame.
      await page.evaluate((src) => {
        const own = document.querySelector('triport-portal')?.shadowRoot?.querySelector('iframe');
        own?.setAttribute('src', src);
      }, origin);
      await expect.poll(() => page.frames().filter((each) => each.url().startsWith(origin)).length).toBe(2);
      await page.waitForTimeout(500);
      for (const each of page.frames().filter((other) => other.url().startsWith(origin)))
        expect(await each.evaluate('document.title')).toBe('Stranger');
    });
    stranger.close();
  });

  test('a window that is not the one around it hands over nothing, even of the same origin', async () => {
    const { server } = desk;
    const body = '<iframe title="Ours"></iframe><iframe title="Sibling" src="/open"></iframe>';
    const policy = [...strictPolicy(server), `frame-src ${server.url} 'self'`];
    await atHost(desk, { body, policy }, async ({ page, host }) => {
      const address = `${server.url}/embed?parent=${encodeURIComponent(host.origin)}`;
      await page.evaluate(
        (src) =>
          new Promise((loaded) => {
            const [frame] = document.querySelectorAll('iframe');
            frame?.addEventListener('load', loaded);
            frame?.setAttribute('src', src);
          }),
        address,
      );
      const sibling = page.frames().find((frame) => frame.url().endsWith('/open'));
      expect(await sibling?.evaluate(handOver)).toEqual([]);
      // What the page itself hands over is taken, and used.
      expect(await page.evaluate(handOver)).toContainEqual(expect.objectContaining({ kind: 'ask', what: 'token' }));
    });
  });
});

/** Hands the first frame of the window above one end of a channel, and tells what comes to the other one. */
function handOver(): Promise<unknown[]> {
  const { port1, port2 } = new MessageChannel();
  const said: unknown[] = [];
  port1.onmessage = ({ data }) => said.push(data);
  top?.frames[0]?.postMessage('triport:handover', '*', [port2]);
  return new Promise((waited) => setTimeout(() => waited(said), 500));
}
