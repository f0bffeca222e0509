/** The name of the link, friends and rewards in a frame of a host's page: the name can be set there, and is taken away elsewhere. */
import { randomUUID } from 'node:crypto';
import type { FrameLocator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { couple, invoiceOf, report } from '../support/billing.ts';
import { atHost, element, hostDesk, strictPolicy } from './host.ts';

const desk = hostDesk();
const within = (page: Page) => page.frameLocator('iframe').first();

/** A host whose user has a name for their link and a reward, with the portal in its page. */
async function hosted(work: (at: { page: Page; frame: FrameLocator; slug: string; slugNow(): Promise<string | null> }) => Promise<void>) {
  const { server } = desk;
  const { inviter: userId, invitee } = await couple(server);
  await report(server, invoiceOf(server, invitee).paid(10_000_000));
  const [session, slug] = [await server.login(userId), `name-${randomUUID().slice(0, 8)}`];
  await server.as(session, 'POST', '/v1/referrals/code', { slug });
  const slugNow = async () => (await server.as(session, 'GET', '/v1/referrals/me')).body.custom_slug;
  const settings = { userId, body: element('triport-portal', server), policy: [...strictPolicy(server), `frame-src ${server.url}`] };
  await atHost(desk, settings, ({ page }) => work({ page, frame: within(page), slug, slugNow }));
}

test('a name is set within the frame; to take it away, the host opens a window', async () => {
  await hosted(async ({ page, frame, slug, slugNow }) => {
    await frame.getByRole('link', { name: 'Edit link' }).click();
    const other = `${slug}-2`;
    await frame.getByLabel('Name of your link').fill(other);
    await frame.getByText('Free. Your link would be').waitFor();
    await frame.getByRole('button', { name: 'Use this name' }).click();
    await frame
      .getByRole('status')
      .filter({ hasText: `/r/${other} now` })
      .waitFor();
    expect(await slugNow()).toBe(other);
    await frame.getByRole('button', { name: `Take “${slug}” back` }).click();
    await frame
      .getByRole('status')
      .filter({ hasText: `/r/${slug} now` })
      .waitFor();
    const opening = page.context().waitForEvent('page');
    await frame.getByRole('button', { name: 'Remove the name' }).click();
    await (await opening).getByRole('heading', { name: 'The portal' }).waitFor();
    expect(await frame.getByRole('dialog').count()).toBe(0);
    expect(await slugNow()).toBe(slug);
  });
});

test('filters and open rewards stand in no address of the host, and work all the same', async () => {
  await hosted(async ({ page, frame }) => {
    const [address, steps] = [page.url(), await page.evaluate('history.length')];
    await frame.getByRole('link', { name: 'All rewards' }).click();
    await frame.getByRole('link', { name: 'Held', exact: true }).click();
    await expect.poll(() => frame.getByRole('link', { name: 'Held', exact: true }).getAttribute('aria-current')).toBe('true');
    const row = frame.locator('main li a[aria-haspopup=dialog]');
    await row.click();
    await frame.getByRole('dialog').getByText('Your share').waitFor();
    await page.keyboard.press('Escape');
    await frame.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => row.evaluate((at) => at === document.activeElement)).toBe(true);
    expect([page.url(), await page.evaluate('history.length')]).toEqual([address, steps]);
  });
});
