/** A statement on paper: A4, light, with its head and whole ids, without what can only be pressed. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ADA } from '../../src/demo/cast.ts';
import { signUpEarner } from '../support/payouts.ts';
import { HOSTILE } from '../support/trouble.ts';
import { portalDesk, type Visitor, visit } from './open-portal.ts';

const desk = portalDesk({ hasDemo: true });

/** A4, less its margins of 14 mm, in CSS pixels. */
const PAPER = { width: 688, height: 1017 };

async function onPaper(path: string, visitor: Visitor = {}): Promise<{ page: Page; pages: number; close(): Promise<void> }> {
  const { page, close } = await desk.open('/', { colorScheme: 'dark', ...visitor });
  await page.evaluate(() => localStorage.setItem('triport.theme', 'dark'));
  await visit(page, path);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf, 'A4, upright, in points').toMatch(/\/MediaBox \[0 0 59[45][\d.]* 84[12][\d.]*\]/);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAPER);
  return { page, pages: pdf.match(/\/Type \/Page\b/g)?.length ?? 0, close };
}

const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main, main *')]
      .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((each) => `${each.tagName} ${each.textContent?.slice(0, 40)}`),
  );

test.each([
  { what: 'a statement', path: '/balance?month=2026-10', says: ['Ada Lovelace', ADA.userId, 'October 1 – 31, 2026 (UTC)', 'USD'] },
  {
    what: 'one of an account',
    path: '/balance?month=2026-10&account=available',
    says: ['Statement of October 2026: Available', ADA.userId],
  },
  { what: 'one of a month that is not over', path: '/balance?month=2026-11', says: ['As of', 'November 1 – 16, 2026 (UTC)'] },
  { what: 'the balance', path: '/balance', says: ['Earned in total'] },
  { what: 'all movements', path: '/balance?account=all', says: ['All movements'] },
])('$what', async ({ path, says }) => {
  const { page, close } = await onPaper(path);
  for (const text of says) await page.locator('main').getByText(text, { exact: false }).locator('visible=true').first().waitFor();
  expect(await cutOff(page)).toEqual([]);
  const unpressed = page.locator('button:visible, select:visible, input:visible, nav:visible');
  expect(await unpressed.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 80)))).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.body).color), 'light').toBe('rgb(28, 29, 31)');
  expect(await page.getByText(/\w…\w/).locator('visible=true').count(), 'no id is shortened').toBe(0);
  await close();
});

test('each movement has its number and the whole id of what it belongs to; forty of them fit on three sheets', async () => {
  const { page, pages, close } = await onPaper('/balance?month=2026-10');
  const session = await desk.server.login(ADA.userId);
  const { body } = await desk.server.as(session, 'GET', '/v1/referrals/transfers?limit=200');
  const october = body.items.filter(({ created_at }: { created_at: string }) => created_at.startsWith('2026-10'));
  expect(october.length).toBeGreaterThan(40);
  for (const { seq, subject_id } of october) {
    const row = page.getByRole('listitem').filter({ hasText: `No. ${seq}` });
    // What is only read aloud is a dot.
    expect((await row.getByText(subject_id).locator('visible=true').boundingBox())?.width, subject_id).toBeGreaterThan(100);
  }
  expect(pages).toBeLessThanOrEqual(3);
  await close();
});

test('a name as long as names can be stands there whole', async () => {
  const { userId } = await signUpEarner(desk.server, 1_000_000);
  await desk.server.sql('update users set display_name = $2 where user_id = $1', [userId, HOSTILE]);
  const { page, close } = await onPaper('/balance?month=2026-11', { userId });
  const name = page.locator('dd').getByText(HOSTILE);
  expect(await name.evaluate((element) => element.scrollWidth <= element.clientWidth + 1)).toBe(true);
  expect(await cutOff(page)).toEqual([]);
  await close();
});
