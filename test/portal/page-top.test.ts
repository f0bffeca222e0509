/** Where a page begins that a link leads to. */
import { expect, test } from 'vitest';
import { portalDesk, visit } from './open-portal.ts';

const desk = portalDesk({ hasDemo: true });

test('at its top; what is opened over a page leaves it where it is, and who goes back finds it there', async () => {
  const { page, wrong, close } = await desk.open('/more', { width: 390 });
  await visit(page, '/rewards');
  const scrolled = () => page.evaluate('Math.round(scrollY)') as Promise<number>;
  const reward = page.locator('a[aria-haspopup=dialog]').nth(15);
  await reward.scrollIntoViewIfNeeded();
  const before = await scrolled();
  expect(before).toBeGreaterThan(200);
  await reward.click();
  await page.getByRole('dialog').waitFor();
  expect(await scrolled()).toBe(before);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await scrolled()).toBe(before);
  await page.getByRole('navigation').getByRole('link', { name: 'Home' }).click();
  await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor({ state: 'attached' });
  expect(await scrolled()).toBe(0);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Rewards' }).waitFor();
  await expect.poll(scrolled).toBe(before);
  expect(wrong).toEqual([]);
  await close();
});
