/** The ladder of user tiers: its first step, steps that are changed and taken out, and badges that are tried before. */

import { expect, test } from 'vitest';
import { givePoints } from '../support/points.ts';
import { ADMIN_TOKEN } from '../support/server.ts';
import { failAndAskAgain } from '../support/trouble.ts';
import { addLadder, BADGE } from '../support/user-tiers.ts';
import { consoleDesk, typeHere } from './open-console.ts';

const desk = consoleDesk();
const ladder = async () => (await desk.server.admin('GET', '/v1/user-tiers')).body.items;
const HOSTILE = BADGE.replace('<path', '<script>alert(1)</script><path onclick="alert(2)"');
const LONG = `<script>alert(3)</script>${'W'.repeat(75)}`;

test('where there is no step yet, the page says what publishes the first one, and publishes it', async () => {
  const { page, wrong, close } = await desk.open('/user-tiers');
  await page.getByRole('heading', { name: 'The ladder has no steps yet' }).waitFor();
  await page.getByText('curl -X POST').waitFor();
  await page.getByRole('button', { name: 'Add a step…' }).click();
  await page.getByLabel('Name').fill(LONG);
  await page.getByLabel('Begins at, points').fill('1,000.5');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose a file' }).click()]);
  await chooser.setFiles({ name: 'bronze.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(HOSTILE) });
  await page.getByText('This would be taken out:').waitFor();
  await page.getByRole('button', { name: 'Publish the step' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const [step] = await ladder();
  expect(step).toMatchObject({ level: 1, name: LONG, point: 1000.5 });
  expect(step.svg).not.toMatch(/script|onclick/);
  await page.getByRole('heading', { name: LONG }).first().waitFor();
  await desk.server.admin('DELETE', '/v1/admin/user-tiers/1');
  expect(wrong).toEqual([]);
  await close();
});

test('a step is moved by the keys alone, after the page has said who falls; its neighbours bound it', async () => {
  await addLadder(desk.server);
  await givePoints(desk.server, await desk.server.createUser({ display_name: 'Ada' }), 16_000);
  const { page, wrong, close } = await desk.open('/user-tiers');
  await page.getByRole('button', { name: 'Change Gold' }).focus();
  await page.keyboard.press('Enter');
  const points = page.getByLabel('Begins at, points');
  await points.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await typeHere(page, '4000');
  await page.getByText('The step must begin above 5,000 and below 50,000 points.').waitFor();
  await page.getByRole('list', { name: 'The steps next to it' }).getByText('Platinum').waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await typeHere(page, '20000');
  await page.getByRole('dialog').getByText('fall').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect((await ladder()).find(({ level }: { level: number }) => level === 3)).toMatchObject({ name: 'Gold', point: 20_000 });
  await page.getByText('Level 3 · from 20,000 points').waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('what somebody else has changed while a step is open stays theirs; where nothing differs nothing is sent', async () => {
  const { page, wrong, close } = await desk.open('/user-tiers');
  await page.getByRole('button', { name: 'Change Diamond' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('button', { name: 'Save' }).getAttribute('aria-disabled')).toBe('true');
  const { level } = (await ladder()).at(-1);
  await desk.server.admin('PATCH', `/v1/admin/user-tiers/${level}`, { name: 'Brilliant' });
  await page.clock.setFixedTime(new Date(desk.server.clock.now().getTime() + 60_000));
  await page.evaluate("window.dispatchEvent(new Event('visibilitychange'))");
  await page.locator('main').getByText('Brilliant').first().waitFor({ state: 'attached' });
  await page.getByLabel('Begins at, points').fill('900000');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect((await ladder()).at(-1)).toMatchObject({ name: 'Brilliant', point: 900_000 });
  await desk.server.admin('PATCH', `/v1/admin/user-tiers/${level}`, { name: 'Diamond' });
  expect(wrong).toEqual([]);
  await close();
});

test('a step is taken out, after the page has said who falls and asked who is there', async () => {
  const { page, wrong, close } = await desk.open('/user-tiers', { isFresh: false });
  await page.getByRole('button', { name: 'Delete Silver' }).click();
  const effect = page.getByRole('dialog').locator('dl');
  await effect.waitFor();
  expect(await effect.textContent()).toMatch(/rise0fall1/);
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByLabel('Operator token').fill(ADMIN_TOKEN);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Delete Silver?' }).waitFor({ state: 'detached' });
  // The button is gone with its step; the focus is not.
  await page.locator('#main:focus').waitFor();
  expect((await ladder()).map(({ name }: { name: string }) => name)).toEqual(['Bronze', 'Gold', 'Platinum', 'Diamond']);
  expect(wrong).toEqual([]);
  await close();
});

test('what fails is told where it was asked for; who may only read is offered nothing', async () => {
  const { page, wrong, close } = await desk.open('/user-tiers', { operator: 'vera', role: 'viewer' });
  await page.getByRole('heading', { name: 'Gold' }).first().waitFor();
  expect(await page.getByRole('button', { name: /Change|Delete|Add/ }).count()).toBe(0);
  await failAndAskAgain(page, '**/console/api/v1/user-tiers', () => page.reload());
  await page.getByRole('heading', { name: 'Gold' }).first().waitFor();
  expect(wrong).toEqual([]);
  await close();
});
