/** What payments have earned a user: the list and what it leaves out, each reward with how it is counted and where it stands. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { parseCsv } from '../../src/kit/parse-csv.ts';
import { changeProgramme, couple, invoiceOf, report, rewardsOf } from '../support/billing.ts';
import { askAgainByButton } from '../support/trouble.ts';
import { countPointing, enterAt } from './by-keys.ts';
import { portalDesk, visit } from './open-portal.ts';

const desk = portalDesk();
const DAY = 86_400_000;
const rows = (page: Page) => page.locator('main li a[aria-haspopup=dialog]');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Reward' });
const chip = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Which rewards to show' }).getByRole('link', { name, exact: true });
const search = (page: Page) => new URL(page.url()).search;

let userId: string;
/** Rewards in the order of the list: held, taken back in part and free, free, taken back. */
let invoices: string[];

beforeAll(async () => {
  const { server } = desk;
  const { inviter, invitee } = await couple(server);
  await server.admin('PUT', `/v1/admin/users/${invitee}`, { display_name: 'Noor Yilmaz' });
  userId = inviter;
  const [gone, free, part, held] = [0, 1, 2, 3].map(() => invoiceOf(server, invitee)) as [Bill, Bill, Bill, Bill];
  await report(server, gone.paid(50_000_000));
  await report(server, free.paid(19_999_999));
  await report(server, part.paid(100_000_000));
  await report(server, gone.refunded(50_000_000), part.refunded(25_000_000));
  server.clock.advance(20 * DAY);
  await report(server, held.paid(149_000_000));
  server.clock.advance(11 * DAY);
  invoices = [held.id, part.id, free.id, gone.id];
});
type Bill = ReturnType<typeof invoiceOf>;

test('by the keys alone: a state is chosen, a reward is opened, says how it is counted, and gives the focus back', async () => {
  const { page, wrong, close } = await desk.open('/more', { userId });
  await visit(page, '/rewards');
  const pointers = await countPointing(page);
  expect(await rows(page).count()).toBe(4);
  await enterAt(page, chip(page, 'Held'));
  await expect.poll(() => rows(page).count()).toBe(1);
  expect(await chip(page, 'Held').getAttribute('aria-current')).toBe('true');
  await enterAt(page, rows(page).first());
  await dialog(page).waitFor();
  const text = (await dialog(page).textContent()) as string;
  for (const part of ['Noor Yilmaz', 'free on Saturday', 'It becomes free in 3 days.', invoices[0] as string, 'Free from'])
    expect(text).toContain(part);
  expect(text).toMatch(/Payment\$149\.00Your share× 10%Reward\$14\.90/);
  await expect.poll(() => search(page)).toMatch(/^\?status=pending&open=[0-9a-f-]{36}$/);
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  await expect.poll(() => search(page)).toBe('?status=pending');
  const hasFocus = () =>
    rows(page)
      .first()
      .evaluate((element) => element === document.activeElement);
  await expect.poll(hasFocus).toBe(true);
  expect(await pointers()).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});

test('by the thumb: a reward opens from below, Back closes it, and Back again shows all', async () => {
  const { page, wrong, close } = await desk.open('/rewards', { userId, width: 390, hasTouch: true });
  await chip(page, 'Available').tap();
  await expect.poll(() => rows(page).count()).toBe(2);
  await rows(page).nth(1).tap();
  await dialog(page).waitFor();
  expect(await dialog(page).evaluate((element) => Math.round(window.innerHeight - element.getBoundingClientRect().bottom))).toBe(0);
  await page.goBack();
  await dialog(page).waitFor({ state: 'detached' });
  expect(search(page)).toBe('?status=available');
  await page.goBack();
  await expect.poll(() => rows(page).count()).toBe(4);
  expect(search(page)).toBe('');
  await page.goBack();
  expect(wrong).toEqual([]);
  await close();
});

test('a list that was scrolled stays where it was behind a reward that is opened and closed', async () => {
  const { page, wrong, close } = await desk.open('/rewards', { userId, width: 320 });
  await page.setViewportSize({ width: 320, height: 320 });
  await rows(page).nth(3).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(100);
  await rows(page).nth(3).click();
  await dialog(page).waitFor();
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
  expect(wrong).toEqual([]);
  await close();
});

test('going to another page while a reward is open leaves that page as it is', async () => {
  const { page, wrong, close } = await desk.open('/friends', { userId });
  await page.getByRole('link', { name: 'Rewards' }).click();
  await rows(page).first().click();
  await dialog(page).waitFor();
  await page.evaluate(() => history.go(-2));
  await page.getByRole('heading', { level: 1, name: 'Friends' }).waitFor();
  await page.waitForTimeout(300);
  expect(new URL(page.url()).pathname).toBe('/portal/friends');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Friends');
  expect(wrong).toEqual([]);
  await close();
});

