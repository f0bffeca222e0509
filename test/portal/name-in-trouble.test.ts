/** What becomes of the name of a link when answers do not come, or when nothing may be changed. */
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { portalDesk } from './open-portal.ts';

const desk = portalDesk();
const NAME = 'Name of your link';
const fresh = () => `name-${randomUUID().slice(0, 8)}`;
const audited = async (action: string, userId: string) =>
  (await desk.server.admin('GET', `/v1/admin/audit?action=${action}&user_id=${userId}`)).body.items;

test('an answer that is lost: the page shows what is there, and pressing again does it once', async () => {
  const [userId, slug] = [await desk.server.createUser(), fresh()];
  const { page, wrong, close } = await desk.open('/link', { userId });
  const keys: (string | undefined)[] = [];
  await page.route('**/v1/referrals/code', async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    // The browser adds where it comes from after whoever routes has looked.
    await route.fetch({ headers: { ...(await route.request().allHeaders()), 'sec-fetch-site': 'same-origin' } });
    await route.abort();
  });
  await page.getByLabel(NAME).fill(slug);
  await page.getByRole('button', { name: 'Use this name' }).click();
  await page.getByRole('alert').filter({ hasText: 'No answer came' }).waitFor();
  await page.getByText(`/r/${slug}`).first().waitFor();
  await page.unrouteAll();
  const answered = page.waitForResponse((response) => response.url().endsWith('/v1/referrals/code'));
  await page.getByRole('button', { name: 'Use this name' }).click();
  keys.push((await (await answered).request().allHeaders())['idempotency-key']);
  await page
    .getByRole('status')
    .filter({ hasText: `/r/${slug} now` })
    .waitFor();
  expect(new Set(keys).size).toBe(1);
  expect(await audited('code.set', userId)).toHaveLength(1);
  expect(wrong).toEqual([]);
  await close();
});

test('a browser that is offline says so where it was pressed; what was typed stays, and goes through afterwards', async () => {
  const [userId, slug] = [await desk.server.createUser(), fresh()];
  const { page, wrong, close } = await desk.open('/link', { userId });
  await page.getByLabel(NAME).fill(slug);
  await page.getByText('Free.').waitFor();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Use this name' }).click();
  await page.locator('form').getByRole('alert').filter({ hasText: 'No answer came' }).waitFor();
  expect(await page.getByLabel(NAME).inputValue()).toBe(slug);
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Use this name' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: `/r/${slug} now` })
    .waitFor();
  expect(await audited('code.set', userId)).toHaveLength(1);
  expect(wrong).toEqual([]);
  await close();
});

test('a removal that fails says so in its dialog, and can be pressed again', async () => {
  const userId = await desk.server.createUser();
  await desk.server.as(await desk.server.login(userId), 'POST', '/v1/referrals/code', { slug: fresh() });
  const { page, wrong, close } = await desk.open('/link', { userId });
  await page.route('**/v1/referrals/code', (route) => route.abort());
  await page.getByRole('button', { name: 'Remove the name' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Remove the name' }).click();
  await dialog.getByRole('alert').filter({ hasText: 'No answer came' }).waitFor();
  expect(await audited('code.disabled', userId)).toEqual([]);
  await page.unrouteAll();
  await dialog.getByRole('button', { name: 'Remove the name' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await audited('code.disabled', userId)).toHaveLength(1);
  expect(wrong).toEqual([]);
  await close();
});

test('whether a name is free may stay unknown: then the server says it when the name is set', async () => {
  const [userId, slug] = [await desk.server.createUser(), fresh()];
  const { page, wrong, close } = await desk.open('/link', { userId });
  await page.route('**/v1/referrals/codes/**', (route) => route.abort());
  await page.getByLabel(NAME).fill(slug);
  await page.getByText('It could not be looked up whether this name is free.').waitFor();
  await page.getByLabel(NAME).press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: `/r/${slug} now` })
    .waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('what is under way is not sent again, however often it is pressed', async () => {
  const [userId, slug] = [await desk.server.createUser(), fresh()];
  const { page, wrong, close } = await desk.open('/link', { userId });
  let sent = 0;
  let answer = () => {};
  const held = new Promise<void>((done) => {
    answer = done;
  });
  await page.route('**/v1/referrals/code', async (route) => {
    sent += 1;
    await held;
    await route.continue();
  });
  await page.getByLabel(NAME).fill(slug);
  await page.locator('form').evaluate((form: HTMLFormElement) => {
    form.requestSubmit();
    form.requestSubmit();
  });
  await page.getByLabel(NAME).press('Enter');
  answer();
  await page
    .getByRole('status')
    .filter({ hasText: `/r/${slug} now` })
    .waitFor();
  expect(sent).toBe(1);
  expect(wrong).toEqual([]);
  await close();
});

test.each([
  ['who is blocked', async (userId: string) => void (await desk.server.admin('PUT', `/v1/admin/users/${userId}`, { blocked: true })), {}],
  ['who only looks', async () => {}, { isReadOnly: true }],
] as const)('%s sees why nothing can be changed, and sends nothing', async (_, prepare, look) => {
  const userId = await desk.server.createUser();
  await desk.server.as(await desk.server.login(userId), 'POST', '/v1/referrals/code', { slug: fresh() });
  await prepare(userId);
  const { page, wrong, close } = await desk.open('/link', { userId, ...look });
  const sent: string[] = [];
  page.on('request', (request) => request.method() === 'GET' || sent.push(request.url()));
  await page.getByLabel(NAME).fill(fresh());
  await page.getByLabel(NAME).press('Enter');
  const why = /Your account is blocked|You are looking at somebody's pages/;
  for (const name of ['Use this name', 'Remove the name']) {
    const button = page.getByRole('button', { name });
    expect(await button.getAttribute('title')).toMatch(why);
    await button.click({ force: true });
  }
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(sent).toEqual([]);
  expect(wrong).toEqual([]);
  await close();
});
