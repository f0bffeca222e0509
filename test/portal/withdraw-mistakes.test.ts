/** What somebody can type who withdraws, and cannot withdraw by. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { changeProgramme } from '../support/billing.ts';
import { uncoveredPayout } from '../support/payouts.ts';
import { askAgainByButton } from '../support/trouble.ts';
import { portalDesk } from './open-portal.ts';
import { ETHEREUM, fillIn, IBAN, TRON, withMoney } from './withdrawing.ts';

const desk = portalDesk();

const goOn = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();
const isFocused = (page: Page, name: string) => expect.poll(() => page.evaluate('document.activeElement.name')).toBe(name);
const isReviewed = (page: Page) => page.getByRole('heading', { name: 'Is all of this right?' }).isVisible();

describe('the amount', () => {
  test.each([
    ['', 'Say how much you want to withdraw.'],
    ['sixty', 'This is not an amount. Write it like 1234.00.'],
    ['49.999999', 'The smallest amount is $50.00.'],
    ['-60', 'The smallest amount is $50.00.'],
    ['100.000001', 'Only $100.00 is free.'],
    ['60.1234567', 'An amount has six decimals at most.'],
    ['9'.repeat(40), 'Only $100.00 is free.'],
  ])('%j: %s', async (amount, says) => {
    const earner = await withMoney(desk.server, 100_000_000);
    const { page, wrong, close } = await desk.open('/withdraw', earner);
    await fillIn(page, { amount, network: 'Ethereum', address: ETHEREUM });
    await page.getByText('This is an address of Ethereum.').waitFor();
    await goOn(page);
    const field = page.getByLabel(/^Amount in/);
    await isFocused(page, 'amount');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator(`#${(await field.getAttribute('aria-describedby'))?.replaceAll(':', '\\:')}`).textContent()).toBe(says);
    expect(await isReviewed(page)).toBe(false);
    expect(wrong).toEqual([]);
    await close();
  });

  test('is judged when the field is left, and not while it is typed', async () => {
    const earner = await withMoney(desk.server, 100_000_000);
    const { page, close } = await desk.open('/withdraw', earner);
    await page.getByLabel(/^Amount in/).pressSequentially('5');
    await page.getByText('$50.00 or more.').waitFor();
    await page.keyboard.press('Tab');
    await page.getByText('The smallest amount is $50.00.').waitFor();
    await close();
  });
});

describe('below the smallest withdrawal', () => {
  test('a bar says how far it is, and the button why it is off', async () => {
    const earner = await withMoney(desk.server, 38_175_000);
    const { page, wrong, close } = await desk.open('/withdraw', earner);
    const bar = page.getByRole('progressbar', { name: '$11.825 more until you can withdraw' });
    await bar.waitFor();
    expect([await bar.getAttribute('value'), await bar.getAttribute('max')]).toEqual(['38175000', '50000000']);
    const button = page.getByRole('button', { name: 'Withdraw' });
    expect([await button.getAttribute('aria-disabled'), await button.textContent()]).toEqual([
      'true',
      'WithdrawYou can withdraw from $50.00 on',
    ]);
    expect(await page.getByRole('textbox').count()).toBe(0);
    await page.getByText('You can get it by Ethereum').waitFor();
    expect(wrong).toEqual([]);
    await close();
  });

  test('what is owed back counts, as it is paid first', async () => {
    const { session, userId, debt } = await uncoveredPayout(desk.server);
    const { page, close } = await desk.open('/withdraw', { userId });
    const { body } = await desk.server.as(session, 'GET', '/v1/referrals/balance');
    expect([body.available_micro, body.owed_micro]).toEqual([0, debt]);
    await page.getByRole('progressbar', { name: '$130.00 more until you can withdraw' }).waitFor();
    await page.getByText('$80.00 is owed back after refunds. What becomes free pays that first.').waitFor();
    await close();
  });

  test('and where the programme pays nothing out, it says so', async () => {
    const { networks } = (await desk.server.admin('GET', '/v1/admin/referrals/programme')).body;
    await changeProgramme(desk.server, { networks: [] });
    const earner = await withMoney(desk.server, 100_000_000);
    const { page, close } = await desk.open('/withdraw', earner);
    await page.getByText('The programme has no way of paying out now.').waitFor();
    expect(await page.getByRole('button', { name: 'Withdraw' }).getAttribute('title')).toBe('Nothing is paid out at the moment');
    await changeProgramme(desk.server, { networks });
    await close();
  });
});

describe('the address', () => {
  test('of another network is told, and the network is changed by one press', async () => {
    const earner = await withMoney(desk.server, 100_000_000);
    const { page, wrong, close } = await desk.open('/withdraw', earner);
    await fillIn(page, { amount: '60', network: 'Ethereum', address: TRON });
    await page.getByText('This looks like an address for Tron. You chose Ethereum.').waitFor();
    await goOn(page);
    await isFocused(page, 'address');
    expect(await isReviewed(page)).toBe(false);
    await page.getByRole('button', { name: 'Use Tron instead' }).click();
    await page.getByText('This is an address of Tron.').waitFor();
    expect(await page.getByRole('radio', { name: 'Tron' }).isChecked()).toBe(true);
    expect(await page.locator('[name=address]').inputValue()).toBe(TRON);
    await goOn(page);
    await page.getByRole('button', { name: 'Withdraw $60.00' }).waitFor();
    expect(wrong).toEqual([]);
    await close();
  });

  test('that looks like several is told with all of them', async () => {
    const earner = await withMoney(desk.server, 100_000_000);
    const { page, close } = await desk.open('/withdraw', earner);
    await fillIn(page, { amount: '60', network: 'Bitcoin', address: ETHEREUM });
    await page.getByText('This looks like an address for Ethereum, Polygon, or BNB Smart Chain. You chose Bitcoin.').waitFor();
    expect(await page.getByRole('button', { name: /^Use .* instead$/ }).allTextContents()).toEqual([
      'Use Ethereum instead',
      'Use Polygon instead',
      'Use BNB Smart Chain instead',
    ]);
    await close();
  });

  test('of a network that nothing is paid out on leads nowhere', async () => {
    const { networks } = (await desk.server.admin('GET', '/v1/admin/referrals/programme')).body;
    await changeProgramme(desk.server, { networks: ['ethereum', 'sepa'] });
    const earner = await withMoney(desk.server, 100_000_000);
    const { page, close } = await desk.open('/withdraw', earner);
    await fillIn(page, { amount: '60', network: 'Ethereum', address: TRON });
    await page.getByText('This looks like an address for Tron, and nothing is paid out there.').waitFor();
    expect(await page.getByRole('button', { name: /instead$/ }).count()).toBe(0);
    await changeProgramme(desk.server, { networks });
    await close();
  });

  test.each([
    ['Ethereum', ETHEREUM.replace('Aeb', 'aeb'), 'This is not an address of Ethereum.'],
    ['Tron', TRON.replace('TR7N', 'TR7M'), 'This is not an address of Tron.'],
    ['SEPA', IBAN.replace('89', '98'), 'This is not an IBAN of a country that SEPA reaches.'],
    ['PayPal', 'ada@', 'This is not an e-mail address.'],
  ])('with a wrong letter is noticed: %s', async (network, address, says) => {
    const earner = await withMoney(desk.server, 100_000_000);
    const { page, close } = await desk.open('/withdraw', earner);
    await fillIn(page, { amount: '60', network, address });
    await page.getByText(says).waitFor();
    await goOn(page);
    await isFocused(page, 'address');
    expect(await isReviewed(page)).toBe(false);
    await close();
  });

  test('that is missing is asked for, and so is the network', async () => {
    const earner = await withMoney(desk.server, 100_000_000);
    const { page, close } = await desk.open('/withdraw', earner);
    await page.getByLabel(/^Amount in/).fill('60');
    await goOn(page);
    await page.getByText('Choose how you want to get it.').waitFor();
    await isFocused(page, 'network');
    await page.getByRole('radio', { name: 'PayPal' }).check();
    await page.getByText('Say where it should go.').waitFor();
    await page.locator('[name=address]').fill('ada@example.org');
    await goOn(page);
    await page.getByRole('definition').filter({ hasText: 'ada@example.org' }).waitFor();
    await close();
  });

  test('that could not be looked at is looked at again', async () => {
    const earner = await withMoney(desk.server, 100_000_000);
    const { page, close } = await desk.open('/withdraw', earner);
    await page.route('**/payouts/check', (route) => route.abort());
    await fillIn(page, { amount: '60', network: 'Tron', address: TRON });
    await page.getByRole('alert').filter({ hasText: 'No answer came' }).waitFor();
    expect(await page.locator('[name=address]').inputValue()).toBe(TRON);
    await askAgainByButton(page, () => page.unrouteAll());
    await page.getByText('This is an address of Tron.').waitFor();
    await close();
  });
});
