/** Pages of the portal, narrow and wide, light and dark, a statement on paper, and what stands in the page of a host. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DIFFERENT_MAX, differenceFrom } from '../../support/pictures/compare.ts';
import { lendLetters, takePicture } from '../../support/pictures/take.ts';
import { atHost, element, hostDesk, strictPolicy } from '../host.ts';
import { portalDesk, visit } from '../open-portal.ts';
import { fillIn, TRON } from '../withdrawing.ts';

const LOOKS = [
  { look: '390-light', width: 390, colorScheme: 'light' },
  { look: '390-dark', width: 390, colorScheme: 'dark' },
  { look: '1280-light', width: 1280, colorScheme: 'light' },
] as const;

/** As much of a page as there is to be seen of it, on a telephone by one turn of the thumb. */
const HEIGHTS = { 390: 1200, 1280: 900 } as const;

async function isAsKept(page: Page, name: string): Promise<void> {
  expect.soft(differenceFrom('portal', name, await takePicture(page)), name).toBeLessThanOrEqual(DIFFERENT_MAX);
}

describe('in a window', () => {
  const desk = portalDesk({ hasDemo: true });

  const SCREENS: { name: string; path: string; prepare?(page: Page): Promise<void> }[] = [
    { name: 'home', path: '' },
    { name: 'friends', path: '/friends' },
    { name: 'rewards', path: '/rewards' },
    { name: 'balance', path: '/balance' },
    {
      name: 'withdraw-warned',
      path: '/withdraw',
      async prepare(page) {
        await fillIn(page, { amount: '25.00', network: 'Ethereum', address: TRON });
        await page.getByRole('button', { name: 'Use Tron instead' }).waitFor();
        await page.getByRole('button', { name: 'Continue' }).focus();
      },
    },
    { name: 'tier', path: '/tier' },
  ];

  test.each(LOOKS)('$look', async ({ look, width, colorScheme }) => {
    const { page, close } = await desk.open('/more', { width, colorScheme });
    await page.setViewportSize({ width, height: HEIGHTS[width] });
    // The rows of friends are those of rewards.
    for (const { name, path, prepare } of SCREENS.filter(({ name }) => name !== 'friends' || colorScheme === 'light')) {
      await visit(page, path);
      await prepare?.(page);
      await isAsKept(page, `${name}-${look}`);
    }
    await close();
  });

  /** A4, less its margins of 14 mm, in CSS pixels. */
  const PAPER = { width: 688, height: 1017 };

  test('a statement on paper', async () => {
    const { page, close } = await desk.open('/more');
    await page.setViewportSize(PAPER);
    await page.emulateMedia({ media: 'print' });
    await visit(page, '/balance?month=2026-10');
    await isAsKept(page, 'statement-print');
    await close();
  });
});

describe('in the page of a host', () => {
  const desk = hostDesk({ hasDemo: true });
  const NAMES = { widget: 'triport-referrals', embed: 'triport-portal' } as const;

  test.each(LOOKS.flatMap((look) => (['widget', 'embed'] as const).map((name) => ({ name, ...look }))))(
    '$name $look',
    async ({ name, look, width, colorScheme }) => {
      const { server } = desk;
      const body = `<p>You are on the plan for teams.</p>${element(NAMES[name], server, `theme="${colorScheme}"`)}<p>What else there is.</p>`;
      const policy = [...strictPolicy(server), `frame-src ${server.url}`];
      await atHost(desk, { body, policy, look: { width, colorScheme } }, async ({ page }) => {
        await page.setViewportSize({ width, height: HEIGHTS[width] });
        await lendLetters(page);
        const place = name === 'widget' ? page : page.frameLocator('iframe');
        await place.getByText(name === 'widget' ? 'Open all' : 'All rewards').waitFor();
        if (name === 'embed') await place.getByText('to Platinum').waitFor();
        await isAsKept(page, `${name}-${look}`);
      });
    },
  );
});
