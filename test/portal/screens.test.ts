/** Every page, for a newcomer and with the demo programme: wide and narrow, light and dark, in both languages, under the strict policy. */
import { describe, expect, test } from 'vitest';
import { PLACES } from '../../src/portal/places.ts';
import { violationsOf } from '../support/axe.ts';
import { overflowOf } from '../support/trouble.ts';
import { follow, portalDesk } from './open-portal.ts';

const LOOKS = [
  { width: 1280, colorScheme: 'light', locale: 'en' },
  { width: 390, colorScheme: 'dark', locale: 'en' },
  { width: 320, colorScheme: 'light', locale: 'de' },
] as const;

/** A user, by whom they are let in. */
const PEOPLE = [
  { who: 'somebody who has just begun', hasDemo: false },
  { who: 'somebody whom the demo tells about', hasDemo: true },
];

describe.each(PEOPLE)('$who', ({ hasDemo }) => {
  const desk = portalDesk({ hasDemo });

  test.each(LOOKS)('$width, $colorScheme, $locale', async (look) => {
    const whose = hasDemo ? {} : { userId: await desk.server.createUser({ display_name: 'Jo' }) };
    const { page, wrong, close } = await desk.open('', { ...look, ...whose });
    for (const { path } of PLACES) {
      await follow(page, path);
      expect(await page.getByRole('heading', { level: 1 }).count(), `${path}: one heading`).toBe(1);
      expect(await page.getByRole('alert').allTextContents(), `${path}: nothing failed`).toEqual([]);
      expect(await overflowOf(page), `${path} overflows`).toBe(0);
      expect(await violationsOf(page, 'wcag'), path).toEqual([]);
      expect(wrong, path).toEqual([]);
    }
    await close();
  });
});
