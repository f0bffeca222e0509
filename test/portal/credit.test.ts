/** How a user pays bills of their own with what they have earned: once, after a second look, and never blindly. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { freshInvoice, invoiceOf, report } from '../support/billing.ts';
import { earn } from '../support/money.ts';
import { type Earner, signUpEarner } from '../support/payouts.ts';
import { failAndAskAgain, HOSTILE, overflowOf } from '../support/trouble.ts';
import { amountsOn } from './amounts-on.ts';
import { countPointing, enterAt } from './by-keys.ts';
import { portalDesk, visit } from './open-portal.ts';

const desk = portalDesk();

const bills = (page: Page) => page.getByRole('region', { name: 'Open bills' }).getByRole('listitem');
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Pay this bill with credit?' });
const pressFor = (page: Page, id: string) => page.getByRole('button', { name: `Use credit for ${id}` });
const availableOf = async ({ session }: Earner) =>
  (await desk.server.as(session, 'GET', '/v1/referrals/balance')).body.available_micro as number;
const spentOn = async (id: string) =>
  (await desk.server.sql('select amount_micro from spends where invoice_id = $1', [id])).map(({ amount_micro }) => Number(amount_micro));

/** Somebody with so much available, and with open bills of these amounts, the first one the newest. */
async function signUpDebtor(
  available: number,
  ...amounts: number[]
): Promise<Earner & { ids: string[]; invoices: ReturnType<typeof invoiceOf>[] }> {
  const { server } = desk;
  const earner = await signUpEarner(server, available);
  const invoices = amounts.map(() => invoiceOf(server, earner.userId));
  const at = (index: number) => ({ occurred_at: new Date(server.clock.now().getTime() - index * 60_000).toISOString() });
  if (amounts.length > 0) await report(server, ...invoices.map((invoice, index) => invoice.created(amounts[index] as number, at(index))));
  return { ...earner, invoices, ids: invoices.map(({ id }) => id) };
}

test('by thumb: a bill is looked at closely, is paid, and leaves the list; what is available is up to date', async () => {
  const debtor = await signUpDebtor(100_000_000, 49_000_000, 30_500_000);
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
  const debtor = await signUpDebtor(10_000_000, 4_000_000);
  const [id = ''] = debtor.ids;
  const { page, wrong, close } = await desk.open('/credit', { userId: debtor.userId });
  const pointed = await countPointing(page);
  await enterAt(page, /^Use credit for/);
  await sheet(page).waitFor();
  await page.keyboard.press('Escape');
  await sheet(page).waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(`Use credit for ${id}`);
  expect(await spentOn(id)).toEqual([]);
  await page.keyboard.press('Enter');
  await enterAt(page, /^Pay \$4\.00/);
  await page.getByRole('status').filter({ hasText: 'is paid' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id), { message: 'reading goes on at the page' }).toBe('main');
  expect([await spentOn(id), await pointed()]).toEqual([[4_000_000], 0]);
  expect(wrong).toEqual([]);
  await close();
});

test('what credit does not cover says how much is missing, and cannot be pressed', async () => {
  const debtor = await signUpDebtor(10_000_000, 12_345_678, 0, 9_000_000, 8_000_000);
  const [large = '', none = ''] = debtor.ids;
  const { page, wrong, close } = await desk.open('/credit', { userId: debtor.userId });
  await bills(page).first().waitFor();
  expect(await bills(page).filter({ hasText: large }).textContent()).toContain('$2.345678 more is needed');
  expect(await bills(page).filter({ hasText: none }).textContent()).toContain('Nothing is due');
  await page.getByText('not enough for all of these together').waitFor();
  for (const id of [large, none]) {
    expect(await pressFor(page, id).getAttribute('aria-disabled')).toBe('true');
    await pressFor(page, id).click({ force: true });
  }
  expect(await sheet(page).count()).toBe(0);
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
  const debtor = await signUpDebtor(10_000_000, 4_000_000, 3_000_000);
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
  const debtor = await signUpDebtor(10_000_000, 8_000_000, 7_000_000);
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
  const debtor = await signUpDebtor(10_000_000, 4_000_000);
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
  const debtor = await signUpDebtor(10_000_000, 7_000_000);
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
  const debtor = await signUpDebtor(10_000_000, 4_000_000);
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
  const debtor = await signUpDebtor(10_000_000, 4_000_000, 3_000_000);
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

test.each([
  { who: 'who is blocked', isBlocked: true, isReadOnly: false, reason: 'Your account is blocked' },
  { who: 'who may only look', isBlocked: false, isReadOnly: true, reason: 'You are looking at somebody’s pages'.replace('’', "'") },
])('$who can pay nothing, and the button says why', async ({ isBlocked, isReadOnly, reason }) => {
  const debtor = await signUpDebtor(10_000_000, 4_000_000);
  if (isBlocked) await desk.server.sql('update users set blocked = true where user_id = $1', [debtor.userId]);
  const { page, wrong, close } = await desk.open('/credit', { userId: debtor.userId, isReadOnly });
  const button = pressFor(page, debtor.ids[0] as string);
  await button.waitFor();
  expect([await button.getAttribute('aria-disabled'), await button.getAttribute('title')]).toEqual([
    'true',
    expect.stringContaining(reason),
  ]);
  await button.click({ force: true });
  expect(await sheet(page).count()).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});

test('without a bill the page explains itself', async () => {
  const debtor = await signUpDebtor(10_000_000);
  const { page, wrong, close } = await desk.open('/credit', { userId: debtor.userId });
  await page.getByRole('heading', { name: 'No bill is open' }).waitFor();
  await page.getByText('appears here while it waits for its payment').waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('more bills than one answer has are shown when somebody asks for them', async () => {
  const debtor = await signUpDebtor(1, ...Array.from({ length: 53 }, (_, index) => index + 1));
  const { page, wrong, close } = await desk.open('/credit', { userId: debtor.userId });
  await expect.poll(() => bills(page).count()).toBe(50);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => bills(page).count()).toBe(53);
  expect(wrong).toEqual([]);
  await close();
});

test('an id that tries to break out is a text, on a narrow screen, on the sheet, and when it is paid', async () => {
  const { server } = desk;
  const earner = await signUpEarner(server, 9_007_199_254_000_000);
  const id = `${HOSTILE}${freshInvoice()}`;
  await report(server, invoiceOf(server, earner.userId, id).created(4_503_599_627_370_495));
  const { page, wrong, close } = await desk.open('/credit', { userId: earner.userId, width: 320, locale: 'de', colorScheme: 'dark' });
  await page.getByText(id).first().waitFor();
  expect(await overflowOf(page)).toBe(0);
  await page.getByRole('button', { name: `${id} verrechnen` }).click();
  await page.getByRole('dialog').waitFor();
  expect(await page.getByRole('dialog').evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  expect(await violationsOf(page, 'wcag')).toEqual([]);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /verrechnen$/ })
    .click();
  await page.getByText(`${id} ist bezahlt`).waitFor();
  expect(await overflowOf(page)).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});

test('what does not come says so, and is asked for again', async () => {
  const debtor = await signUpDebtor(10_000_000, 4_000_000);
  await earn(desk.server, debtor.userId, 1);
  const { page, wrong, close } = await desk.open('/', { userId: debtor.userId });
  await failAndAskAgain(page, '**/v1/referrals/invoices*', () => page.goto('/portal/credit'));
  await bills(page).first().waitFor();
  await visit(page, '/credit');
  expect(wrong).toEqual([]);
  await close();
});
