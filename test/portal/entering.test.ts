/** The way in, in a browser: by a link once, and what somebody sees who follows it again. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { HOSTILE, overflowOf } from '../support/trouble.ts';
import { portalDesk } from './open-portal.ts';

const desk = portalDesk();

async function linkFor(userId: string): Promise<string> {
  const { body } = await desk.server.admin('POST', '/v1/admin/sessions', { user_id: userId, return_to: '/portal' });
  return `/v1/auth/enter?ticket=${body.ticket}`;
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('a link leads to one’s pages; followed again in this browser, to them by one press more', async () => {
  const userId = await desk.server.createUser({ display_name: 'Kim' });
  const { page, wrong, close } = await desk.open('', { isStranger: true, width: 390 });
  await heading(page, 'Open this page from the app that you use').waitFor();
  const link = await linkFor(userId);
  await page.goto(link);
  await page.getByText('Kim').waitFor();
  await page.goto(link);
  await heading(page, 'This link no longer works').waitFor();
  await page.getByText('Was it used in this browser? Then you are still signed in here.').waitFor();
  await page.getByRole('link', { name: 'Open my referrals' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Kim').waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('in another browser it leads nowhere, and says where to go', async () => {
  const userId = await desk.server.createUser({ display_name: 'Kim' });
  const link = await linkFor(userId);
  const first = await desk.open('', { isStranger: true });
  await first.page.goto(link);
  await first.close();
  const { page, wrong, close } = await desk.open('', { isStranger: true });
  await page.goto(link);
  await heading(page, 'This link no longer works').waitFor();
  await page.getByText('Go back to the app that you use and open your referrals there again: it gives you a new link.').waitFor();
  expect(await page.getByRole('link').count()).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});

test.each([
  [390, 'light', 'en', 'This link no longer works', 'Sign in as somebody else?'],
  [1280, 'dark', 'de', 'Dieser Link gilt nicht mehr', 'Als jemand anderes anmelden?'],
  [320, 'light', 'de', 'Dieser Link gilt nicht mehr', 'Als jemand anderes anmelden?'],
] as const)('at %i pixels, %s, in %s, its pages are for everybody', async (width, colorScheme, locale, over, other) => {
  const [userId, another] = [
    await desk.server.createUser({ display_name: HOSTILE }),
    await desk.server.createUser({ display_name: HOSTILE }),
  ];
  const { page, wrong, close } = await desk.open('', { userId, width, colorScheme, locale });
  for (const [address, title] of [
    ['/v1/auth/enter?ticket=used', over],
    [await linkFor(another), other],
  ] as const) {
    await page.goto(address);
    await heading(page, title).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe(locale);
    expect(await violationsOf(page, 'wcag'), title).toEqual([]);
    expect(await overflowOf(page), title).toBe(0);
  }
  expect(wrong).toEqual([]);
  await close();
});
