/** What a page asks for before it knows who is in front of it: all at once, and each once. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { consoleDesk } from './open-console.ts';

const desk = consoleDesk();

const OPERATOR = '**/console/api/v1/admin/operators/me';

/** The names of the files and of the answers that a page asks for, as long as it is open. */
function askedBy(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    asked.push(pathname.replace(/^\/console\/(?:api\/v1\/admin\/|assets\/)?/, '').replace(/-[\w-]{8}(?=\.js$)/, ''));
  });
  return asked;
}

test.each([
  ['/console', 'numbers.js'],
  ['/console/', 'numbers.js'],
  ['/console/users', 'users-screen.js'],
  ['/console/users/3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e?tab=ledger', 'user-screen.js'],
  ['/console/payouts', 'payouts-screen.js'],
])('%s has asked for its screen, its words and the deployment before it knows the operator', async (address, screen) => {
  const { page, close } = await desk.open('/me');
  await page.route(OPERATOR, () => {}); // it is never answered
  const asked = askedBy(page);
  await page.goto(address);
  await expect.poll(() => asked).toEqual(expect.arrayContaining([screen, 'en.js', 'operators/me', 'deployment']));
  await close();
});

test('whoever is not signed in is told so once for each of the two', async () => {
  const { page, close } = await desk.open('/', { isStranger: true });
  const asked = askedBy(page);
  // The words come late: by then both have been refused.
  await page.route('**/assets/en-*.js', async (route) => {
    await expect.poll(() => asked.filter((name) => !name.includes('.')).length).toBeGreaterThan(2);
    await page.waitForTimeout(500);
    await route.continue();
  });
  await page.goto('/console');
  await page.getByRole('heading', { level: 1, name: 'Operator console' }).waitFor();
  await page.waitForTimeout(500);
  expect(asked.filter((name) => name === 'operators/me' || name === 'deployment').sort()).toEqual(['deployment', 'operators/me']);
  await close();
});
