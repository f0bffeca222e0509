/** Money in a frame of a host's page: everything is shown there, and what is done with it is done in a window that the host opens. */
import { expect, test } from 'vitest';
import { atHost, element, type HostSettings, hostDesk, strictPolicy } from './host.ts';

const desk = hostDesk({ hasDemo: true });
const withPortal = (): HostSettings => ({
  body: element('triport-portal', desk.server, '', '<p>Open your referrals elsewhere</p>'),
  policy: [...strictPolicy(desk.server), `frame-src ${desk.server.url}`],
});

test('a bill is paid in a window of its own: nothing is used in the frame', async () => {
  await atHost(desk, withPortal(), async ({ page, host }) => {
    const frame = page.frameLocator('iframe').first();
    await frame.getByRole('link', { name: 'More' }).click();
    await frame.getByRole('link', { name: 'Use as credit' }).click();
    const spends = () => desk.server.sql('select spend_id from spends');
    const before = await spends();
    const opening = page.context().waitForEvent('page');
    await frame
      .getByRole('button', { name: /^Use credit for/ })
      .first()
      .click();
    const opened = await opening;
    await opened.getByRole('heading', { name: 'The portal' }).waitFor();
    expect([await opened.evaluate('opener'), host.opened]).toEqual([null, 1]);
    expect(await frame.getByRole('dialog').count()).toBe(0);
    expect(await spends()).toEqual(before);
  });
});

test('what moved and the statement of a month are shown there, each from its top', async () => {
  await atHost(desk, { ...withPortal(), look: { width: 390 } }, async ({ page }) => {
    const frame = page.frameLocator('iframe').first();
    await frame.getByRole('link', { name: 'How is this counted?' }).click();
    const month = frame.getByRole('link', { name: 'October 2026' });
    await month.scrollIntoViewIfNeeded();
    await month.click();
    await frame.getByRole('heading', { level: 1, name: 'Statement of October 2026' }).waitFor();
    await frame.getByRole('region', { name: 'Movements' }).getByRole('listitem').first().waitFor();
    const top = () => page.locator('iframe').evaluate((at) => at.getBoundingClientRect().top);
    await expect.poll(top).toBeGreaterThanOrEqual(-1);
    await frame.getByRole('combobox', { name: 'Month' }).selectOption({ label: 'September 2026' });
    await frame.getByRole('heading', { level: 1, name: 'Statement of September 2026' }).waitFor();
    await frame.getByRole('link', { name: 'Balance' }).click();
    await frame.getByRole('link', { name: /^Held/ }).click();
    await frame.getByRole('region', { name: 'Movements' }).getByRole('listitem').first().waitFor();
  });
});
