/** One's level: the ladder with one's own place on it, what is missing, and what earns points. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { givePoints, SETTING, TASK_SETTING } from '../support/points.ts';
import { failAndAskAgain, HOSTILE, LONG, overflowOf } from '../support/trouble.ts';
import { addLadder } from '../support/user-tiers.ts';
import { portalDesk, visit } from './open-portal.ts';

describe('without a ladder', () => {
  const desk = portalDesk();

  test('the page says so, and the other pages do not lead to it', async () => {
    const userId = await desk.server.createUser();
    const { page, wrong, close } = await desk.open('/tier', { userId });
    await page.getByRole('heading', { name: 'This programme has no levels' }).waitFor();
    await visit(page, '/more');
    expect(await page.getByRole('link', { name: 'Your level' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Account' }).waitFor();
    expect(wrong).toEqual([]);
    await close();
  });
});

describe('with a ladder', () => {
  const desk = portalDesk();
  const steps = (page: Page) => page.getByRole('listitem').filter({ has: page.getByRole('img') });

  test('one’s own place is told, and what is missing to the next', async () => {
    await addLadder(desk.server);
    const userId = await desk.server.createUser();
    await givePoints(desk.server, userId, 12_500);
    const { page, wrong, close } = await desk.open('/tier', { userId, width: 390 });
    const place = page.getByRole('region', { name: 'Silver' });
    await place.getByText('12,500 points').waitFor();
    const bar = place.getByRole('progressbar', { name: '2,500 points to Gold' });
    expect([await bar.getAttribute('value'), await bar.getAttribute('max')]).toEqual(['7500', '10000']);
    expect(await steps(page).allTextContents()).toEqual([
      'Bronzefrom 1,000 pointsreached',
      'Silverfrom 5,000 pointsyou are here',
      'Goldfrom 15,000 points',
      'Platinumfrom 50,000 points',
      'Diamondfrom 150,000 points',
    ]);
    expect(await page.locator('[aria-current=step]').textContent()).toContain('Silver');
    expect(
      await page.getByRole('img', { name: 'Badge of Diamond' }).evaluate((badge) => (badge as HTMLImageElement).naturalWidth),
    ).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
    await close();
  });

  test.each([
    ['none', 0, 'You have reached no level yet', '1,000 points to Bronze'],
    ['one point short', 999, 'You have reached no level yet', '1 point to Bronze'],
  ])('below the lowest: %s', async (_, points, says, missing) => {
    const userId = await desk.server.createUser();
    if (points > 0) await givePoints(desk.server, userId, points);
    const { page, close } = await desk.open('/tier', { userId });
    await page.getByRole('region', { name: says }).getByRole('progressbar', { name: missing, exact: true }).waitFor();
    await close();
  });

  test('on the highest there is nothing more to reach', async () => {
    const userId = await desk.server.createUser();
    await givePoints(desk.server, userId, 150_000);
    const { page, close } = await desk.open('/tier', { userId });
    await page.getByRole('region', { name: 'Diamond' }).getByText('You have reached the highest level').waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(0);
    await close();
  });

  test('what earns points stands there as it is in force, and what earns none does not', async () => {
    const wallet = [...SETTING.wallet].reverse();
    await desk.server.admin('PUT', TASK_SETTING, { ...SETTING, wallet, verification: 1, auction: 0, direct: 2.5 });
    const userId = await desk.server.createUser();
    const { page, close } = await desk.open('/tier', { userId });
    await page.getByText('1 point once, when your account is verified.').waitFor();
    await page.getByText('2.5 points for every direct purchase.').waitFor();
    expect(await page.getByText('auction').count()).toBe(0);
    const rows = (name: string) => page.getByRole('table', { name }).locator('tbody tr').allTextContents();
    expect(await rows('Deposits')).toEqual(['$100.0010', '$500.0075', '$1,000.00200']);
    expect(await rows('Stakes')).toEqual(['30 days1.5', '90 days2', '180 days3']);
    await desk.server.admin('PUT', TASK_SETTING, { verification: 0, auction: 0, direct: 0, wallet: [], staking: [] });
    await visit(page, '/tier');
    await page.getByRole('heading', { name: 'All levels' }).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['You have reached no level yet', 'All levels']);
    await desk.server.admin('PUT', TASK_SETTING, SETTING);
    await close();
  });

  test.each([HOSTILE, LONG])('a name that tries to break out stays a name: %s', async (name) => {
    const { server } = desk;
    await server.admin('PATCH', '/v1/admin/user-tiers/1', { name });
    const userId = await server.createUser();
    await givePoints(server, userId, 1000);
    const { page, wrong, close } = await desk.open('/tier', { userId, width: 320, locale: 'de' });
    await page.getByRole('heading', { level: 2, name }).waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(wrong).toEqual([]);
    await server.admin('PATCH', '/v1/admin/user-tiers/1', { name: 'Bronze' });
    await close();
  });

  test.each(['**/v1/user-tiers', '**/v1/user-tiers/me'])('where %s does not come it says so, and asks again', async (address) => {
    const userId = await desk.server.createUser();
    const { page, close } = await desk.open('/account', { userId });
    await failAndAskAgain(page, address, () => page.goto('/portal/tier'));
    await page.getByRole('region', { name: 'You have reached no level yet' }).waitFor();
    await close();
  });
});
