/** The page of a user: a balance that adds up, what happened, and what an operator does, from beginning to end. */

import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { couple, invoiceOf, report } from '../support/billing.ts';
import { earn } from '../support/money.ts';
import { ADDRESS, openPayout, signUpEarner, uncoveredPayout } from '../support/payouts.ts';
import { bid, reportPoints } from '../support/points.ts';
import { LONG, overflowOf } from '../support/trouble.ts';
import { consoleDesk, typeHere } from './open-console.ts';

const desk = consoleDesk();

const DAY_MS = 86_400_000;
const recordOf = async (userId: string) => (await desk.server.admin('GET', `/v1/admin/users/${userId}`)).body;
/** The figures of the sentence, in micro-units: what was earned, and what it is made of, the debt last. */
const figures = (page: Page) =>
  page.locator('main a data').evaluateAll((all) => all.slice(0, 7).map((each) => Number((each as HTMLDataElement).value)));

test('the balance adds up before the eyes, and a figure opens its transfers', async () => {
  const { server } = desk;
  const { userId, session } = await signUpEarner(server, 90_000_001);
  await earn(server, userId, 12_400_000, { availableAt: new Date(server.clock.now().getTime() + DAY_MS) });
  await openPayout(server, session, 60_000_000);
  const { page, wrong, close } = await desk.open(`/users/${userId}`);
  await page.getByText('Next $12.40 becomes available on').waitFor();
  const [earned = 0, ...parts] = await figures(page);
  expect([earned, ...parts]).toEqual([102_400_001, 12_400_000, 30_000_001, 60_000_000, 0, 0, 0]);
  expect(parts.slice(0, 5).reduce((sum, part) => sum + part, 0) - (parts[5] ?? 0)).toBe(earned);
  await page.getByRole('link', { name: /in payouts/ }).click();
  await page.getByText('Only transfers from or to').waitFor();
  await page.locator('tbody tr').nth(1).waitFor({ state: 'detached' });
  expect(await page.locator('tbody tr').allTextContents()).toEqual([expect.stringContaining('Promised to a payout')]);
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await page.locator('tbody tr').nth(2).waitFor();
  expect(await violationsOf(page, 'wcag')).toEqual([]);
  expect(wrong).toEqual([]);
  await close();
});

test('every tab tells what happened', async () => {
  const { server } = desk;
  const { inviter, invitee } = await couple(server);
  await server.admin('PUT', `/v1/admin/users/${invitee}`, { display_name: 'Noor Haddad' });
  const invoice = invoiceOf(server, invitee);
  await report(server, invoice.paid(800_000_000, { occurred_at: '2026-01-01T00:00:00.000Z' }));
  await openPayout(server, await server.login(inviter), 50_000_000);
  await reportPoints(server, bid(server, inviter));
  const { page, wrong, close } = await desk.open(`/users/${inviter}?tab=log`);
  await page.getByText('Invitee’s first payment').waitFor();
  const tells: readonly [tab: string, text: string][] = [
    ['Ledger', invoice.id],
    ['Rewards', 'Noor Haddad'],
    ['Invitees', 'Noor Haddad'],
    ['Payouts', 'Ethereum'],
    ['Points', 'Auction'],
    ['Codes', 'made with the user'],
    ['Sessions', 'default'],
    ['Audit', 'Payout requested'],
  ];
  for (const [tab, text] of tells) {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('tabpanel').getByText(text).first().waitFor();
    expect(await violationsOf(page, 'wcag'), tab).toEqual([]);
  }
  expect(new URL(page.url()).search).toBe('?tab=audit');
  expect(wrong).toEqual([]);
  await close();
});

