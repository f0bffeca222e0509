/** How a user gives their link a name, gets another one instead, takes one back, and does without. */
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { countPointing, enterAt, tabTo } from './by-keys.ts';
import { portalDesk, visit } from './open-portal.ts';

const desk = portalDesk();
const CODE = '/v1/referrals/code';
const NAME = 'Name of your link';

const fresh = () => `name-${randomUUID().slice(0, 8)}`;
const someone = (change: object = { display_name: 'Ada Lovelace' }) => desk.server.createUser(change);
const slugOf = async (userId: string) =>
  (await desk.server.as(await desk.server.login(userId), 'GET', '/v1/referrals/me')).body.custom_slug;

/** Has a user take a name, and says which. */
async function take(userId: string, slug = fresh()): Promise<string> {
  const reply = await desk.server.as(await desk.server.login(userId), 'POST', CODE, { slug });
  if (reply.status !== 200) throw new Error(reply.text);
  return slug;
}

const field = (page: Page) => page.getByLabel(NAME);
const useIt = (page: Page) => page.getByRole('button', { name: 'Use this name' });

/** The names that are offered instead, once there are some. */
async function offered(page: Page): Promise<string[]> {
  const names = page.getByRole('list', { name: 'These are free:' }).getByRole('button');
  await names.first().waitFor();
  return names.allTextContents();
}

test('by the keys alone a link gets a name, another one, the first one back, and none', async () => {
  const userId = await someone();
  const { page, wrong, close } = await desk.open('/more', { userId });
  await visit(page, '/link');
  const pointers = await countPointing(page);
  await page.getByText('This link always works.').waitFor();
  const [one, two] = [fresh(), fresh()];
  for (const [name, end] of [
    [one, 'Free.'],
    [two, 'Free.'],
  ] as const) {
    await tabTo(page, field(page));
    await page.keyboard.type(name);
    await page.getByText(end).waitFor();
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: `/r/${name} now` })
      .waitFor();
    expect(await slugOf(userId)).toBe(name);
    expect(await field(page).inputValue()).toBe('');
  }
  await page.getByText(`/r/${one} is no longer counted as yours`).waitFor();
  await enterAt(page, page.getByRole('button', { name: `Take “${one}” back` }));
  await page
    .getByRole('status')
    .filter({ hasText: `/r/${one} now` })
    .waitFor();
  expect(await slugOf(userId)).toBe(one);
  await enterAt(page, page.getByRole('button', { name: 'Remove the name' }), 'Space');
  await enterAt(page, page.getByRole('dialog').getByRole('button', { name: 'Remove the name' }));
  await page.getByRole('status').filter({ hasText: 'Your link has no name any more' }).waitFor();
  expect(await slugOf(userId)).toBeNull();
  // What opened the dialog is gone with the name: reading goes on at the page.
  await expect.poll(() => page.evaluate(`document.activeElement.closest('main') !== null`)).toBe(true);
  expect(await pointers()).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});

test('by the thumb: a name that somebody has says so, and one of three free ones is a tap away', async () => {
  const [userId, wanted] = [await someone(), await take(await someone())];
  const { page, wrong, close } = await desk.open('/link', { userId, width: 390, hasTouch: true });
  await field(page).tap();
  await page.keyboard.type(wanted);
  await page.getByText('Somebody else has this name.').waitFor();
  const names = await offered(page);
  expect(names).toHaveLength(3);
  for (const name of names) expect((await desk.server.call('GET', `/v1/referrals/codes/${name}`)).status).toBe(404);
  await page.getByRole('button', { name: names[1] as string, exact: true }).tap();
  expect(await field(page).inputValue()).toBe(names[1]);
  await expect.poll(() => field(page).evaluate((element) => element === document.activeElement)).toBe(true);
  await useIt(page).tap();
  await page
    .getByRole('status')
    .filter({ hasText: `/r/${names[1]} now` })
    .waitFor();
  expect(await slugOf(userId)).toBe(names[1]);
  expect(wrong).toEqual([]);
  await close();
});

test('what is offered is free: names that others took are passed over', async () => {
  const [userId, wanted] = [await someone({ display_name: 'Mo' }), await take(await someone())];
  for (const like of [`${wanted}-mo`, `${wanted}-2`]) await take(await someone(), like);
  const { page, wrong, close } = await desk.open('/link', { userId });
  await field(page).fill(wanted);
  expect(await offered(page)).toEqual([`mo-${wanted}`, `${wanted}-3`, `${wanted}-4`]);
  expect(wrong).toEqual([]);
  await close();
});

