/** Whom a user has brought: who pays and who does not, what that has earned, and the way to the first one. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { parseCsv } from '../../src/kit/parse-csv.ts';
import { changeProgramme, couple, invoiceOf, report } from '../support/billing.ts';
import { countPointing, enterAt } from './by-keys.ts';
import { follow, portalDesk, visit } from './open-portal.ts';

const desk = portalDesk();
const DAY = 86_400_000;

/** A friend of a user, who has signed up just now. */
async function friendOf(userId: string, name: string): Promise<string> {
  const { invitee } = await couple(desk.server, userId);
  await desk.server.admin('PUT', `/v1/admin/users/${invitee}`, { display_name: name });
  return invitee;
}

/** Somebody with a friend of each kind, the newest first: waits, pays, got everything back, is erased. */
async function circle(): Promise<string> {
  const { server } = desk;
  const userId = await server.createUser({ display_name: 'Ada Lovelace' });
  const gone = await friendOf(userId, 'Gone Person');
  server.clock.advance(DAY);
  const refunded = await friendOf(userId, 'Rosa Vogel');
  server.clock.advance(DAY);
  const paying = await friendOf(userId, 'Hugo Yilmaz');
  server.clock.advance(DAY);
  const [back, good] = [invoiceOf(server, refunded), invoiceOf(server, paying)];
  await report(server, back.paid(40_000_000), good.paid(19_000_000));
  await report(server, back.refunded(40_000_000));
  server.clock.advance(DAY);
  await friendOf(userId, 'Mei Rossi');
  await server.admin('DELETE', `/v1/admin/users/${gone}`);
  return userId;
}

const rows = (page: Page) => page.locator('main ul li').filter({ hasText: 'Signed up' });
const textsOf = async (page: Page) => (await rows(page).allTextContents()).map((text) => text.replaceAll(/\s+/g, ' '));

let userId: string;
beforeAll(async () => {
  userId = await circle();
});

test('each friend has a name, a day, and says in words whether they pay, what, and what that earned', async () => {
  const { page, wrong, close } = await desk.open('/friends', { userId });
  await rows(page).first().waitFor();
  const [mei, hugo, rosa, gone] = await textsOf(page);
  expect(mei).toMatch(/^Mei Rossi ?has not paid yet ?Signed up Mar 5$/);
  expect(hugo).toMatch(/^Hugo Yilmaz ?earned you \+\$1\.90 ?Signed up Mar 3 ?paid \$19\.00 ?paying since Mar 4$/);
  expect(rosa).toMatch(/^Rosa Vogel ?earned you \+\$4\.00 ?Signed up Mar 2 ?paid \$0\.00 ?got everything back$/);
  expect(gone).toMatch(/^Deleted user ?has not paid yet ?Signed up Mar 1$/);
  await page.getByText('2 of your friends have become paying customers.').waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('by the keys alone: one sees who has paid and who has not, the address says which, and Back goes back', async () => {
  const { page, wrong, close } = await desk.open('/more', { userId });
  await visit(page, '/friends');
  const pointers = await countPointing(page);
  const chip = (name: string) => page.getByRole('navigation', { name: 'Which friends to show' }).getByRole('link', { name });
  await enterAt(page, chip('Have paid'));
  await expect.poll(() => rows(page).count()).toBe(2);
  expect(await chip('Have paid').getAttribute('aria-current')).toBe('true');
  expect(new URL(page.url()).search).toBe('?show=paying');
  await enterAt(page, chip('Not yet'));
  await expect.poll(async () => (await textsOf(page)).map((text) => text.slice(0, 9))).toEqual(['Mei Rossi', 'Deleted u']);
  await page.goBack();
  await expect.poll(() => rows(page).count()).toBe(2);
  await page.goBack();
  await expect.poll(() => rows(page).count()).toBe(4);
  expect(await pointers()).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});

test('all friends come as a file, as the server writes it', async () => {
  const { page, wrong, close } = await desk.open('/friends', { userId, width: 390, hasTouch: true });
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).tap();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('friends.csv');
  const [heads, ...table] = parseCsv(readFileSync(await file.path(), 'utf8')).rows.map(({ cells }) => cells);
  expect(heads).toContain('earned_micro');
  expect(table.map((cells) => cells[1])).toEqual(['Mei Rossi', 'Hugo Yilmaz', 'Rosa Vogel', 'Deleted user']);
  expect(wrong).toEqual([]);
  await close();
});

test('a file that does not come says so beside its button', async () => {
  const { page, wrong, close } = await desk.open('/friends', { userId });
  await rows(page).first().waitFor();
  await page.route('**/v1/referrals/invitees**', (route) => route.abort());
  await page.getByRole('button', { name: 'Export CSV' }).click();
  await page.getByRole('alert').filter({ hasText: 'No answer came' }).waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('who has brought nobody yet is told what to do, and can do it: the link is a tap away', async () => {
  const { page, wrong, close } = await desk.open('/friends', { userId: await desk.server.createUser(), width: 390, hasTouch: true });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('heading', { name: 'Share your link' }).waitFor();
  await page.getByRole('button', { name: 'Copy' }).tap();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/r\/\w{10}$/);
  expect(wrong).toEqual([]);
  await close();
});

test('a filter that leaves nobody says what that means, and leads back to all', async () => {
  const inviter = await desk.server.createUser();
  await friendOf(inviter, 'Nadia Novak');
  const { page, wrong, close } = await desk.open('/friends?show=paying', { userId: inviter });
  await page.getByText('None of your friends has paid yet.').waitFor();
  await page.getByRole('link', { name: 'Show all friends' }).click();
  await page.getByText('Nadia Novak').waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('where the programme hides names, nobody is named on the page', async () => {
  await changeProgramme(desk.server, { show_invitee_names: false });
  const { page, wrong, close } = await desk.open('/friends', { userId });
  await rows(page).first().waitFor();
  expect((await textsOf(page)).map((text) => text.slice(0, 8))).toEqual(['A friend', 'A friend', 'A friend', 'Deleted ']);
  expect(await page.locator('main').textContent()).not.toMatch(/Hugo|Yilmaz|User [0-9a-f]{4}/);
  expect(wrong).toEqual([]);
  await close();
  await changeProgramme(desk.server, { show_invitee_names: true });
});

test('a long list grows by pressing; a filter says among how many it has looked; what does not come can be asked for again', async () => {
  const inviter = await desk.server.createUser();
  const first = await friendOf(inviter, 'The First');
  await report(desk.server, invoiceOf(desk.server, first).paid(10_000_000));
  for (let friend = 0; friend < 51; friend += 1) {
    desk.server.clock.advance(1000);
    await couple(desk.server, inviter);
  }
  const { page, wrong, close } = await desk.open('/friends', { userId: inviter });
  await expect.poll(() => rows(page).count()).toBe(50);
  await follow(page, '/friends?show=paying');
  await page.getByText('There is none among your 50 newest friends').waitFor();
  await page.route('**/v1/referrals/invitees**', (route) => route.abort());
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.getByRole('alert').filter({ hasText: 'No answer came' }).waitFor();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.getByText('The First').waitFor();
  await page.getByRole('button', { name: 'Show more' }).waitFor({ state: 'detached' });
  expect(await page.getByText('newest friends').count()).toBe(0);
  await follow(page, '/friends');
  expect(await rows(page).count()).toBe(52);
  expect(wrong).toEqual([]);
  await close();
});
