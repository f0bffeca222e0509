/** The list of users: empty, searched, narrowed, walked by keys, handed out as a file, and when it fails. */

import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { couple } from '../support/billing.ts';
import { failAndAskAgain, LONG, overflowOf } from '../support/trouble.ts';
import { consoleDesk, typeHere } from './open-console.ts';

const desk = consoleDesk();

const rows = (page: Page) => page.locator('tbody tr');

test('where there is nobody, the page says what will be here and the call that brings it', async () => {
  const { page, wrong, close } = await desk.open('/users');
  await page.getByRole('heading', { name: 'No users yet' }).waitFor();
  expect(await page.locator('pre').textContent()).toContain('curl -X PUT http://triport.test/v1/admin/users/');
  expect(await violationsOf(page, 'wcag')).toEqual([]);
  expect(wrong).toEqual([]);
  await close();
});

test('a user is found by a part of the name, and opened', async () => {
  const { server } = desk;
  const userId = await server.createUser({ display_name: 'Sofia Marin' });
  await server.createUser({ display_name: 'Milan Novak' });
  const { page, wrong, close } = await desk.open('/users');
  await page.getByRole('cell', { name: '2 users' }).waitFor();
  await page.getByRole('searchbox', { name: 'Name, code or id' }).fill('so');
  await page.getByText('anywhere in names').waitFor();
  await page.getByRole('searchbox').fill('sofi');
  await page.waitForURL('**?query=sofi');
  await page.getByRole('link', { name: 'Sofia Marin' }).click();
  await page.getByRole('heading', { level: 1, name: 'Sofia Marin' }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/console/users/${userId}`);
  await page.goBack();
  await page.getByRole('cell', { name: '1 user' }).waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('sofi');
  expect(wrong).toEqual([]);
  await close();
});

test('the same by the keys alone: search, from row to row, open', async () => {
  const { server } = desk;
  for (const number of [1, 2, 3]) await server.createUser({ display_name: `Row ${number}` });
  const { page, wrong, close } = await desk.open('/users?sort=oldest');
  await page.getByRole('link', { name: 'Row 3' }).waitFor();
  await page.keyboard.press('/');
  await typeHere(page, 'row ');
  await page.keyboard.press('Enter');
  await page.getByRole('cell', { name: '3 users' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  for (const key of ['j', 'j', 'j', 'j', 'k']) await page.keyboard.press(key);
  const name = await page.locator('tbody tr:nth-child(2) a').first().textContent();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: name ?? '' }).waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('what narrows the list stands in its address, and in the file', async () => {
  const { server } = desk;
  const { inviter, invitee } = await couple(server);
  await server.admin('PUT', `/v1/admin/users/${invitee}`, { blocked: true, display_name: 'Vera, the second' });
  await desk.server.admin('PUT', `/v1/admin/users/${inviter}`, { display_name: 'Ines, who invites' });
  const { page, wrong, close } = await desk.open('/users');
  await page.getByRole('button', { name: /^Show all/ }).click();
  await page.getByRole('cell', { name: '1 user' }).waitFor();
  // The inviter is not on this page.
  expect(await page.getByRole('link', { name: 'Ines, who invites' }).getAttribute('href')).toBe(`/console/users/${inviter}`);
  expect(await page.getByLabel('Invited by').inputValue()).toBe(inviter);
  await page.getByRole('button', { name: /State/ }).click();
  await page.getByRole('option', { name: 'Blocked', exact: true }).click();
  await page.getByRole('cell', { name: '1 blocked' }).waitFor();
  expect(new URL(page.url()).search).toBe(`?inviter=${inviter}&blocked=true`);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('users.csv');
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('"Vera, the second"');
  await page.getByLabel('First day (UTC)').fill('2026-01-02');
  await expect.poll(() => new URL(page.url()).searchParams.get('since')).toBe('2026-01-02');
  await page.getByLabel('Last day (UTC)').fill('2026-01-01');
  await page.getByText('The last day is before the first one.').waitFor();
  expect(new URL(page.url()).searchParams.get('until')).toBeNull();
  await page.getByLabel('First day (UTC)').fill('');
  await page.getByRole('heading', { name: 'Nobody matches' }).waitFor();
  await page.getByText(`No user is found by: Blocked · invited by ${inviter} · until 2026-01-01.`).waitFor();
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await rows(page).nth(3).waitFor();
  expect(new URL(page.url()).search).toBe('');
  expect(wrong).toEqual([]);
  await close();
});

test('a long list is walked page by page, from either end', async () => {
  const { server } = desk;
  for (let number = 0; number < 60; number++) await server.createUser({ display_name: `Walked ${number}` });
  const { page, wrong, close } = await desk.open('/users?query=walked&sort=oldest');
  await rows(page).nth(49).waitFor();
  const names = () => page.locator('tbody td:first-child a').allTextContents();
  const first = await names();
  await page.getByRole('button', { name: 'Older' }).click();
  await page.getByRole('button', { name: 'Back to the newest' }).waitFor();
  await rows(page).nth(10).waitFor({ state: 'detached' });
  expect(new Set([...first, ...(await names())]).size).toBe(60);
  await page.getByRole('button', { name: 'Back to the newest' }).click();
  await rows(page).nth(49).waitFor();
  expect(await names()).toEqual(first);
  expect(wrong).toEqual([]);
  await close();
});

test('when it fails, the page says so, and asks again', async () => {
  const { page, wrong, close } = await desk.open('/me');
  await failAndAskAgain(page, '**/referrals/users?**', () => page.goto('/console/users'));
  await rows(page).nth(3).waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('a name that tries to break out stays a name, also on the narrowest screen', async () => {
  await desk.server.createUser({ display_name: LONG });
  for (const width of [1280, 320]) {
    const { page, wrong, close } = await desk.open('/users?query=wilhelmina', { width, colorScheme: width === 320 ? 'dark' : 'light' });
    await page.getByRole('link', { name: LONG }).waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(await violationsOf(page, 'wcag')).toEqual([]);
    expect(wrong).toEqual([]);
    await close();
  }
});
