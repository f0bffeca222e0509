/** What pages of consoles easily get wrong: the zone of a day, a button that is pressed twice, a focus that is lost. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findSomething } from './addresses-of.ts';
import { consoleDesk, visit } from './open-console.ts';

const desk = consoleDesk({ hasDemo: true });

/** Days as they stand at the axes of all plots, in tables of days, and in the range. */
const daysOn = (page: Page) => page.locator('main svg text, main td[data-label*="UTC"], main strong').allTextContents();

/** The same, once nothing is added to them any more. */
async function allDaysOn(page: Page): Promise<string[]> {
  let [before, days] = [[''], await daysOn(page)];
  while (days.length === 0 || days.join() !== before.join()) {
    await page.waitForTimeout(1000);
    [before, days] = [days, await daysOn(page)];
  }
  return days;
}

/** A moment of the page in the zone of its reader, part by part. */
function partsOf(at: string, timeZone: string): string[] {
  const zone = new Intl.DateTimeFormat('en', { timeZone, day: 'numeric', hour: '2-digit', timeZoneName: 'short' });
  return zone.formatToParts(new Date(at)).flatMap(({ type, value }) => (type === 'literal' ? [] : [value]));
}

test('a day of a report is a day of UTC wherever its reader is; a moment is told in the reader’s own zone', async () => {
  const { userId } = await findSomething(desk.server);
  const seen = new Map<string, string[]>();
  for (const timezoneId of ['UTC', 'America/Los_Angeles', 'Pacific/Auckland']) {
    const { page, wrong, close } = await desk.open('/me', { timezoneId });
    for (const address of ['/', '/ledger?tab=statement&range=2026-10']) {
      await visit(page, address);
      const expected = seen.get(address) ?? (await allDaysOn(page));
      seen.set(address, expected);
      await expect.poll(() => daysOn(page), { message: `${address} in ${timezoneId}` }).toEqual(expected);
    }
    await visit(page, `/users/${userId}`);
    const time = page.locator('main time').first();
    const told = await time.textContent();
    for (const part of partsOf((await time.getAttribute('datetime')) as string, timezoneId)) expect(told).toContain(part);
    expect(wrong).toEqual([]);
    await close();
  }
  expect([...seen.values()].map((days) => days.join())).toEqual([expect.stringMatching(/Nov \d/), expect.stringContaining('2026')]);
});

test('what is under way is not sent again, however often it is pressed', async () => {
  const userId = await desk.server.createUser({ display_name: 'Pressed Twice' });
  const { page, wrong, close } = await desk.open(`/users/${userId}`);
  let sent = 0;
  let answer = () => {};
  const held = new Promise<void>((done) => {
    answer = done;
  });
  await page.route('**/referrals/users/*/tier', async (route) => {
    sent += 1;
    await held;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Set tier…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^regular/ }).click();
  await page.getByRole('option', { name: 'influencer · 15%' }).click();
  const note = dialog.getByLabel('Note (optional)');
  // Twice before anything can be drawn, and again afterwards.
  await dialog.locator('form').evaluate((form: HTMLFormElement) => {
    form.requestSubmit();
    form.requestSubmit();
  });
  await note.press('Enter');
  await dialog.getByRole('button', { name: 'Set the tier' }).click({ force: true, clickCount: 2 });
  await note.press('Enter');
  answer();
  await dialog.waitFor({ state: 'detached' });
  expect(sent).toBe(1);
  expect(wrong).toEqual([]);
  await close();
});

test('who is blocked is shown as blocked by the answer, however long the page takes to be asked for again', async () => {
  const userId = await desk.server.createUser({ display_name: 'Slow Answer' });
  const { page, wrong, close } = await desk.open(`/users/${userId}?tab=log`);
  await page.getByRole('tab', { name: 'Ledger' }).waitFor();
  await page.keyboard.press('b');
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(`**/admin/users/${userId}`, async (route) => {
    if (route.request().method() === 'GET') await held;
    await route.continue();
  });
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Block' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await page.locator('main header').getByText('Blocked', { exact: true }).count()).toBe(1);
  release();
  await page.unrouteAll({ behavior: 'wait' });
  expect(wrong).toEqual([]);
  await close();
});

test('nothing happens behind a question, whatever key is pressed', async () => {
  const { page, wrong, close } = await desk.open('/me');
  const palette = page.getByRole('dialog').locator('[role=combobox], [type=search]').first();
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Control+k');
  await page.waitForTimeout(200);
  expect([await page.getByRole('dialog').count(), await palette.count()]).toEqual([1, 0]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+k');
  await palette.waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('where what had the focus goes away, reading goes on within the page', async () => {
  const [{ name }] = (await desk.server.admin('GET', '/v1/user-tiers')).body.items;
  const { page, wrong, close } = await desk.open('/user-tiers');
  await page.getByRole('button', { name: `Delete ${name}` }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).press('Enter');
  await page.getByRole('button', { name: `Delete ${name}` }).waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
  expect(wrong).toEqual([]);
  await close();
});
