/** Every page, on an empty server and with the demo programme: wide and narrow, light and dark, for everybody, under the strict policy. */

import { describe, expect, test } from 'vitest';
import { PLACES } from '../../src/console/places.ts';
import { violationsOf } from '../support/axe.ts';
import { overflowOf } from '../support/trouble.ts';
import { sendWithoutSuccess } from '../support/webhooks.ts';
import { addressesOf, findSomething } from './addresses-of.ts';
import { consoleDesk, follow } from './open-console.ts';

const LOOKS = [
  { width: 1280, colorScheme: 'light', locale: 'en' },
  { width: 390, colorScheme: 'dark', locale: 'en' },
  { width: 320, colorScheme: 'light', locale: 'de' },
] as const;

describe.each([
  { state: 'on an empty server', hasDemo: false },
  { state: 'with the demo programme', hasDemo: true },
])('$state', ({ hasDemo }) => {
  const desk = consoleDesk({ hasDemo });

  test.each(LOOKS)('$width, $colorScheme, $locale', async (look) => {
    const { page, wrong, close } = await desk.open('/me', look);
    const found = hasDemo ? { ...(await findSomething(desk.server)), webhook: await sendWithoutSuccess(desk.server) } : undefined;
    for (const address of PLACES.flatMap(({ name }) => addressesOf(name, found))) {
      await follow(page, address);
      expect(await page.getByRole('heading', { level: 1 }).count(), `${address}: one heading`).toBe(1);
      expect(await page.getByRole('alert').allTextContents(), `${address}: nothing failed`).toEqual([]);
      expect(await overflowOf(page), `${address} overflows`).toBe(0);
      expect(await violationsOf(page, 'wcag'), address).toEqual([]);
      expect(wrong, address).toEqual([]);
    }
    await close();
  });
});
