/** Where the other pages are, and what the programme promises. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { changeProgramme, invoiceOf, report } from '../support/billing.ts';
import { HOSTILE, overflowOf } from '../support/trouble.ts';
import { addLadder } from '../support/user-tiers.ts';
import { portalDesk, visit } from './open-portal.ts';

const desk = portalDesk();

const places = (page: Page) => page.getByRole('navigation', { name: 'More pages' }).locator('strong').allTextContents();

test('each page that is not in the bar is one press away, those of credit and levels where there is something', async () => {
  const { server } = desk;
  const userId = await server.createUser();
  const { page, wrong, close } = await desk.open('/more', { userId, width: 390 });
  await page.getByRole('navigation', { name: 'More pages' }).waitFor();
  expect(await places(page)).toEqual(['Your link', 'Friends', 'Balance', 'Account']);
  await addLadder(server);
  await report(server, invoiceOf(server, userId).created(49_000_000));
  await visit(page, '/more');
  expect(await places(page)).toEqual(['Your link', 'Friends', 'Balance', 'Use as credit', 'Your level', 'Account']);
  await page.getByRole('link', { name: 'Your level' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Your level' }).waitFor();
  await page.getByRole('link', { name: 'More' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'More' }).waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('a page of which it is not known whether it has something is offered: it says itself what is wrong', async () => {
  const userId = await desk.server.createUser();
  const { page, close } = await desk.open('/account', { userId });
  await page.route('**/v1/referrals/invoices*', (route) => route.abort());
  await page.goto('/portal/more');
  await page.getByRole('link', { name: 'Use as credit' }).waitFor();
  await close();
});

/** The sentences below a heading. */
const said = (page: Page, title: string) =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 3, name: title }) })
    .last()
    .getByRole('listitem')
    .allTextContents();

test('the terms are told in sentences, as they are in force', async () => {
  const { server } = desk;
  const userId = await server.createUser();
  await changeProgramme(server, {
    tiers: [
      { tier: 1, label: 'regular', rate_bps: 1000 },
      { tier: 2, label: 'influencer', rate_bps: 1525 },
    ],
    hold_days: 14,
    reward_months_max: 12,
    attribution_window_days: 30,
    touch: 'last',
    account_age_max_days: 7,
    networks: ['sepa', 'paypal'],
    payout_min_micro: 25_000_000,
    show_inviter_name: true,
    show_invitee_names: true,
  });
  const { page, wrong, close } = await desk.open('/more', { userId });
  expect(await said(page, 'What you get')).toEqual([
    'You get 10% of what your friends pay.',
    'For their first 12 months.',
    'Each reward is held for 14 days, then it is yours.',
    'There are several rates: regular 10% and influencer 15.25%. Yours is 10%.',
  ]);
  expect(await said(page, 'Who counts as yours')).toEqual([
    'Whoever follows your link has 30 days to sign up.',
    'Whoever follows the links of several people counts for the last one.',
    'Whoever has signed up already can still become yours in their first 7 days.',
  ]);
  expect(await said(page, 'How it is paid out')).toEqual(['You can withdraw $25.00 or more at a time, by SEPA or PayPal.']);
  expect(await said(page, 'Who sees what')).toEqual([
    'Whoever has your link can see your name.',
    'You see the names of those whom you have brought.',
  ]);
  await changeProgramme(server, {
    tiers: [{ tier: 1, label: 'regular', rate_bps: 1000 }],
    touch: 'first',
    account_age_max_days: 0,
    networks: [],
    show_inviter_name: false,
    show_invitee_names: false,
  });
  await visit(page, '/more');
  expect(await said(page, 'What you get')).toHaveLength(3);
  expect(await said(page, 'Who counts as yours')).toEqual([
    'Whoever follows your link has 30 days to sign up.',
    'Whoever follows the links of several people counts for the first one.',
  ]);
  expect(await said(page, 'How it is paid out')).toEqual(['Nothing is paid out at the moment. What you have earned stays yours.']);
  expect(await said(page, 'Who sees what')).toEqual([
    'Whoever has your link does not see your name.',
    'You do not see the names of those whom you have brought.',
  ]);
  expect(wrong).toEqual([]);
  await close();
});

test('a tier that tries to break out stays a word', async () => {
  await changeProgramme(desk.server, {
    tiers: [
      { tier: 1, label: HOSTILE, rate_bps: 1234 },
      { tier: 2, label: 'influencer', rate_bps: 10_000 },
    ],
  });
  const userId = await desk.server.createUser();
  const { page, wrong, close } = await desk.open('/more', { userId, width: 320, locale: 'de' });
  await page.getByText(HOSTILE).waitFor();
  expect(await overflowOf(page)).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});
