/** Twelve pages, wide and narrow, light and dark, and four of them printed. `NEW=1` keeps the pictures that are seen. */
import { expect, test } from 'vitest';
import { DIFFERENT_MAX, differenceFrom } from '../../support/pictures/compare.ts';
import { takePicture } from '../../support/pictures/take.ts';
import { addressesOf, type Found, findSomething } from '../addresses-of.ts';
import { consoleDesk, visit } from '../open-console.ts';

const desk = consoleDesk({ hasDemo: true });

const LOOKS = [
  { look: '1280-light', width: 1280, colorScheme: 'light' },
  { look: '1280-dark', width: 1280, colorScheme: 'dark' },
  { look: '390-light', width: 390, colorScheme: 'light' },
] as const;

const SCREENS = [
  'home',
  'users',
  'user',
  'payouts',
  'payout',
  'why',
  'ledger',
  'events',
  'programme',
  'userTiers',
  'tasks',
  'audit',
] as const;

/** The first address at which there is something about something. */
const addressOf = (name: (typeof SCREENS)[number], found: Found) => {
  const all = addressesOf(name, found);
  return (name === 'why' ? all[1] : all[0]) as string;
};

test.each(LOOKS)('$look', async ({ look, ...how }) => {
  const found = await findSomething(desk.server);
  const { page, close } = await desk.open('/me', how);
  for (const name of SCREENS) {
    await visit(page, addressOf(name, found));
    expect.soft(differenceFrom('console', `${name}-${look}`, await takePicture(page)), name).toBeLessThanOrEqual(DIFFERENT_MAX);
  }
  await close();
});

/** As wide as A4 at 96 pixels an inch. */
const A4_WIDTH = 794;
const PRINTED = [
  ['user', (found: Found) => `/users/${found.userId}?tab=ledger`],
  ['statement', () => '/ledger?tab=statement'],
  ['payouts', () => '/payouts'],
  ['verification', () => '/ledger?tab=verification'],
] as const;

test('printed', async () => {
  const found = await findSomething(desk.server);
  const { page, close } = await desk.open('/me', { width: A4_WIDTH });
  await page.emulateMedia({ media: 'print' });
  for (const [name, addressOf] of PRINTED) {
    await visit(page, addressOf(found));
    expect.soft(differenceFrom('console', `${name}-print`, await takePicture(page)), name).toBeLessThanOrEqual(DIFFERENT_MAX);
  }
  await close();
});
