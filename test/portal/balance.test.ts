/** How a user finds out where their money is: line by line, and what moved each. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ADA } from '../../src/demo/cast.ts';
import { invoiceOf, report } from '../support/billing.ts';
import { earn } from '../support/money.ts';
import { openPayout, signUpEarner, uncoveredPayout } from '../support/payouts.ts';
import { failAndAskAgain } from '../support/trouble.ts';
import { amountsOn, sum } from './amounts-on.ts';
import { countPointing, enterAt } from './by-keys.ts';
import { portalDesk, visit } from './open-portal.ts';

const desk = portalDesk({ hasDemo: true });

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(desk.server.clock.now().getTime() + days * DAY_MS);
const balanceOf = async (userId: string) => (await desk.server.as(await desk.server.login(userId), 'GET', '/v1/referrals/balance')).body;
const parts = (page: Page) => page.getByRole('region', { name: 'Where your money is' });
const lines = (page: Page) => parts(page).getByRole('listitem');
const movements = (page: Page) => page.getByRole('region', { name: 'Movements' }).getByRole('listitem');
const now = (page: Page) => page.getByRole('region', { name: 'Now' });

test('the lines are what the server says, and together they are what was earned', async () => {
  const { page, wrong, close } = await desk.open('/balance');
  await lines(page).first().waitFor();
  const shown = await amountsOn(parts(page));
  const { available_micro, pending_micro, reserved_micro, paid_out_micro, spent_micro, lifetime_micro } = await balanceOf(ADA.userId);
  expect(shown).toEqual([available_micro, pending_micro, reserved_micro, paid_out_micro, spent_micro, lifetime_micro].map(BigInt));
  expect(sum(shown.slice(0, -1))).toBe(shown.at(-1));
  expect(wrong).toEqual([]);
  await close();
});

test('by thumb: each line opens what moved it, of which the newest leaves exactly that; Back leads back', async () => {
  const { page, wrong, close } = await desk.open('/', { width: 390 });
  await page.getByRole('link', { name: 'How is this counted?' }).click();
  await lines(page).first().waitFor();
  const count = await lines(page).count();
  expect(count).toBe(6);
  for (let index = 0; index < count; index++) {
    const line = lines(page).nth(index);
    const [held] = await amountsOn(line);
    await line.getByRole('link').click();
    await movements(page).first().waitFor();
    expect(await amountsOn(now(page))).toEqual([held]);
    const [change, after] = await amountsOn(movements(page).first());
    expect(after).toBe(held);
    const next = (await amountsOn(movements(page).nth(1)))[1];
    expect((after ?? 0n) - (change ?? 0n)).toBe(next);
    await page.goBack();
    await lines(page).first().waitFor();
  }
  expect(wrong).toEqual([]);
  await close();
});

test('by keys alone: from the first page to what is held, back, and to all that moved', async () => {
  const { page, wrong, close } = await desk.open('/');
  const pointed = await countPointing(page);
  const press = (name: string | RegExp) => enterAt(page, page.getByRole('link', { name }));
  await press('How is this counted?');
  await press(/^Held/);
  await page.getByRole('heading', { level: 1, name: 'Held' }).waitFor();
  await movements(page).first().waitFor();
  await press('Balance');
  await page.getByRole('heading', { level: 1, name: 'Balance' }).waitFor();
  await press('All movements');
  await page.getByRole('heading', { level: 1, name: 'All movements' }).waitFor();
  await movements(page).first().waitFor();
  expect(await pointed()).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});

test('all movements: what came or went changes the balance, and what only changed its place says from where to where', async () => {
  const { page, wrong, close } = await desk.open('/balance?account=all');
  await movements(page).first().waitFor();
  const { available_micro, pending_micro, reserved_micro, owed_micro } = await balanceOf(ADA.userId);
  expect(await amountsOn(page.getByRole('region', { name: 'Balance' }))).toEqual([
    BigInt(available_micro + pending_micro + reserved_micro - owed_micro),
  ]);
  const asked = movements(page).filter({ hasText: 'Withdrawal requested' }).first();
  expect(await asked.textContent()).toContain('Available → On its way to you');
  expect(await asked.textContent()).not.toContain('then');
  const reward = movements(page).filter({ hasText: 'Reward from a payment' }).first();
  expect(await reward.textContent()).toMatch(/Held.*\+\$22\.35|\+\$22\.35.*Held/);
  await page.getByRole('button', { name: 'Look further back' }).click();
  await expect.poll(() => movements(page).count()).toBe(163);
  expect(await page.getByRole('button', { name: 'Look further back' }).count()).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});

test('who has earned nothing is told how the first money comes, and that nothing has moved', async () => {
  const userId = await desk.server.createUser();
  const { page, wrong, close } = await desk.open('/balance', { userId });
  await page.getByRole('heading', { name: 'No money yet' }).waitFor();
  await page.getByText('You get 10% of what your friends pay.').waitFor();
  await page.getByText('Each reward is held for 14 days').waitFor();
  expect(await page.getByRole('link', { name: 'Share your link' }).getAttribute('href')).toBe('/portal/link');
  await page.getByRole('link', { name: 'All movements' }).click();
  await page.getByRole('heading', { name: 'Nothing has moved here yet' }).waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('what is owed stands first, with why; it is taken off, and opens how it came about', async () => {
  const { userId } = await uncoveredPayout(desk.server);
  const { page, wrong, close } = await desk.open('/balance', { userId });
  await page.getByText('You owe $80.00 back').waitFor();
  expect(await amountsOn(parts(page))).toEqual([0n, 0n, 80_000_000n, 0n, 0n, -80_000_000n, 0n]);
  await page.getByRole('link', { name: 'How this came about' }).click();
  await movements(page).first().waitFor();
  expect(await movements(page).allTextContents()).toEqual([expect.stringMatching(/^Taken back after a refund\+\$80\.00.*then \$80\.00$/)]);
  expect(wrong).toEqual([]);
  await close();
});

test('what is due counts at once, although it is not booked yet, and both are said', async () => {
  const { userId } = await signUpEarner(desk.server, 5_000_000);
  await earn(desk.server, userId, 2_000_000, { availableAt: inDays(1 / 1440) });
  desk.server.clock.advance(61_000);
  const { page, wrong, close } = await desk.open('/balance?account=available', { userId });
  await movements(page).first().waitFor();
  expect(await amountsOn(now(page))).toEqual([7_000_000n]);
  await now(page).getByText('$2.00 has just become available.').waitFor();
  expect(await amountsOn(movements(page).first())).toEqual([5_000_000n, 5_000_000n]);
  await visit(page, '/balance?month=2026-11');
  await page.getByText('$2.00 has just become available.').waitFor();
  await visit(page, '/balance?account=paid_out');
  expect(await page.getByText('has just become available').count(), 'it is not told where it is not').toBe(0);
  expect(wrong).toEqual([]);
  await close();
});

test('what is held is told day by day; what is later than the server tells is one line; together it is all that is held', async () => {
  const { userId } = await signUpEarner(desk.server, 1);
  for (let day = 1; day <= 52; day++) await earn(desk.server, userId, day, { availableAt: inDays(day) });
  const { page, wrong, close } = await desk.open('/balance', { userId });
  const unlocks = page.getByRole('region', { name: 'When held money becomes available' });
  await unlocks.getByText('tomorrow').waitFor();
  expect((await amountsOn(unlocks)).length).toBe(5);
  await unlocks.getByRole('button', { name: 'Show all 50 days' }).click();
  expect((await amountsOn(unlocks)).length).toBe(51);
  expect(await unlocks.getByRole('listitem').last().textContent()).toContain('Later');
  expect(sum(await amountsOn(unlocks))).toBe(BigInt((await balanceOf(userId)).pending_micro));
  expect(wrong).toEqual([]);
  await close();
});

test('days are those of whoever looks', async () => {
  const { userId } = await signUpEarner(desk.server, 1);
  await earn(desk.server, userId, 3, { availableAt: new Date('2026-12-01T23:30:00Z') });
  for (const [timezoneId, number] of [
    ['UTC', '1'],
    ['Europe/Berlin', '2'],
  ] as const) {
    const { page, close } = await desk.open('/balance', { userId, timezoneId });
    const unlocks = page.getByRole('region', { name: 'When held money becomes available' });
    await expect.poll(() => unlocks.locator('time').textContent()).toMatch(new RegExp(`^${number}Dec`));
    await close();
  }
});

test('lines that do not add up say so', async () => {
  const { page, close } = await desk.open('/');
  await page.route('**/v1/referrals/balance', async (route) => {
    const answer = await route.fetch();
    const balance = await answer.json();
    await route.fulfill({ response: answer, json: { ...balance, paid_out_micro: balance.paid_out_micro + 1 } });
  });
  await page.goto('/portal/balance');
  await page.getByText('These amounts do not add up').waitFor();
  await close();
});

