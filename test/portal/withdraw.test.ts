/** Somebody withdraws what they have earned, looks at what becomes of it, and takes it back. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { changeProgramme } from '../support/billing.ts';
import { openPayout } from '../support/payouts.ts';
import { countPointing, enterAt, tabTo } from './by-keys.ts';
import { portalDesk } from './open-portal.ts';
import { ETHEREUM, fillIn, goToReview, IBAN, payoutsOf, rowOf, TRON, withMoney } from './withdrawing.ts';

const desk = portalDesk();

const focused = (page: Page) => page.evaluate('document.activeElement.textContent') as Promise<string>;

test('by thumb: an amount, a network, an address, all of it once more, and it is asked for', async () => {
  const earner = await withMoney(desk.server, 120_000_000);
  const { page, wrong, close } = await desk.open('/withdraw', { ...earner, width: 390 });
  await page.getByText('$50.00 or more. There are no fees here.').waitFor();
  await goToReview(page, { amount: '60.5', network: 'Ethereum', address: ETHEREUM });
  expect(await page.locator('main dl').textContent()).toBe(`Amount$60.50HowEthereumWhere to${ETHEREUM}`);
  expect(await payoutsOf(desk.server, earner)).toEqual([]);
  await page.getByRole('button', { name: 'Withdraw $60.50' }).click();
  await page.getByRole('heading', { name: 'Your withdrawal is requested' }).waitFor();
  await page.getByText('Whoever runs this programme looks at it and sends it.').waitFor();
  expect(await payoutsOf(desk.server, earner)).toEqual([
    expect.objectContaining({ amount_micro: 60_500_000, network: 'ethereum', address: ETHEREUM, status: 'requested' }),
  ]);
  await rowOf(page, '$60.50').filter({ hasText: 'waits' }).waitFor();
  await page.getByRole('link', { name: 'All right' }).click();
  await page.locator('data[value="59500000"]').waitFor();
  expect(await page.getByLabel(/^Amount in/).inputValue()).toBe('');
  expect(wrong).toEqual([]);
  await close();
});

test('by the keys alone: withdrawn, looked at, and taken back', async () => {
  const earner = await withMoney(desk.server, 90_000_000);
  const { page, wrong, close } = await desk.open('/withdraw', earner);
  const pointed = await countPointing(page);
  await tabTo(page, page.getByLabel(/^Amount in/));
  await page.keyboard.type('55');
  await enterAt(page, page.getByRole('radio', { name: 'Ethereum' }), 'Space');
  await page.getByLabel('Your address on Ethereum').waitFor();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
  await tabTo(page, page.getByLabel('Your address on Tron'));
  await page.keyboard.type(TRON);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Is all of this right?' }).waitFor();
  await expect.poll(() => focused(page)).toBe('Is all of this right?');
  await enterAt(page, /^Withdraw \$55/);
  await page.getByRole('heading', { name: 'Your withdrawal is requested' }).waitFor();
  await expect.poll(() => focused(page)).toBe('Your withdrawal is requested');
  await enterAt(page, rowOf(page, '$55.00').getByRole('link'));
  await page.getByRole('dialog', { name: 'Withdrawal of $55.00' }).waitFor();
  await enterAt(page, /^Cancel this withdrawal/);
  await page.getByText('The amount is free again at once').waitFor();
  expect((await payoutsOf(desk.server, earner))[0]?.status).toBe('requested');
  await enterAt(page, /^Yes, cancel it/);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await rowOf(page, '$55.00').filter({ hasText: 'cancelled' }).waitFor();
  await page.getByRole('heading', { name: 'It was cancelled. The amount is yours again.' }).waitFor();
  await expect.poll(() => focused(page)).toContain('$55.00');
  expect((await payoutsOf(desk.server, earner))[0]?.status).toBe('cancelled');
  expect(await pointed()).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});

test.each([
  ['en', '88.175001', 'Withdraw $88.175001'],
  ['de', '88,175001', '88,175001 $ auszahlen'],
])('all of it, to the last millionth, in %s', async (locale, typed, button) => {
  const earner = await withMoney(desk.server, 88_175_001);
  const { page, wrong, close } = await desk.open('/withdraw', { ...earner, locale });
  await page.getByRole('button', { name: /^(All of it|Alles)$/ }).click();
  expect(await page.locator('[name=amount]').inputValue()).toBe(typed);
  await page.getByRole('radio', { name: 'SEPA' }).check();
  await page.locator('[name=address]').fill('de89 3704 0044 0532 0130 00');
  await page.locator('[type=submit]').click();
  await page.getByText(IBAN).waitFor();
  await page.getByRole('button', { name: button.replaceAll(' $', '\u00a0$') }).click();
  await page.getByRole('heading', { name: /requested|beantragt/ }).waitFor();
  expect(await payoutsOf(desk.server, earner)).toEqual([
    expect.objectContaining({ amount_micro: 88_175_001, network: 'sepa', address: IBAN }),
  ]);
  expect(wrong).toEqual([]);
  await close();
});

describe('the steps', () => {
  test('are gone back with all that was typed, by the button and by the browser', async () => {
    const earner = await withMoney(desk.server, 100_000_000);
    const { page, close } = await desk.open('/withdraw', earner);
    const typed = () =>
      page.locator('[name=amount], [name=address]').evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
    await goToReview(page, { amount: '70', network: 'Tron', address: TRON });
    expect(page.url()).toMatch(/\/portal\/withdraw\?step=review$/);
    await page.getByRole('button', { name: 'Change something' }).click();
    await page.getByText('This is an address of Tron.').waitFor();
    expect(await typed()).toEqual(['70', TRON]);
    await page.goForward();
    await page.getByRole('button', { name: 'Withdraw $70.00' }).waitFor();
    await page.goBack();
    await page.getByLabel(/^Amount in/).fill('80');
    await page.goForward();
    await page.getByRole('button', { name: 'Continue' }).waitFor();
    expect(await typed()).toEqual(['80', TRON]);
    await close();
  });

  test('begin anew when the page is loaded anew: what was typed is kept nowhere', async () => {
    const earner = await withMoney(desk.server, 100_000_000);
    const { page, close } = await desk.open('/withdraw', earner);
    await goToReview(page, { amount: '70', network: 'Tron', address: TRON });
    const kept = await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href])');
    expect(kept).not.toContain(TRON);
    await page.reload();
    await page.getByLabel(/^Amount in/).waitFor();
    expect(await page.getByLabel(/^Amount in/).inputValue()).toBe('');
    await close();
  });

  test('do not lead back to what was asked for already', async () => {
    const earner = await withMoney(desk.server, 200_000_000);
    const { page, close } = await desk.open('/withdraw', earner);
    await goToReview(page, { amount: '70', network: 'Tron', address: TRON });
    await page.getByRole('button', { name: 'Withdraw $70.00' }).click();
    await page.getByRole('heading', { name: 'Your withdrawal is requested' }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Continue' }).waitFor();
    expect(await page.getByLabel(/^Amount in/).inputValue()).toBe('');
    await close();
  });
});

test('a programme with one network asks for none', async () => {
  const { networks } = (await desk.server.admin('GET', '/v1/admin/referrals/programme')).body;
  await changeProgramme(desk.server, { networks: ['sepa'] });
  const earner = await withMoney(desk.server, 60_000_000);
  const { page, close } = await desk.open('/withdraw', earner);
  await page.getByLabel('Your IBAN').fill(IBAN);
  await page.getByText('This is a valid IBAN.').waitFor();
  expect(await page.getByRole('radio').count()).toBe(0);
  await changeProgramme(desk.server, { networks });
  await close();
});

describe('the list', () => {
  const path = (id: string, to: string) => `/v1/admin/referrals/payouts/${id}/${to}`;

  test('says what became of each, and why', async () => {
    const { server } = desk;
    const earner = await withMoney(server, 1_000_000_000);
    const [waiting, processing, sent, failed, returned] = await Promise.all(
      [61, 62, 63, 64, 65].map((amount) => openPayout(server, earner.session, amount * 1_000_000)),
    );
    await server.admin('POST', path(processing as string, 'processing'));
    for (const id of [sent, returned]) await server.admin('POST', path(id as string, 'sent'), { tx_hash: `0xfeed${'0'.repeat(60)}` });
    await server.admin('POST', path(failed as string, 'failed'), { reason: 'The bank does not know the account.' });
    await server.admin('POST', path(returned as string, 'returned'), { reason: 'It was sent back.' });
    const { page, wrong, close } = await desk.open('/withdraw', { ...earner, width: 390 });
    for (const [amount, state] of [
      ['$61.00', 'waits'],
      ['$62.00', 'being sent'],
      ['$63.00', 'sent'],
      ['$64.00', 'failedThe bank does not know'],
      ['$65.00', 'came back'],
    ] as const)
      await rowOf(page, amount)
        .filter({ hasText: state.slice(0, 6) })
        .waitFor();
    await rowOf(page, 'The bank does not know the account.').getByRole('link').click();
    await page.getByRole('dialog').getByText('It could not be sent. The amount is yours again.').waitFor();
    expect(await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).count()).toBe(0);
    expect(page.url()).toContain(`?payout=${failed}`);
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.goto(`/portal/withdraw?payout=${sent}`);
    await page
      .getByRole('dialog', { name: 'Withdrawal of $63.00' })
      .getByText(`0xfeed${'0'.repeat(60)}`)
      .waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(waiting).toBeDefined();
    expect(wrong).toEqual([]);
    await close();
  });

  test('is opened beside what is being typed, and closed without losing it', async () => {
    const earner = await withMoney(desk.server, 200_000_000);
    await openPayout(desk.server, earner.session, 51_000_000);
    const { page, close } = await desk.open('/withdraw', earner);
    await goToReview(page, { amount: '70', network: 'Tron', address: TRON });
    await rowOf(page, '$51.00').getByRole('link').click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Withdraw $70.00' }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Continue' }).waitFor();
    await close();
  });

  test('grows when somebody walks on, and is empty at first', async () => {
    const earner = await withMoney(desk.server, 2_000_000_000);
    const { page, close } = await desk.open('/withdraw', earner);
    await page.getByRole('heading', { name: 'There are none yet' }).waitFor();
    for (let one = 0; one < 20; one += 1) await openPayout(desk.server, earner.session, 50_000_000);
    desk.server.clock.advance(86_400_000);
    await openPayout(desk.server, earner.session, 50_000_000);
    await page.reload();
    await expect.poll(() => page.locator('a[href*=payout]').count()).toBe(20);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => page.locator('a[href*=payout]').count()).toBe(21);
    await close();
  });
});

test('a typed address is asked about once it stands, not letter by letter', async () => {
  const earner = await withMoney(desk.server, 100_000_000);
  const { page, close } = await desk.open('/withdraw', earner);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/payouts/check')) asked.push(request.postDataJSON().address);
  });
  await fillIn(page, { amount: '70', network: 'Tron', address: '' });
  await page.locator('[name=address]').pressSequentially(TRON, { delay: 5 });
  await page.getByText('This is an address of Tron.').waitFor();
  // On a busy machine a letter may come so late that the address has stood meanwhile.
  expect(asked.at(-1)).toBe(TRON);
  expect(asked.length).toBeLessThan(TRON.length / 4);
  await close();
});
