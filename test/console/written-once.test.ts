/** A write whose answer got lost is sent again, is done once, and the page says so. */
import { expect, test } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { consoleDesk } from './open-console.ts';

const desk = consoleDesk();
const said = 'This had been done already';

test('what an earlier request had done is told as such, until it is read or another page is', async () => {
  const userId = await desk.server.createUser();
  const { page, wrong, close } = await desk.open(`/users/${userId}`);
  // The server does it, and nobody hears of it.
  await page.route(
    '**/tier',
    async (route) => {
      // As the browser would send it: what a page cannot say itself of where it comes from.
      await route.fetch({ headers: { ...(await route.request().allHeaders()), 'sec-fetch-site': 'same-origin' } });
      await route.abort();
    },
    { times: 1 },
  );
  const setTier = async (name: string) => {
    await page.getByRole('button', { name: 'Set tier…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /Tier/ }).click();
    await page.getByRole('option', { name }).click();
    await dialog.getByRole('button', { name: 'Set the tier' }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  await setTier('influencer');
  const notice = page.getByRole('status').filter({ hasText: said });
  await notice.getByText('It was not done twice.').waitFor();
  expect(await violationsOf(page, 'wcag')).toEqual([]);
  const { items } = (await desk.server.admin('GET', `/v1/admin/audit?action=user.tier_changed&user_id=${userId}`)).body;
  expect(items).toHaveLength(1);

  await notice.getByRole('button', { name: 'Understood' }).click();
  await notice.waitFor({ state: 'detached' });
  // One that was done now, and not before, says nothing.
  await setTier('regular');
  expect(await page.getByText(said).count()).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});