test('where nothing has happened yet, each tab says what will be there', async () => {
  const { page, wrong, close } = await desk.open(`/users/${await desk.server.createUser()}`);
  for (const tab of ['Log', 'Ledger', 'Rewards', 'Invitees', 'Payouts', 'Points', 'Sessions']) {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('tabpanel').getByRole('heading', { level: 3 }).waitFor();
  }
  await page.getByRole('tab', { name: 'Rewards' }).click();
  await page.getByRole('button', { name: 'Any status' }).click();
  await page.getByRole('option', { name: 'reversed' }).click();
  await page.getByText('No reward of this user has the status “reversed”.').waitFor();
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await page.getByText('A reward appears when').waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('the tier is set with a note, which says what changes', async () => {
  const { server } = desk;
  const userId = await server.createUser({ display_name: 'Ada Keller' });
  const { page, wrong, close } = await desk.open(`/users/${userId}?tab=log`);
  await page.getByRole('button', { name: 'Set tier…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Set the tier of Ada Keller' });
  await dialog.getByRole('button', { name: /^regular/ }).click();
  await page.getByRole('option', { name: 'influencer · 15%' }).click();
  await dialog.locator('p').getByText('regular · 10%').waitFor();
  await dialog.getByLabel('Note (optional)').fill('Verified creator');
  expect(await violationsOf(page, 'wcag')).toEqual([]);
  await dialog.getByRole('button', { name: 'Set the tier' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Verified creator').waitFor();
  await page.locator('main header').getByText('influencer · 15%').waitFor();
  expect(await recordOf(userId)).toMatchObject({ tier: 2, rate_bps: 1500 });
  expect(wrong).toEqual([]);
  await close();
});

test('the keys alone set a tier, and block and unblock', async () => {
  const { server } = desk;
  const userId = await server.createUser({ display_name: 'Jonas Brandt' });
  const { page, wrong, close } = await desk.open(`/users/${userId}`);
  await page.getByRole('tab', { name: 'Ledger' }).waitFor();
  await page.keyboard.press('t');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^regular/ })
    .waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('[role=option][data-focused]').filter({ hasText: 'regular' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.locator('[role=option][data-focused]').filter({ hasText: 'influencer' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await page.locator('button[data-focused]').filter({ hasText: 'influencer' }).waitFor();
  await page.keyboard.press('Tab');
  await typeHere(page, 'By hand');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await recordOf(userId)).toMatchObject({ tier: 2, blocked: false });
  for (const blocked of [true, false]) {
    await page.keyboard.press('b');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: blocked ? 'Block' : 'Unblock' })
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    // When a dialog has closed the page shows what has become, so that the next key does what it says.
    expect(await page.locator('main header').getByText('Blocked', { exact: true }).count()).toBe(blocked ? 1 : 0);
    expect(await recordOf(userId)).toMatchObject({ blocked });
  }
  expect(wrong).toEqual([]);
  await close();
});

test('a slug is disabled, another one released, and all sessions end', async () => {
  const { server } = desk;
  const userId = await server.createUser();
  const session = await server.login(userId);
  const { body: look } = await server.admin('POST', '/v1/admin/sessions', { user_id: userId, read_only: true });
  await server.call('GET', `/v1/auth/enter?ticket=${look.ticket}`);
  const [old, slug] = [`old-${userId.slice(0, 8)}`, `new-${userId.slice(0, 8)}`];
  for (const each of [old, slug]) await server.as(session, 'POST', '/v1/referrals/code', { slug: each });
  const { page, wrong, close } = await desk.open(`/users/${userId}?tab=codes`);
  const row = (code: string) => page.getByRole('row').filter({ hasText: code });
  await row(slug).getByRole('button', { name: 'Disable…' }).click();
  await page.getByRole('button', { name: 'Disable the slug' }).click();
  await row(slug).getByText('disabled by an operator').waitFor();
  await row(old).getByRole('button', { name: 'Release…' }).click();
  await page.getByRole('button', { name: 'Release the slug' }).click();
  await row(old).getByText('released', { exact: true }).waitFor();
  await page.getByRole('tab', { name: 'Sessions' }).click();
  await page.getByText('only looks').waitFor();
  expect(await page.getByText('only looks').count(), 'a login is none').toBe(1);
  await page.getByRole('button', { name: 'End sessions…' }).click();
  await page.getByText('2 sessions are open.').waitFor();
  await page.getByRole('button', { name: 'End all sessions' }).click();
  await page.getByText('Signed in nowhere').waitFor();
  const { items } = (await server.admin('GET', `/v1/admin/users/${userId}/codes`)).body;
  const state = (code: string) => items.find((each: { code: string }) => each.code === code);
  expect(state(slug)).toMatchObject({ barred: true });
  expect(state(old).released_at).not.toBeNull();
  expect(await recordOf(userId)).toMatchObject({ sessions_open: 0 });
  expect(wrong).toEqual([]);
  await close();
});

test('a slug under which somebody signed up is not released, and the dialog says why', async () => {
  const { server } = desk;
  const userId = await server.createUser();
  const slug = `used-${userId.slice(0, 8)}`;
  await server.as(await server.login(userId), 'POST', '/v1/referrals/code', { slug });
  await server.admin('POST', '/v1/admin/referrals/signups', { user_id: await server.createUser(), code: slug });
  const { page, wrong, close } = await desk.open(`/users/${userId}?tab=codes`);
  await page.getByRole('button', { name: 'Release…' }).click();
  await page.getByRole('button', { name: 'Release the slug' }).click();
  await page.getByRole('dialog').getByRole('alert').filter({ hasText: 'Somebody signed up with this code' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('row').filter({ hasText: slug }).getByText('active').waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('somebody to whom money is due is not erased; once it is settled they are, and the books stay', async () => {
  const { server } = desk;
  const { userId, session } = await signUpEarner(server, 60_000_000);
  await server.admin('PUT', `/v1/admin/users/${userId}`, { display_name: 'Lea Fischer' });
  const id = await openPayout(server, session, 60_000_000, { address: ADDRESS });
  const { page, wrong, close } = await desk.open(`/users/${userId}`, { isFresh: false });
  const begin = async () => {
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Erase…' }).click();
    await page.getByRole('dialog', { name: 'Erase Lea Fischer?' }).waitFor();
  };
  await begin();
  await page.getByRole('dialog').getByTitle(id).waitFor();
  expect(await page.getByRole('button', { name: /Erase for good/ }).getAttribute('title')).toBe(
    'First money that is due has to be paid out.',
  );
  await page.getByRole('button', { name: 'Cancel' }).click();
  await server.admin('POST', `/v1/admin/referrals/payouts/${id}/processing`);
  await server.admin('POST', `/v1/admin/referrals/payouts/${id}/sent`, { tx_hash: `0x${'a'.repeat(64)}` });
  await page.reload();
  await begin();
  expect(await violationsOf(page, 'wcag')).toEqual([]);
  await page.getByLabel('Type “Lea Fischer” to confirm').fill('Lea Fischer');
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await page.getByRole('dialog', { name: 'Is it still you?' }).getByLabel('Operator token').fill('test-operator-token');
  await page.getByRole('button', { name: 'It is me' }).click();
  await page.getByRole('heading', { level: 1, name: 'Deleted user' }).waitFor();
  await page.getByRole('tabpanel').getByRole('cell', { name: 'Paid out', exact: true }).waitFor();
  expect((await server.admin('GET', `/v1/admin/users/${userId}`)).body.error).toBe('user_not_found');
  expect(wrong).toEqual([]);
  await close();
});

test('what somebody owes is told, and written off when they are erased', async () => {
  const { server } = desk;
  const { userId, id } = await uncoveredPayout(server);
  await server.admin('POST', `/v1/admin/referrals/payouts/${id}/processing`);
  await server.admin('POST', `/v1/admin/referrals/payouts/${id}/sent`, { tx_hash: `0x${'b'.repeat(64)}` });
  const { page, wrong, close } = await desk.open(`/users/${userId}`);
  await page.getByText('owes').waitFor();
  const [earned, , , , paidOut, , debt] = await figures(page);
  expect([earned, paidOut, debt]).toEqual([0, 80_000_000, 80_000_000]);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Erase…' }).click();
  await page.getByLabel(/^Type “/).fill((await recordOf(userId)).display_name);
  expect(await page.getByRole('button', { name: /Erase for good/ }).getAttribute('title')).toContain('write it off');
  await page.getByText('Write off what the user owes').click();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await page.getByRole('heading', { level: 1, name: 'Deleted user' }).waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('a viewer is offered nothing that is not theirs', async () => {
  const { userId } = await signUpEarner(desk.server, 1_000_000);
  const { page, wrong, close } = await desk.open(`/users/${userId}`, { operator: 'vera', role: 'viewer' });
  await page.getByRole('tab', { name: 'Ledger' }).waitFor();
  expect(await page.getByRole('tab', { name: 'Payouts' }).count()).toBe(0);
  expect(await page.getByRole('button', { name: /Set tier|More/ }).count()).toBe(0);
  for (const key of ['t', 'b']) await page.keyboard.press(key);
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});

test('a write that fails stays open and is done once; a page that fails says so; nobody is told from somebody', async () => {
  const userId = await desk.server.createUser();
  const { page, wrong, close } = await desk.open(`/users/${userId}`);
  await page.getByRole('tab', { name: 'Ledger' }).waitFor();
  await page.keyboard.press('b');
  await page.route('**/console/api/v1/admin/users/*', (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
  await page.getByRole('button', { name: 'Block', exact: true }).click();
  await page.getByRole('alert').filter({ hasText: 'No answer came' }).waitFor();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Block', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await recordOf(userId)).toMatchObject({ blocked: true });
  await page.route('**/transfers?**', (route) => route.abort());
  await page.reload();
  await page.getByRole('alert').filter({ hasText: 'No answer came' }).waitFor();
  for (const nobody of [randomUUID(), 'nonsense']) {
    await page.goto(`/console/users/${nobody}`);
    await page.getByRole('heading', { level: 1, name: 'There is no such user' }).waitFor();
  }
  expect(wrong).toEqual([]);
  await close();
});

test('a name that tries to break out stays a name, also on the narrowest screen', async () => {
  const userId = await desk.server.createUser({ display_name: LONG });
  await desk.server.admin('POST', `/v1/admin/referrals/users/${userId}/tier`, {
    tier: 2,
    note: `${'x'.repeat(300)}<img src=x onerror=alert(1)>`,
  });
  for (const width of [1280, 320]) {
    const { page, wrong, close } = await desk.open(`/users/${userId}?tab=log`, { width, colorScheme: width === 320 ? 'dark' : 'light' });
    await page.getByRole('heading', { level: 1, name: LONG }).waitFor();
    await page.getByText('<img src=x').waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(await violationsOf(page, 'wcag')).toEqual([]);
    expect(wrong).toEqual([]);
    await close();
  }
});
