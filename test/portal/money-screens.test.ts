/** The pages about money: for everybody, wide and narrow, light and dark, in both languages, with nothing, with a demo, and with names and amounts that are hard to bear. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ADA } from '../../src/demo/cast.ts';
import { violationsOf } from '../support/axe.ts';
import { invoiceOf, report } from '../support/billing.ts';
import { earn } from '../support/money.ts';
import { uncoveredPayout } from '../support/payouts.ts';
import { HOSTILE, overflowOf } from '../support/trouble.ts';
import { follow, portalDesk } from './open-portal.ts';

const LOOKS = [
  { width: 1280, colorScheme: 'light', locale: 'en' },
  { width: 1280, colorScheme: 'dark', locale: 'de' },
  { width: 390, colorScheme: 'dark', locale: 'en' },
  { width: 390, colorScheme: 'light', locale: 'de' },
  { width: 320, colorScheme: 'light', locale: 'de' },
] as const;
const ADDRESSES = [
  '/balance',
  '/balance?account=all',
  '/balance?account=available',
  '/balance?account=debt',
  '/balance?month=2026-11',
  '/balance?month=2026-11&account=pending',
  '/credit',
];

const desk = portalDesk({ hasDemo: true });

async function lookAround(page: Page, wrong: string[]): Promise<void> {
  for (const address of ADDRESSES) {
    await follow(page, address);
    expect(await page.getByRole('heading', { level: 1 }).count(), `${address}: one heading`).toBe(1);
    expect(await page.getByRole('alert').allTextContents(), `${address}: nothing failed`).toEqual([]);
    expect(await overflowOf(page), `${address} overflows`).toBe(0);
    expect(await violationsOf(page, 'wcag'), address).toEqual([]);
    expect(wrong, address).toEqual([]);
  }
}

/** Somebody with the longest name, the largest amounts, a debt, and bills of both kinds. */
async function hardToBear(): Promise<string> {
  const { server } = desk;
  const { userId } = await uncoveredPayout(server);
  await server.sql('update users set display_name = $2 where user_id = $1', [userId, HOSTILE]);
  await earn(server, userId, 9_007_000_000_654_321, { availableAt: new Date(server.clock.now().getTime() + 86_400_000) });
  const bills = [9_007_199_254_740_991, 0].map((amount) => invoiceOf(server, userId, `${HOSTILE}${amount}`).created(amount));
  await report(server, ...bills);
  return userId;
}

describe.each([
  { whose: 'who has nothing', find: () => desk.server.createUser() },
  { whose: 'Ada', find: async () => ADA.userId },
  { whose: 'who has what is hard to bear', find: hardToBear },
])('$whose', ({ find }) => {
  test.each(LOOKS)('$width, $colorScheme, $locale', async (look) => {
    const { page, wrong, close } = await desk.open('/', { ...look, userId: await find() });
    await lookAround(page, wrong);
    await close();
  });
});

test('every target that a thumb aims at is 44 px high', async () => {
  const { page, close } = await desk.open('/balance', { width: 390 });
  for (const address of ADDRESSES) {
    await follow(page, address);
    const low = page.locator('main :is(li > a, button, select)');
    for (const target of await low.all())
      expect((await target.boundingBox())?.height, `${address} ${await target.textContent()}`).toBeGreaterThanOrEqual(44);
  }
  await close();
});