test('what does not come says so, and is asked for again', async () => {
  const { page, wrong, close } = await desk.open('/');
  await failAndAskAgain(page, '**/v1/referrals/transfers*', () => page.goto('/portal/balance?account=reserved'));
  await movements(page).first().waitFor();
  await failAndAskAgain(page, '**/v1/referrals/balance', () => page.goto('/portal/balance'));
  await lines(page).first().waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('an address that names no account and no month that has begun shows the balance', async () => {
  const { page, wrong, close } = await desk.open('/');
  for (const query of ['account=everything', 'month=2026-13', 'month=2035-01', 'month=1999-12', 'month=']) {
    await visit(page, `/balance?${query}`);
    await lines(page).first().waitFor();
  }
  expect(wrong).toEqual([]);
  await close();
});

test('money that moves between two answers is asked for again, so that what is shown is of one moment', async () => {
  const { userId, session } = await signUpEarner(desk.server, 300_000_000);
  const { page, wrong, close } = await desk.open('/', { userId });
  let hasMoved = false;
  await page.route('**/v1/referrals/balance', async (route) => {
    if (!hasMoved) {
      hasMoved = true;
      await openPayout(desk.server, session, 60_000_000);
    }
    await route.continue();
  });
  await visit(page, '/balance?account=reserved');
  await movements(page).first().waitFor();
  expect(hasMoved).toBe(true);
  expect(await amountsOn(now(page))).toEqual([60_000_000n]);
  expect(await amountsOn(movements(page).first())).toEqual([60_000_000n, 60_000_000n]);
  expect(wrong).toEqual([]);
  await close();
});

test('a page that a link leads to begins at its top, and Back comes to where one was', async () => {
  const { page, wrong, close } = await desk.open('/balance', { width: 390 });
  await lines(page).first().waitFor();
  await page.getByRole('link', { name: 'October 2026' }).scrollIntoViewIfNeeded();
  await page.evaluate(() => window.scrollBy(0, 300));
  const scrolled = () => page.evaluate(() => window.scrollY);
  // The second time it is there at once, and as long as the page before it.
  for (const _ of [1, 2]) {
    expect(await scrolled()).toBeGreaterThan(100);
    await page.getByRole('link', { name: 'October 2026' }).click();
    await movements(page).first().waitFor();
    expect(await scrolled()).toBe(0);
    await page.goBack();
    await lines(page).first().waitFor();
    await expect.poll(scrolled).toBeGreaterThan(100);
  }
  expect(wrong).toEqual([]);
  await close();
});

test('what is available leads to what it can be used for: to bills only for who has or had any', async () => {
  const { server } = desk;
  const { userId, session } = await signUpEarner(server, 9_000_000);
  const invoice = invoiceOf(server, userId);
  const { page, wrong, close } = await desk.open('/balance?account=available', { userId });
  await page.getByRole('link', { name: 'Withdraw' }).first().waitFor();
  const credit = now(page).getByRole('link', { name: 'Use as credit' });
  const look = () => visit(page, '/balance?account=available');
  expect(await credit.count()).toBe(0);
  await report(server, invoice.created(4_000_000));
  await look();
  await credit.waitFor();
  await server.as(session, 'POST', '/v1/referrals/spend-on-invoice', { invoice_id: invoice.id, amount_micro: 4_000_000 });
  await look();
  await credit.click();
  await page.getByRole('heading', { name: 'No bill is open' }).waitFor();
  expect(wrong).toEqual([]);
  await close();
});
