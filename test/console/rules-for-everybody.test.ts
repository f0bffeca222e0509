/** The pages of the programme for everybody: small and large, light and dark, and with a reader of the screen. */

import { beforeAll, expect, test } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { changeProgramme } from '../support/billing.ts';
import { SETTING, TASK_SETTING } from '../support/points.ts';
import { HOSTILE, overflowOf } from '../support/trouble.ts';
import { addLadder } from '../support/user-tiers.ts';
import { consoleDesk } from './open-console.ts';

const TIERS = [
  { tier: 1, label: HOSTILE, rate_bps: 1234 },
  { tier: 2, label: 'influencer', rate_bps: 10_000 },
];
const desk = consoleDesk();
const PATHS = ['/programme', '/programme?view=versions', '/user-tiers', '/user-tiers?open=change&level=2', '/tasks', '/tasks?version=1'];

beforeAll(async () => {
  await addLadder(desk.server);
  await changeProgramme(desk.server, { hold_days: 30, tiers: TIERS, payout_min_micro: 9_007_199_254_740_991 });
  await desk.server.admin('PATCH', '/v1/admin/user-tiers/2', { name: HOSTILE });
  await desk.server.admin('PUT', TASK_SETTING, SETTING);
});

test.each([
  [320, 'light', 'de'],
  [1280, 'dark', 'en'],
] as const)('at %i pixels, %s, in %s, nothing stands in anybody’s way', async (width, colorScheme, locale) => {
  const { page, wrong, close } = await desk.open('/me', { width, colorScheme, locale });
  for (const path of PATHS) {
    await page.goto(`/console${path}`);
    await page.waitForLoadState('networkidle');
    await page.getByRole('status', { name: /Loading|geladen/ }).waitFor({ state: 'detached' });
    expect(await violationsOf(page, 'wcag'), path).toEqual([]);
    expect(await overflowOf(page), path).toBe(0);
  }
  expect(wrong).toEqual([]);
  await close();
});
