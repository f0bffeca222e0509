/** Which bills of their own a user sees, what is said of each, and when none can be paid. */
import { expect, test } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { freshInvoice, invoiceOf, report } from '../support/billing.ts';
import { earn } from '../support/money.ts';
import { signUpEarner } from '../support/payouts.ts';
import { failAndAskAgain, HOSTILE, overflowOf } from '../support/trouble.ts';
import { bills, pressFor, sheet, signUpDebtor } from './debtors.ts';
import { portalDesk, visit } from './open-portal.ts';

const desk = portalDesk();

test('what credit does not cover says how much is missing, and cannot be pressed', async () => {
  const debtor = await signUpDebtor(desk.server, 10_000_000, 12_345_678, 0, 9_000_000, 8_000_000);
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
  { who: 'who is blocked', isBlocked: true, isReadOnly: false, reason: 'Your account is blocked' },
  { who: 'who may only look', isBlocked: false, isReadOnly: true, reason: 'You are looking at somebody’s pages'.replace('’', "'") },
])('$who can pay nothing, and the button says why', async ({ isBlocked, isReadOnly, reason }) => {
  const debtor = await signUpDebtor(desk.server, 10_000_000, 4_000_000);
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
  const debtor = await signUpDebtor(desk.server, 10_000_000);
  const { page, wrong, close } = await desk.open('/credit', { userId: debtor.userId });
  await page.getByRole('heading', { name: 'No bill is open' }).waitFor();
  await page.getByText('appears here while it waits for its payment').waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('more bills than one answer has are shown when somebody asks for them', async () => {
  const debtor = await signUpDebtor(desk.server, 1, ...Array.from({ length: 53 }, (_, index) => index + 1));
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
  const debtor = await signUpDebtor(desk.server, 10_000_000, 4_000_000);
  await earn(desk.server, debtor.userId, 1);
  const { page, wrong, close } = await desk.open('/', { userId: debtor.userId });
  await failAndAskAgain(page, '**/v1/referrals/invoices*', () => page.goto('/portal/credit'));
  await bills(page).first().waitFor();
  await visit(page, '/credit');
  expect(wrong).toEqual([]);
  await close();
});
