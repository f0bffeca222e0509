/** Withdrawing and the account in a frame of a host's page: all of it can be read there, and what changes something is done elsewhere. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { atHost, element, type HostSettings, hostDesk, strictPolicy } from './host.ts';

const desk = hostDesk({ hasDemo: true });
const withPortal = (): HostSettings => ({
  body: element('triport-portal', desk.server),
  policy: [...strictPolicy(desk.server), `frame-src ${desk.server.url}`],
});
const within = (page: Page) => page.frameLocator('iframe').first();
const inBar = (page: Page, name: string) => within(page).getByRole('navigation', { name: 'Pages' }).getByRole('link', { name });

describe('withdrawing', () => {
  test('is read there, and begun in a window that the host opens', async () => {
    await atHost(desk, withPortal(), async ({ page, host }) => {
      await inBar(page, 'Withdraw').click();
      await within(page).getByText('For this, a window of its own opens.').waitFor();
      await within(page).getByRole('listitem').filter({ hasText: '$143.00' }).filter({ hasText: 'being sent' }).waitFor();
      expect(await within(page).getByRole('textbox').count()).toBe(0);
      const opening = page.context().waitForEvent('page');
      await within(page).getByRole('button', { name: 'Withdraw' }).click();
      await (await opening).getByRole('heading', { name: 'The portal' }).waitFor();
      expect(host.opened).toBe(1);
    });
  });

  test('and so is taking back', async () => {
    await atHost(desk, withPortal(), async ({ page, host }) => {
      await inBar(page, 'Withdraw').click();
      await within(page).getByRole('listitem').filter({ hasText: 'waits' }).getByRole('link').click();
      const sheet = within(page).getByRole('dialog', { name: 'Withdrawal of $60.00' });
      const opening = page.context().waitForEvent('page');
      await sheet.getByRole('button', { name: 'Cancel this withdrawal' }).click();
      await opening;
      await expect.poll(() => host.opened).toBe(1);
      expect(await sheet.getByRole('button', { name: 'Yes, cancel it' }).count()).toBe(0);
      await sheet.getByRole('button', { name: 'Close' }).click();
      await sheet.waitFor({ state: 'detached' });
      await within(page).getByRole('listitem').filter({ hasText: 'waits' }).getByRole('link').click();
      await sheet.waitFor();
    });
  });
});

test('the account says who is meant and until when; language, colours and the way out are the host’s', async () => {
  await atHost(desk, withPortal(), async ({ page }) => {
    await inBar(page, 'More').click();
    await within(page).getByRole('link', { name: 'Account' }).click();
    await within(page).getByRole('definition').filter({ hasText: 'Ada Lovelace' }).waitFor();
    expect(await within(page).locator('dd time').getAttribute('datetime')).toBe(
      new Date(desk.server.clock.now().getTime() + 3_600_000).toISOString(),
    );
    expect(await within(page).getByRole('radio').count()).toBe(0);
    expect(await within(page).locator('main').getByRole('button').count()).toBe(0);
  });
});
