/** Every page, on an empty server and with the demo programme: wide and narrow, light and dark, for everybody, under the strict policy. */
import { describe, expect, test } from 'vitest';
import { PLACES } from '../../src/console/places.ts';
import { violationsOf } from '../support/axe.ts';
import { addressesOf } from './addresses-of.ts';
import { consoleDesk, type Desk, type Look } from './open-console.ts';

const LOOKS = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark', locale: 'de' },
] as const;

/** The pages that are there on an empty server. */
const ALWAYS = PLACES.map(({ name }) => name).filter((name) => name !== 'user' && name !== 'payout');

async function expectGood(desk: Desk, address: string, look: Look & { width: number }): Promise<void> {
  const { page, wrong, close } = await desk.open(address, look);
  await page.waitForLoadState('networkidle');
  expect(await page.getByRole('heading', { level: 1 }).count(), `${address}: one heading`).toBe(1);
  expect(await page.getByRole('alert').allTextContents(), `${address}: nothing failed`).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth'), `${address} overflows`).toBe(look.width);
  expect(await violationsOf(page, 'wcag'), address).toEqual([]);
  expect(wrong, address).toEqual([]);
  await close();
}

describe.each([
  { state: 'on an empty server', hasDemo: false },
  { state: 'with the demo programme', hasDemo: true },
])('$state', ({ hasDemo }) => {
  const desk = consoleDesk({ hasDemo });
  const names = hasDemo ? PLACES.map(({ name }) => name) : ALWAYS;

  test.each(names)('%s', async (name) => {
    for (const look of LOOKS) for (const address of addressesOf(name)) await expectGood(desk, address, look);
  });
});
