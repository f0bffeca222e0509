/** How a user pays bills of their own with what they have earned: once, after a second look, and never blindly. */
import { expect, test } from 'vitest';
import { type invoiceOf, report } from '../support/billing.ts';
import type { Earner } from '../support/payouts.ts';
import { amountsOn } from './amounts-on.ts';
import { countPointing, enterAt } from './by-keys.ts';
import { bills, pressFor, sheet, signUpDebtor } from './debtors.ts';
import { portalDesk } from './open-portal.ts';

const desk = portalDesk();

const availableOf = async ({ session }: Earner) =>
  (await desk.server.as(session, 'GET', '/v1/referrals/balance')).body.available_micro as number;
const spentOn = async (id: string) =>
  (await desk.server.sql('select amount_micro from spends where invoice_id = $1', [id])).map(({ amount_micro }) => Number(amount_micro));

test('by thumb: a bill is looked at closely, is paid, and leaves the list; what is available is up to date', async () => {
  const debtor = await signUpDebtor(desk.server, 100_000_000, 49_000_000, 30_500_000);
  const [id = '', other = ''] = debtor.ids;
  const { page, wrong, close } = await desk.open('/credit', { userId: debtor.userId, width: 390 });
  await pressFor(page, id).click();
  expect(await sheet(page).textContent()).toContain(id);
  expect(await amountsOn(sheet(page))).toEqual([49_000_000n, 100_000_000n, 51_000_000n]);
  await sheet(page).getByRole('button', { name: 'Pay $49.00 with credit' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: `${id} is paid` })
    .waitFor();
  await sheet(page).waitFor({ state: 'detached' });
  expect(await bills(page).count()).toBe(1);
  await pressFor(page, other).waitFor();
  await page.getByText('$51.00').waitFor();
  expect([await spentOn(id), await availableOf(debtor)]).toEqual([[49_000_000], 51_000_000]);
  await page.getByRole('link', { name: '$49.00' }).click();
  await page.getByText('Bill paid with credit').waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('by keys alone: the sheet has the focus, Escape leaves it, Enter pays', async () => {
  const debtor = await signUpDebtor(desk.server, 10_000_000, 4_000_000);
  const [id = ''] = debtor.ids;
  const { page, wrong, close } = await desk.open('/credit', { userId: debtor.userId });
  const pointed = await countPointing(page);
  await enterAt(page, pressFor(page, id));
  await sheet(page).waitFor();
  await page.keyboard.press('Escape');
  await sheet(page).waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(`Use credit for ${id}`);
  expect(await spentOn(id)).toEqual([]);
  await page.keyboard.press('Enter');
  await enterAt(page, sheet(page).getByRole('button', { name: 'Pay $4.00 with credit' }));
  await page.getByRole('status').filter({ hasText: 'is paid' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id), { message: 'reading goes on at the page' }).toBe('main');
  expect([await spentOn(id), await pointed()]).toEqual([[4_000_000], 0]);
  expect(wrong).toEqual([]);
  await close();
});

test.each([
  {
    what: 'is paid meanwhile',
    change: (invoice: ReturnType<typeof invoiceOf>) => invoice.paid(4_000_000),
    says: 'This bill cannot be paid with credit any more',
  },
  {
    what: 'is withdrawn meanwhile',
    change: (invoice: ReturnType<typeof invoiceOf>) => invoice.voided(),
    says: 'This bill cannot be paid with credit any more',
  },
])('a bill that $what: it is told in words, nothing is used, and the list is up to date', async ({ change, says }) => {
  const debtor = await signUpDebtor(desk.server, 10_000_000, 4_000_000, 3_000_000);
  const [id = ''] = debtor.ids;
  const { page, wrong, close } = await desk.open('/credit', { userId: debtor.userId });
  await pressFor(page, id).click();
  await report(desk.server, change(debtor.invoices[0] as ReturnType<typeof invoiceOf>));
  await sheet(page).getByRole('button', { name: /^Pay/ }).click();
  await sheet(page).getByRole('alert').filter({ hasText: says }).waitFor();
  expect(await sheet(page).getByRole('button', { name: /^Pay/ }).count()).toBe(0);
  await sheet(page).getByRole('button', { name: 'Back to the list' }).click();
  expect(await bills(page).count()).toBe(1);
  expect([await spentOn(id), await availableOf(debtor)]).toEqual([[], 10_000_000]);
  expect(wrong).toEqual([]);
  await close();
});

test('credit that is used up elsewhere meanwhile: it is told, and the bill says what is missing now', async () => {
  const debtor = await signUpDebtor(desk.server, 10_000_000, 8_000_000, 7_000_000);
  const [id = '', other = ''] = debtor.ids;
  const { page, wrong, close } = await desk.open('/credit', { userId: debtor.userId });
  await pressFor(page, id).click();
  await desk.server.as(debtor.session, 'POST', '/v1/referrals/spend-on-invoice', { invoice_id: other, amount_micro: 7_000_000 });
  await sheet(page).getByRole('button', { name: /^Pay/ }).click();
  await sheet(page).getByRole('alert').filter({ hasText: 'There is not enough money free for this' }).waitFor();
  await sheet(page).getByRole('button', { name: 'Back to the list' }).click();
  expect(await bills(page).allTextContents()).toEqual([expect.stringContaining('$5.00 more is needed')]);
  expect(await spentOn(id)).toEqual([]);
  expect(wrong).toEqual([]);
  await close();
});

test('pressed twice, a bill is paid once, by one request', async () => {
  const debtor = await signUpDebtor(desk.server, 10_000_000, 4_000_000);
  const [id = ''] = debtor.ids;
  const { page, wrong, close } = await desk.open('/credit', { userId: debtor.userId });
  let sent = 0;
  let answer = () => {};
  const held = new Promise<void>((done) => {
    answer = done;
  });
  await page.route('**/v1/referrals/spend-on-invoice', async (route) => {
    sent += 1;
    await held;
    await route.continue();
  });
  await pressFor(page, id).click();
  const pay = sheet(page).getByRole('button', { name: /^Pay/ });
  await pay.evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await pay.and(page.locator('[aria-busy=true]')).waitFor();
  await pay.click({ force: true });
  answer();
  await page
    .getByRole('status')
    .filter({ hasText: `${id} is paid` })
    .waitFor();
  expect([sent, await spentOn(id)]).toEqual([1, [4_000_000]]);
  expect(wrong).toEqual([]);
  await close();
});

test('an answer that is lost: the page says what is known, and the same button does it once', async () => {
  const debtor = await signUpDebtor(desk.server, 10_000_000, 7_000_000);
  const [id = ''] = debtor.ids;
  const { page, wrong, close } = await desk.open('/credit', { userId: debtor.userId });
  const keys = new Set<string | undefined>();
  await page.route('**/v1/referrals/spend-on-invoice', async (route) => {
    keys.add(route.request().headers()['idempotency-key']);
    await route.fetch({ headers: { ...(await route.request().allHeaders()), 'sec-fetch-site': 'same-origin' } });
    await route.abort();
  });
  await pressFor(page, id).click();
  await sheet(page).getByRole('button', { name: /^Pay/ }).click();
  await sheet(page).getByRole('alert').filter({ hasText: 'No answer came' }).waitFor();
  expect(await spentOn(id)).toEqual([7_000_000]);
  expect(await sheet(page).getByText('Available afterwards').count(), 'nothing is said to remain that does not').toBe(0);
  await page.unrouteAll();
  page.on('request', (request) => request.url().endsWith('/spend-on-invoice') && keys.add(request.headers()['idempotency-key']));
  await sheet(page).getByRole('button', { name: /^Pay/ }).click();
  await page
    .getByRole('status')
    .filter({ hasText: `${id} is paid` })
    .waitFor();
  expect([keys.size, await spentOn(id), await availableOf(debtor)]).toEqual([1, [7_000_000], 3_000_000]);
  expect(wrong).toEqual([]);
  await close();
});

test('offline: nothing is done, and once the network is back the same button does it', async () => {
  const debtor = await signUpDebtor(desk.server, 10_000_000, 4_000_000);
  const [id = ''] = debtor.ids;
  const { page, wrong, close } = await desk.open('/credit', { userId: debtor.userId });
  await pressFor(page, id).click();
  await page.context().setOffline(true);
  await sheet(page).getByRole('button', { name: /^Pay/ }).click();
  await sheet(page).getByRole('alert').filter({ hasText: 'No answer came' }).waitFor();
  expect(await spentOn(id)).toEqual([]);
  await page.context().setOffline(false);
  await sheet(page).getByRole('button', { name: /^Pay/ }).click();
  await page
    .getByRole('status')
    .filter({ hasText: `${id} is paid` })
    .waitFor();
  expect(await spentOn(id)).toEqual([4_000_000]);
  expect(wrong).toEqual([]);
  await close();
});

test('a sheet that is left while the answer is on its way: what became of it is told on the page', async () => {
  const debtor = await signUpDebtor(desk.server, 10_000_000, 4_000_000, 3_000_000);
  const [id = '', other = ''] = debtor.ids;
  const { page, close } = await desk.open('/credit', { userId: debtor.userId });
  await page.route('**/v1/referrals/spend-on-invoice', async (route) => {
    await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
  await pressFor(page, id).click();
  await sheet(page).getByRole('button', { name: /^Pay/ }).click();
  await page.keyboard.press('Escape');
  await page
    .getByRole('status')
    .filter({ hasText: `${id} is paid` })
    .waitFor();
  await pressFor(page, other).click();
  await report(desk.server, (debtor.invoices[1] as ReturnType<typeof invoiceOf>).voided());
  await sheet(page).getByRole('button', { name: /^Pay/ }).click();
  await page.keyboard.press('Escape');
  await page.locator('main').getByRole('alert').filter({ hasText: 'cannot be paid with credit any more' }).waitFor();
  await close();
});