test.each([
  ['Jürgen Groß', 'Only the letters a to z', 'juergen-gross'],
  ['trip to me', 'Blanks cannot be part of it', 'trip-to-me'],
  ['trip_to_me', 'Only letters, digits and hyphens', 'trip-to-me'],
  ['-trip', 'It begins and ends with a letter or a digit', 'trip'],
  ['a'.repeat(33), '32 characters at most', 'a'.repeat(32)],
  ['ab', '3 characters at least', undefined],
])('“%s” cannot be a name: the page says why before it asks, and how it would be spelt', async (typed, why, instead) => {
  const { page, wrong, close } = await desk.open('/link', { userId: await someone() });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await field(page).pressSequentially(typed);
  await page.getByText(why).first().waitFor();
  await field(page).press('Enter');
  await page.waitForTimeout(300);
  expect(await field(page).inputValue()).toBe(typed.toLowerCase());
  // What is on the way to a fault may be a name, and be looked up.
  expect(asked.filter((path) => path === CODE || path.endsWith(`/codes/${encodeURIComponent(typed.toLowerCase())}`))).toEqual([]);
  const spelt = page.getByRole('button', { name: /^Take “/ });
  expect(await spelt.count()).toBe(instead ? 1 : 0);
  if (instead) {
    await spelt.click();
    expect(await field(page).inputValue()).toBe(instead);
  }
  expect(wrong).toEqual([]);
  await close();
});

test('a capital letter in the middle of a word becomes small, and writing goes on behind it', async () => {
  const { page, wrong, close } = await desk.open('/link', { userId: await someone() });
  await field(page).pressSequentially('tip');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('RA');
  expect(await field(page).inputValue()).toBe('traip');
  expect(wrong).toEqual([]);
  await close();
});

test('a name that is lost in a race says so beside the field, with three that are free', async () => {
  const [userId, wanted] = [await someone(), fresh()];
  const { page, wrong, close } = await desk.open('/link', { userId });
  await field(page).fill(wanted);
  await page.getByText('Free. Your link would be').waitFor();
  await take(await someone(), wanted);
  await useIt(page).click();
  await page.locator('form').getByRole('alert').filter({ hasText: 'Somebody else has this name' }).waitFor();
  const names = await offered(page);
  expect(names).toHaveLength(3);
  expect(await slugOf(userId)).toBeNull();
  expect(await field(page).getAttribute('aria-invalid')).toBe('true');
  await page.getByRole('button', { name: names[0] as string, exact: true }).click();
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.keyboard.press('Enter');
  await expect.poll(() => slugOf(userId)).toBe(names[0]);
  expect(wrong).toEqual([]);
  await close();
});

test('a reserved name says so beside the field, with three that are free', async () => {
  const { page, wrong, close } = await desk.open('/link', { userId: await someone() });
  await field(page).fill('admin');
  await field(page).press('Enter');
  await page.locator('form').getByRole('alert').filter({ hasText: 'This name is reserved' }).waitFor();
  expect(await offered(page)).toEqual(['admin-ada', 'ada-admin', 'admin-lovelace']);
  expect(wrong).toEqual([]);
  await close();
});

test('who has taken as many names as there can be is told so, and is offered none that would be refused, too', async () => {
  const userId = await someone();
  const taken: string[] = [];
  for (let name = 0; name < 5; name += 1) taken.push(await take(userId));
  const { page, wrong, close } = await desk.open('/link', { userId });
  await field(page).fill(fresh());
  await field(page).press('Enter');
  await page.locator('form').getByRole('alert').filter({ hasText: 'You have chosen as many names as there can be' }).waitFor();
  await page.waitForTimeout(300);
  expect(await page.getByText('These are free:').count()).toBe(0);
  await field(page).fill(taken[0] as string);
  await page.getByText('If that was you, you can take it back.').waitFor();
  await field(page).press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: `/r/${taken[0]} now` })
    .waitFor();
  expect(await slugOf(userId)).toBe(taken[0]);
  expect(wrong).toEqual([]);
  await close();
});

test('the name that a link has, and its first code, are known without asking', async () => {
  const userId = await someone();
  const [slug, { body }] = [await take(userId), await desk.server.as(await desk.server.login(userId), 'GET', '/v1/referrals/me')];
  const { page, wrong, close } = await desk.open('/link', { userId });
  await page.getByText(`/r/${body.primary_code}, works as well, and always will.`).waitFor();
  await field(page).fill(slug);
  await page.getByText('Your link has this name already.').waitFor();
  await field(page).fill(body.primary_code);
  await page.getByText('This is your first link.').waitFor();
  expect(wrong).toEqual([]);
  await close();
});