test('the address of an open reward opens it for whoever follows it, also where the list does not have it', async () => {
  const [held] = await rewardsOf(desk.server, userId);
  const { page, wrong, close } = await desk.open(`/rewards?open=${held.id}`, { userId });
  for (const path of [`/rewards?open=${held.id}`, `/rewards?status=reversed&open=${held.id}`]) {
    await visit(page, path);
    await dialog(page)
      .getByRole('code')
      .filter({ hasText: invoices[0] as string })
      .waitFor();
  }
  for (const unknown of ['019d4db0-ea07-7a52-9c1e-6b3d8f0a2e47', '<b>nothing</b>']) {
    await visit(page, `/rewards?open=${encodeURIComponent(unknown)}`);
    await dialog(page).getByText('It is not among your rewards, or is older than the last 5,000 of them.').waitFor();
  }
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => search(page)).toBe('');
  expect(wrong).toEqual([]);
  await close();
});

test('what was taken back stands in the bill, and what stays; a state is said in a sentence', async () => {
  const { page, wrong, close } = await desk.open('/rewards', { userId });
  await rows(page).nth(1).click();
  await dialog(page).getByText('It is free: it counts towards what you can withdraw.').waitFor();
  expect(await dialog(page).textContent()).toMatch(/Reward\$10\.00Taken back-\$2\.50What stays\$7\.50/);
  await page.keyboard.press('Escape');
  await rows(page).nth(3).click();
  await dialog(page).getByText('Your friend got the money back').waitFor();
  expect(await dialog(page).textContent()).toMatch(/Reward\$5\.00Taken back-\$5\.00What stays\$0\.00/);
  expect(await dialog(page).textContent()).not.toMatch(/Became free|Free from/);
  expect(wrong).toEqual([]);
  await close();
});

test('amounts are exact to the last digit, and so is their sum above the list', async () => {
  const { page, wrong, close } = await desk.open('/rewards?status=available', { userId });
  await rows(page).nth(1).click();
  expect(await dialog(page).textContent()).toMatch(/Payment\$19\.999999Your share× 10%Reward\$1\.999999/);
  await page.getByText('$24.399999 earned so far, less what was taken back; $14.90 of it is still held.').waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('a reward that a limit has cut says what the whole share would have been', async () => {
  await changeProgramme(desk.server, { reward_cap_per_invitee_micro: 3_000_000 });
  const { inviter, invitee } = await couple(desk.server);
  await report(desk.server, invoiceOf(desk.server, invitee).paid(100_000_000));
  await changeProgramme(desk.server, { reward_cap_per_invitee_micro: null });
  const { page, wrong, close } = await desk.open('/rewards', { userId: inviter });
  await rows(page).first().click();
  await dialog(page).getByText('The whole share would have been $10.00.').waitFor();
  expect(await dialog(page).textContent()).toContain('Reward$3.00');
  expect(wrong).toEqual([]);
  await close();
});

test('the file has what the list has', async () => {
  const { page, wrong, close } = await desk.open('/rewards?status=available', { userId });
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('rewards.csv');
  const [heads = [], ...table] = parseCsv(readFileSync(await file.path(), 'utf8')).rows.map(({ cells }) => cells);
  expect(table.map((cells) => cells[heads.indexOf('invoice_id')])).toEqual([invoices[1], invoices[2]]);
  expect(wrong).toEqual([]);
  await close();
});

test('who has no reward is told what brings one; a state without any says so, and leads back to all', async () => {
  const nobody = await desk.server.createUser();
  const { page, wrong, close } = await desk.open('/rewards', { userId: nobody });
  await page.getByRole('heading', { name: 'A reward appears here when a friend pays' }).waitFor();
  await page.getByText('you get 10% of what friends pay').waitFor();
  expect(await page.getByRole('button', { name: 'Copy' }).count()).toBe(1);
  await visit(page, '/rewards?status=paid_out');
  await page.getByText('None of your rewards is “paid out” at the moment.').waitFor();
  await page.getByRole('link', { name: 'Show all rewards' }).click();
  await page.getByRole('heading', { name: 'A reward appears here when a friend pays' }).waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('a list that does not come says so, and is asked for again by its button', async () => {
  const { page, wrong, close } = await desk.open('/more', { userId });
  await page.route('**/v1/referrals/rewards**', (route) => route.abort());
  await page.getByRole('link', { name: 'Rewards' }).click();
  await page.getByRole('alert').filter({ hasText: 'No answer came' }).waitFor();
  await askAgainByButton(page, () => page.unrouteAll());
  await expect.poll(() => rows(page).count()).toBe(4);
  expect(wrong).toEqual([]);
  await close();
});
