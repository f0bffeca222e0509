/** What can happen while somebody withdraws: answers get lost, others are faster, rules change, and some may not. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { changeProgramme } from '../support/billing.ts';
import { openPayout } from '../support/payouts.ts';
import { portalDesk } from './open-portal.ts';
import { goToReview, payoutsOf, rowOf, TRON, withMoney } from './withdrawing.ts';

const desk = portalDesk();
const REQUEST = '**/v1/referrals/payouts';

/** What was sent to ask for money: the key and what for. */
function watchRequests(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'POST' || !request.url().endsWith('/referrals/payouts')) return;
    sent.push(`${request.headers()['idempotency-key']} ${request.postData()}`);
  });
  return sent;
}

describe('on its way', () => {
  test('no answer: the same button asks again, and it happens once', async () => {
    const earner = await withMoney(desk.server, 200_000_000);
    const { page, wrong, close } = await desk.open('/withdraw', earner);
    const sent = watchRequests(page);
    await goToReview(page, { amount: '60', network: 'Tron', address: TRON });
    await page.route(REQUEST, async (route) => {
      if (route.request().method() === 'POST') await route.fetch();
      await route.abort();
    });
    const button = page.getByRole('button', { name: 'Withdraw $60.00' });
    await button.click();
    await page.getByRole('alert').filter({ hasText: 'No answer came' }).first().waitFor();
    await page.unrouteAll();
    await button.click();
    await page.getByRole('heading', { name: 'Your withdrawal is requested' }).waitFor();
    expect((await payoutsOf(desk.server, earner)).map(({ status }) => status)).toEqual(['requested']);
    expect(sent.length).toBeGreaterThan(1);
    expect(new Set(sent).size).toBe(1);
    expect(wrong).toEqual([]);
    await close();
  });

  test('all is away while it is sent: nothing that was typed is lost', async () => {
    const earner = await withMoney(desk.server, 200_000_000);
    const { page, close } = await desk.open('/withdraw', earner);
    await goToReview(page, { amount: '60', network: 'Tron', address: TRON });
    await page.route('**/v1/**', (route) => route.abort());
    await page.getByRole('button', { name: 'Withdraw $60.00' }).click();
    await page.getByText('This is what was there before').first().waitFor();
    await page.getByText('otSz').waitFor();
    await page.getByRole('button', { name: 'Change something' }).click();
    expect(await page.locator('[name=address]').inputValue()).toBe(TRON);
    await page.unrouteAll();
    await close();
  });

  test('two presses are one withdrawal', async () => {
    const earner = await withMoney(desk.server, 200_000_000);
    const { page, close } = await desk.open('/withdraw', earner);
    const sent = watchRequests(page);
    await goToReview(page, { amount: '60', network: 'Tron', address: TRON });
    await page.evaluate(
      "(() => { const all = [...document.querySelectorAll('main button')]; const go = all.find((each) => each.textContent === 'Withdraw $60.00'); go.click(); go.click(); })()",
    );
    await page.getByRole('heading', { name: 'Your withdrawal is requested' }).waitFor();
    expect([sent.length, (await payoutsOf(desk.server, earner)).length]).toEqual([1, 1]);
    await close();
  });

  test('two windows want the same money: one gets it, the other is told, and what is free is up to date', async () => {
    const earner = await withMoney(desk.server, 88_000_000);
    const [one, other] = [await desk.open('/withdraw', earner), await desk.open('/withdraw', earner)];
    for (const { page } of [one, other]) await goToReview(page, { amount: '60', network: 'Tron', address: TRON });
    const button = { name: 'Withdraw $60.00' };
    await one.page.getByRole('button', button).click();
    await one.page.getByRole('heading', { name: 'Your withdrawal is requested' }).waitFor();
    await other.page.getByRole('button', button).click();
    await other.page.getByRole('alert').filter({ hasText: 'There is not enough money free for this' }).waitFor();
    const off = other.page.getByRole('button', button);
    await expect.poll(() => off.getAttribute('title')).toBe('Only $28.00 is free.');
    await rowOf(other.page, '$60.00').filter({ hasText: 'waits' }).waitFor();
    expect((await payoutsOf(desk.server, earner)).length).toBe(1);
    await other.page.getByRole('button', { name: 'Change something' }).click();
    await other.page.getByRole('progressbar', { name: '$22.00 more until you can withdraw' }).waitFor();
    for (const { wrong, close } of [one, other]) {
      expect(wrong).toEqual([]);
      await close();
    }
  });

  test('who goes to another page meanwhile stays there', async () => {
    const earner = await withMoney(desk.server, 200_000_000);
    const { page, close } = await desk.open('/withdraw', earner);
    await goToReview(page, { amount: '60', network: 'Tron', address: TRON });
    let answer = () => {};
    const mayAnswer = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(REQUEST, async (route) => {
      if (route.request().method() === 'POST') await mayAnswer;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Withdraw $60.00' }).click();
    await page.getByRole('link', { name: 'More' }).click();
    await page.getByRole('heading', { level: 1, name: 'More' }).waitFor();
    const answered = page.waitForResponse((response) => response.request().method() === 'POST' && response.status() === 202);
    answer();
    await answered;
    await page.waitForLoadState('networkidle');
    expect(new URL(page.url()).pathname).toBe('/portal/more');
    await page.getByRole('link', { name: 'Withdraw' }).click();
    await rowOf(page, '$60.00').filter({ hasText: 'waits' }).waitFor();
    await close();
  });

  test('a network that is left out meanwhile is told, and no longer offered', async () => {
    const { networks } = (await desk.server.admin('GET', '/v1/admin/referrals/programme')).body;
    const earner = await withMoney(desk.server, 200_000_000);
    const { page, close } = await desk.open('/withdraw', earner);
    await goToReview(page, { amount: '60', network: 'Tron', address: TRON });
    await changeProgramme(desk.server, { networks: ['ethereum', 'sepa'] });
    await page.getByRole('button', { name: 'Withdraw $60.00' }).click();
    await page.getByRole('alert').filter({ hasText: 'Money is not sent on this network any more' }).waitFor();
    await page.getByRole('button', { name: 'Change something' }).click();
    expect(await page.getByRole('radio').count()).toBe(2);
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await changeProgramme(desk.server, { networks });
    await close();
  });

  test('who has asked twenty times in a day is told when it is possible again', async () => {
    const earner = await withMoney(desk.server, 2_000_000_000);
    for (let one = 0; one < 20; one += 1) await openPayout(desk.server, earner.session, 50_000_000);
    const { page, close } = await desk.open('/withdraw', earner);
    await goToReview(page, { amount: '60', network: 'Tron', address: TRON });
    await page.getByRole('button', { name: 'Withdraw $60.00' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'You have asked as often as one can within 24 hours' });
    await alert.waitFor();
    expect(await alert.textContent()).toContain('It is possible again tomorrow.');
    await close();
  });
});

describe('who may not', () => {
  test('is blocked: sees all of it, and cannot begin', async () => {
    const earner = await withMoney(desk.server, 200_000_000);
    await openPayout(desk.server, earner.session, 60_000_000);
    await desk.server.admin('PUT', `/v1/admin/users/${earner.userId}`, { blocked: true });
    const { page, wrong, close } = await desk.open('/withdraw', earner);
    const button = page.getByRole('button', { name: 'Withdraw' });
    expect(await button.getAttribute('title')).toBe('Your account is blocked');
    await button.click({ force: true });
    expect(await page.getByRole('textbox').count()).toBe(0);
    await rowOf(page, '$60.00').getByRole('link').click();
    expect(await page.getByRole('button', { name: 'Cancel this withdrawal' }).getAttribute('aria-disabled')).toBe('true');
    expect(wrong).toEqual([]);
    await close();
  });

  test('is blocked meanwhile: nothing is sent, and the page knows', async () => {
    const earner = await withMoney(desk.server, 200_000_000);
    const { page, close } = await desk.open('/withdraw', earner);
    await goToReview(page, { amount: '60', network: 'Tron', address: TRON });
    await desk.server.admin('PUT', `/v1/admin/users/${earner.userId}`, { blocked: true });
    const button = page.getByRole('button', { name: 'Withdraw $60.00' });
    await button.click();
    await page.getByRole('alert').filter({ hasText: 'Your account is blocked' }).waitFor();
    await expect.poll(() => button.getAttribute('title')).toBe('Your account is blocked');
    expect(await payoutsOf(desk.server, earner)).toEqual([]);
    await close();
  });

  test('only looks: support sees what the user sees, and nothing can be sent', async () => {
    const earner = await withMoney(desk.server, 200_000_000);
    await openPayout(desk.server, earner.session, 60_000_000);
    const { page, wrong, close } = await desk.open('/withdraw', { ...earner, isReadOnly: true });
    const why = 'You are looking at somebody’s pages and can change nothing'.replace('’', "'");
    expect(await page.getByRole('button', { name: 'Withdraw' }).getAttribute('title')).toBe(why);
    await rowOf(page, '$60.00').getByRole('link').click();
    expect(await page.getByRole('button', { name: 'Cancel this withdrawal' }).getAttribute('title')).toBe(why);
    expect(wrong).toEqual([]);
    await close();
  });
});

describe('taking it back', () => {
  test('is too late once it is being sent', async () => {
    const earner = await withMoney(desk.server, 200_000_000);
    const id = await openPayout(desk.server, earner.session, 60_000_000);
    const { page, close } = await desk.open(`/withdraw?payout=${id}`, earner);
    await page.getByRole('button', { name: 'Cancel this withdrawal' }).click();
    await desk.server.admin('POST', `/v1/admin/referrals/payouts/${id}/processing`);
    await page.getByRole('button', { name: 'Yes, cancel it' }).click();
    await page.getByRole('dialog').getByText('It is being sent, and can no longer be cancelled.').waitFor();
    await page.getByRole('dialog').getByRole('alert').filter({ hasText: 'This withdrawal can no longer be cancelled' }).waitFor();
    expect(await page.getByRole('button', { name: 'Yes, cancel it' }).count()).toBe(0);
    await close();
  });

  test('no answer: the same button asks again, and it happens once', async () => {
    const earner = await withMoney(desk.server, 200_000_000);
    const id = await openPayout(desk.server, earner.session, 60_000_000);
    const { page, close } = await desk.open(`/withdraw?payout=${id}`, earner);
    await page.getByRole('button', { name: 'Cancel this withdrawal' }).click();
    await page.route('**/v1/**', (route) => route.abort());
    await page.getByRole('button', { name: 'Yes, cancel it' }).click();
    await page.getByRole('dialog').getByRole('alert').filter({ hasText: 'No answer came' }).waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Yes, cancel it' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await rowOf(page, '$60.00').filter({ hasText: 'cancelled' }).waitFor();
    await page.locator('data[value="200000000"]').waitFor();
    await close();
  });

  test('can be thought better of', async () => {
    const earner = await withMoney(desk.server, 200_000_000);
    const id = await openPayout(desk.server, earner.session, 60_000_000);
    const { page, close } = await desk.open(`/withdraw?payout=${id}`, earner);
    await page.getByRole('button', { name: 'Cancel this withdrawal' }).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('button', { name: 'Cancel this withdrawal' }).waitFor();
    expect((await payoutsOf(desk.server, earner))[0]?.status).toBe('requested');
    await close();
  });
});
