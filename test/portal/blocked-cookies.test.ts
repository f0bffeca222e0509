/** Widget and frame in a browser that keeps cookies of other sites from every page. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atHost, element, hostDesk, strictPolicy, toldIn } from './host.ts';

const desk = hostDesk({ hasDemo: true });

/** From now on this page's browser takes no cookie of another site. */
async function block(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const enableThirdPartyCookieRestriction = true;
  const without = { disableThirdPartyCookieMetadata: true, disableThirdPartyCookieHeuristics: true };
  await session.send('Network.setCookieControls', { enableThirdPartyCookieRestriction, ...without });
}

/** Plants a cookie for every site, and tells whether it is there. */
const plant = () => {
  // biome-ignore lint/suspicious/noDocumentCookie: it is looked whether that is possible at all
  document.cookie = 'probe=1; SameSite=None; Secure';
  return document.cookie;
};

test('both work, and neither has a cookie', async () => {
  const { server } = desk;
  const body = element('triport-referrals', server) + element('triport-portal', server);
  await atHost(desk, { body, policy: [...strictPolicy(server), `frame-src ${server.url}`] }, async ({ page }) => {
    await block(page);
    await page.reload();
    await page.getByRole('button', { name: 'Copy' }).first().waitFor();
    const frame = page.frameLocator('triport-portal iframe');
    await frame.getByRole('region', { name: 'Balance' }).locator('data').first().waitFor();
    expect(await frame.locator('html').evaluate(plant)).toBe('');
    expect(await page.evaluate(plant)).toBe('probe=1');
    expect((await page.context().cookies()).map(({ name, domain }) => [name, domain])).toEqual([['probe', 'localhost']]);
    expect(await toldIn({ page })).toEqual([]);
  });
});
