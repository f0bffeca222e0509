/** The first page: the link and what it is worth, what it has brought, and what holds for whoever looks. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ADA } from '../../src/demo/cast.ts';
import { violationsOf } from '../support/axe.ts';
import { changeProgramme } from '../support/billing.ts';
import { failAndAskAgain, HOSTILE, overflowOf } from '../support/trouble.ts';
import { portalDesk, visit } from './open-portal.ts';

const desk = portalDesk({ hasDemo: true });

/** The exact amount within a part of the page. */
const amountIn = async (page: Page, part: string) =>
  Number(await page.getByRole('region', { name: part }).locator('data').first().getAttribute('value'));

test('the amounts and numbers are those of the server', async () => {
  const { server } = desk;
  const session = await server.login(ADA.userId);
  const { page, wrong, close } = await desk.open('/more');
  await visit(page, '');
  const balance = (await server.as(session, 'GET', '/v1/referrals/balance')).body;
  await page.getByRole('region', { name: 'Balance' }).locator('data').waitFor();
  expect(await amountIn(page, 'Balance')).toBe(balance.available_micro);
  const stats = (await server.as(session, 'GET', '/v1/referrals/stats?interval=month&since=2025-12-01T00:00:00.000Z')).body;
  expect(await page.locator('dl dd').allTextContents()).toEqual(
    [stats.totals.clicks, stats.totals.signups, stats.totals.first_paid].map(String),
  );
  const months = stats.points as { rewards_micro: number }[];
  expect(await page.locator('figure li').count()).toBe(months.length);
  expect(await page.locator('figure data').getAttribute('value')).toBe(String(stats.totals.rewards_micro));
  const rewards = (await server.as(session, 'GET', '/v1/referrals/rewards?limit=4')).body.items as { amount_micro: number }[];
  const shown = page.getByRole('region', { name: 'Latest rewards' }).locator('data');
  expect(await shown.evaluateAll((all) => all.map((each) => (each as HTMLDataElement).value))).toEqual(
    rewards.map((each) => String(each.amount_micro)),
  );
  expect(wrong).toEqual([]);
  await close();
});

test('the terms stand beside the link as the programme has them', async () => {
  const { page, close } = await desk.open('');
  await page.getByText('You get 15% of what your friends pay').waitFor();
  await page.getByText('For as long as they stay. Each reward is held for 14 days, then it is yours.').waitFor();
  const { body: rules } = await desk.server.admin('GET', '/v1/admin/referrals/programme');
  const { hold_days, reward_months_max, reward_cap_per_invitee_micro } = rules;
  await changeProgramme(desk.server, { hold_days: 0, reward_months_max: 12, reward_cap_per_invitee_micro: 120_000_000 });
  await visit(page, '');
  await page.getByText('For their first 12 months. Each reward is yours at once. One friend can earn you up to $120.00.').waitFor();
  await changeProgramme(desk.server, { hold_days, reward_months_max, reward_cap_per_invitee_micro });
  await close();
});

test('the link is copied, and shown as a code that gives the focus back', async () => {
  const { page, wrong, close } = await desk.open('', { width: 390 });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const link = await page.evaluate('navigator.clipboard.readText()');
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/r\/[\w-]+$/);
  expect((await fetch(link as string, { redirect: 'manual' })).status).toBe(302);
  await page.getByRole('button', { name: 'QR code' }).click();
  await page.getByRole('dialog', { name: 'Your link as a QR code' }).getByRole('img').waitFor();
  expect(await violationsOf(page, 'wcag')).toEqual([]);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a picture' }).click();
  expect((await saving).suggestedFilename()).toBe('referral-link.svg');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('QR code');
  expect(wrong).toEqual([]);
  await close();
});

test('where the clipboard is out of reach, the link is picked out to be copied by hand', async () => {
  const { page, close } = await desk.open('');
  await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))");
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect.poll(() => page.evaluate('getSelection().toString()')).toMatch(/\/r\/[\w-]+$/);
  await close();
});

test('the link is shared within the text', async () => {
  const { page, close } = await desk.open('/more');
  await page.addInitScript('navigator.share = async (what) => { window.shared = what; }');
  await visit(page, '');
  await page.getByRole('button', { name: 'Share' }).click();
  expect(await page.evaluate('window.shared')).toEqual({ text: expect.stringMatching(/^Try this: http:\S+\/r\/[\w-]+$/) });
  await close();
});

test('all of it is reached by the keys alone', async () => {
  const { page, close } = await desk.open('/more', { width: 390 });
  await visit(page, '');
  const reached = new Set<string>();
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press('Tab');
    reached.add(String(await page.evaluate("document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent")));
  }
  const wanted = ['Skip to the page', 'Home', 'Rewards', 'Withdraw', 'More', 'Your link', 'Copy', 'QR code', 'Edit link', 'All rewards'];
  expect(wanted.filter((name) => !reached.has(name))).toEqual([]);
  await close();
});

describe('who comes', () => {
  test('without a session is told from where to come', async () => {
    const { page, wrong, close } = await desk.open('', { isStranger: true });
    await page.getByRole('heading', { name: 'Open this page from the app that you use' }).waitFor();
    expect(await violationsOf(page, 'wcag')).toEqual([]);
    expect(wrong).toEqual([]);
    await close();
  });

  test('and whose session ends meanwhile sees nothing any more', async () => {
    const { page, close } = await desk.open('/more');
    await visit(page, '');
    await page.getByText('Ada Lovelace').waitFor();
    await desk.server.admin('DELETE', `/v1/admin/sessions/${ADA.userId}`);
    await page.clock.fastForward(10_000);
    await page.getByRole('link', { name: 'Rewards', exact: true }).click();
    await page.getByRole('heading', { name: 'Open this page from the app that you use' }).waitFor();
    expect(await page.getByText('Ada Lovelace').count()).toBe(0);
    await close();
  });

  test('for support is told whose pages these are, and that nothing can be changed', async () => {
    const { page, close } = await desk.open('', { isReadOnly: true, width: 390 });
    await page.getByText('You are looking at the pages of Ada Lovelace').waitFor();
    expect(await violationsOf(page, 'wcag')).toEqual([]);
    await close();
  });

  test('and is blocked is told so on every page', async () => {
    const userId = await desk.server.createUser({ display_name: 'Kim', blocked: true });
    const { page, close } = await desk.open('', { userId });
    for (const path of ['', '/rewards', '/more']) {
      await visit(page, path);
      await page.getByText('Your account is blocked').waitFor();
    }
    await close();
  });

  test('for the first time sees three steps and no numbers of anybody', async () => {
    const userId = await desk.server.createUser({ display_name: HOSTILE });
    const { page, wrong, close } = await desk.open('', { userId, width: 320 });
    await page.getByText('Three steps to your first reward').waitFor();
    expect(await page.locator('dl dd').allTextContents()).toEqual(['0', '0', '0']);
    await page.getByText('$50.00 more until you can withdraw').waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(wrong).toEqual([]);
    await close();
  });
});

test.each([
  ['nothing of the whole', '**/v1/auth/me'],
  ['a part', '**/v1/referrals/balance'],
])('where %s comes it says so, and asks again', async (_, address) => {
  const { page, close } = await desk.open('/more');
  await failAndAskAgain(page, address, () => page.goto('/portal'));
  await page.getByRole('region', { name: 'Balance' }).locator('data').waitFor();
  await close();
});
