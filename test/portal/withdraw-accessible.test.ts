/** Withdrawing for everybody: every step of it wide and narrow, light and dark, in both languages, and with names that try to break out. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { type Earner, openPayout } from '../support/payouts.ts';
import { HOSTILE, LONG, overflowOf } from '../support/trouble.ts';
import { portalDesk, visit } from './open-portal.ts';
import { ETHEREUM, TRON, withMoney } from './withdrawing.ts';

const desk = portalDesk();
let earner: Earner;
const ids: string[] = [];

beforeAll(async () => {
  const { server } = desk;
  earner = await withMoney(server, 9_000_000_000_000_000);
  await server.admin('PUT', `/v1/admin/users/${earner.userId}`, { display_name: LONG });
  for (const where of [{}, { network: 'paypal', address: `${'a'.repeat(60)}@${'b'.repeat(60)}.example.org` }])
    ids.push(await openPayout(server, earner.session, 1_234_567_891_234_567, where));
  const failed = await openPayout(server, earner.session, 60_000_000);
  await server.admin('POST', `/v1/admin/referrals/payouts/${failed}/failed`, { reason: HOSTILE.repeat(3) });
  const sent = await openPayout(server, earner.session, 70_000_000);
  await server.admin('POST', `/v1/admin/referrals/payouts/${sent}/sent`, { tx_hash: '9'.repeat(255) });
  ids.push(failed, sent);
});

/** Each step as somebody comes to it, and what it is called. */
async function eachStep(page: Page, look: (step: string) => Promise<void>): Promise<void> {
  await look('the form');
  await page.locator('[name=amount]').fill('49');
  await page.locator('[name=network]').first().check();
  await page.locator('[name=address]').fill(TRON);
  await page.locator('[aria-invalid][name=address]').waitFor();
  await page.locator('[type=submit]').click();
  await look('mistakes');
  await page.locator('[name=amount]').fill('1000000000');
  await page.locator('[name=address]').fill(ETHEREUM);
  await page.locator('[type=submit]').click();
  await page.waitForURL('**/withdraw?step=review');
  await look('the review');
  await page.route('**/v1/referrals/payouts', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  await page.locator('main button').first().click();
  await page.getByRole('alert').waitFor();
  await look('no answer');
  await page.unrouteAll();
  await page.locator('main button').first().click();
  await page.waitForURL('**/withdraw?step=done');
  await look('what happens next');
  for (const id of ids) {
    await visit(page, `/withdraw?payout=${id}`);
    await page.getByRole('dialog').waitFor();
    await look(`a withdrawal, ${ids.indexOf(id)}`);
  }
  await visit(page, `/withdraw?payout=${ids[0]}`);
  await page.getByRole('dialog').getByRole('button').last().click();
  await look('taking it back');
}

test.each([
  [320, 'light', 'de'],
  [390, 'dark', 'en'],
  [390, 'light', 'de'],
  [1280, 'dark', 'de'],
  [1280, 'light', 'en'],
] as const)('at %i pixels, %s, in %s, nothing stands in anybody’s way', async (width, colorScheme, locale) => {
  const { page, wrong, close } = await desk.open('/withdraw', { userId: earner.userId, width, colorScheme, locale });
  await page.locator('[name=amount]').waitFor();
  await eachStep(page, async (step) => {
    expect(await page.locator('h1').count(), `${step}: one heading`).toBe(1);
    expect(await violationsOf(page, 'wcag'), step).toEqual([]);
    expect(await overflowOf(page), step).toBe(0);
  });
  expect(wrong).toEqual([]);
  await close();
});
