/** How operators come in, and go. */
import { expect, test } from 'vitest';
import { ADMIN_TOKEN } from '../support/server.ts';
import { consoleDesk, typeHere } from './open-console.ts';

const desk = consoleDesk();
const limited = consoleDesk({ rateLimit: true });

test('a token lets in, by the keys alone; a wrong one is told', async () => {
  const { page, wrong, close } = await desk.open('/', { isStranger: true });
  await typeHere(page, 'not-the-token');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'The token is not known' }).waitFor();
  const field = page.getByLabel('Operator token');
  await field.fill(ADMIN_TOKEN);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Home' }).waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('after five wrong tokens in a minute the seconds are counted down until one may try again', async () => {
  const { page, wrong, close } = await limited.open('/', { isStranger: true });
  const field = page.getByLabel('Operator token');
  const enter = page.getByRole('button', { name: 'Enter' });
  const told = page.getByRole('alert');
  for (let tried = 1; tried <= 6; tried++) {
    await field.fill(`wrong-${tried}`);
    await enter.click();
    if (tried < 6) await told.filter({ hasText: 'The token is not known' }).waitFor();
  }
  const left = async () => Number(/in (\d+) seconds/.exec((await told.textContent()) ?? '')?.[1]);
  await told.filter({ hasText: /in \d+ seconds/ }).waitFor();
  const first = await left();
  expect(first).toBeGreaterThan(1);
  await told.filter({ hasText: `in ${first - 2} second` }).waitFor();
  expect(await enter.getAttribute('aria-disabled')).toBe('true');
  expect(wrong).toEqual([]);
  await close();
});

test('a link lets in once, and leads to the first page', async () => {
  const { page, close } = await desk.open('/', { isStranger: true });
  const link = desk.server.consoleLink();
  await page.goto(link);
  await page.getByRole('link', { name: 'Home' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/console');
  await page.goto(link);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('This link is no longer good');
  await close();
});

test('who signs out is asked to enter again', async () => {
  const { page, wrong, close } = await desk.open('/me');
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.getByRole('heading', { name: 'Operator console' }).waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('whoever may not see a page is not led there, and finds nothing at its address', async () => {
  const { page, close } = await desk.open('/payouts', { operator: 'vera', role: 'viewer' });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('There is no such page');
  expect(await page.getByRole('link', { name: 'Payouts' }).count()).toBe(0);
  await close();
});
