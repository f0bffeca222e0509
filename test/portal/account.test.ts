/** One's account: who is signed in and until when, what this browser remembers, and the way out. */
import { describe, expect, test } from 'vitest';
import { failAndAskAgain, HOSTILE, overflowOf } from '../support/trouble.ts';
import { portalDesk, visit } from './open-portal.ts';

const desk = portalDesk();

test('who is signed in, and until when', async () => {
  const userId = await desk.server.createUser({ display_name: 'Kim' });
  const { page, wrong, close } = await desk.open('/account', { userId });
  await page.getByRole('definition').filter({ hasText: 'Kim' }).waitFor();
  expect(await page.locator('dd time').getAttribute('datetime')).toBe('2026-03-31T12:00:00.000Z');
  await page.getByText('As long as you come back now and then, you stay signed in.').waitFor();
  expect(wrong).toEqual([]);
  await close();
});

describe('who logs out', () => {
  test('is told so, by the keys alone, and nothing of theirs is left', async () => {
    const userId = await desk.server.createUser({ display_name: 'Kim' });
    const { page, wrong, close } = await desk.open('/more', { userId, width: 390 });
    await page.getByRole('link', { name: 'Account' }).focus();
    await page.keyboard.press('Enter');
    const { value: session } = (await page.context().cookies()).find(({ name }) => name === 'nl_session') as { value: string };
    await page.getByRole('button', { name: 'Log out' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'You have logged out' }).waitFor();
    expect((await desk.server.as(session, 'GET', '/v1/auth/me')).status).toBe(401);
    expect(await page.context().cookies()).toEqual([]);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Open this page from the app that you use' }).waitFor();
    expect(await page.getByText('Kim').count()).toBe(0);
    expect(wrong).toEqual([]);
    await close();
  });

  test('and gets no answer can try again', async () => {
    const userId = await desk.server.createUser();
    const { page, close } = await desk.open('/account', { userId });
    await page.route('**/v1/auth/logout', (route) => route.abort());
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByRole('alert').filter({ hasText: 'No answer came' }).waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByRole('heading', { level: 1, name: 'You have logged out' }).waitFor();
    await close();
  });

  test('and only looks ends that view', async () => {
    const userId = await desk.server.createUser({ display_name: 'Kim' });
    const { page, close } = await desk.open('/account', { userId, isReadOnly: true });
    expect(await page.getByText('you stay signed in').count()).toBe(0);
    await page.getByRole('button', { name: 'End this view' }).click();
    await page.getByRole('heading', { level: 1, name: 'You have logged out' }).waitFor();
    await close();
  });
});

test('the language that is chosen is spoken on all pages, and by the next visit', async () => {
  const userId = await desk.server.createUser();
  const { page, wrong, close } = await desk.open('/account', { userId });
  await page.getByRole('radio', { name: 'English' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('heading', { level: 1, name: 'Konto' }).waitFor();
  expect(await page.evaluate('document.documentElement.lang')).toBe('de');
  expect(await page.getByRole('radio', { name: 'Deutsch' }).isChecked()).toBe(true);
  await visit(page, '/withdraw');
  await page.getByRole('heading', { level: 1, name: 'Auszahlen' }).waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('the colours that are chosen are worn at once, and by the next visit', async () => {
  const userId = await desk.server.createUser();
  const { page, close } = await desk.open('/account', { userId });
  const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
  const light = await ground();
  await page.getByRole('radio', { name: 'Dark' }).check();
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.reload();
  await page.getByRole('radio', { name: 'Dark', checked: true }).waitFor();
  expect(await ground()).toBe(dark);
  await page.getByRole('radio', { name: 'Automatic' }).check();
  expect(await ground()).toBe(light);
  await close();
});

test('a name that tries to break out stays a name', async () => {
  const userId = await desk.server.createUser({ display_name: HOSTILE });
  const { page, wrong, close } = await desk.open('/account', { userId, width: 320 });
  await page.getByRole('definition').filter({ hasText: HOSTILE }).waitFor();
  expect(await overflowOf(page)).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});

test('where nothing comes it says so, and asks again', async () => {
  const userId = await desk.server.createUser({ display_name: 'Kim' });
  const { page, close } = await desk.open('/account', { userId });
  await failAndAskAgain(page, '**/v1/auth/me', () => page.reload());
  await page.getByRole('definition').filter({ hasText: 'Kim' }).waitFor();
  await close();
});
