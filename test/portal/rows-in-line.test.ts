/** A row of a list is one line where there is room, its parts below those of the row above; on a phone it is two or three. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { portalDesk, visit } from './open-portal.ts';

const desk = portalDesk({ hasDemo: true });

interface Box {
  text: string;
  left: number;
  right: number;
  middle: number;
}

/** The parts of each row of the page's list that are seen, in the order in which they are read. */
const rowsOf = (page: Page): Promise<Box[][]> =>
  page.locator('main li:has([title])').evaluateAll((rows) =>
    rows.map((row) => {
      const parts = [...row.querySelectorAll('span[class], data')].filter((part) => !part.querySelector('span[class], data'));
      return parts
        .map((part) => ({ text: part.textContent ?? '', box: part.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1)
        .map(({ text, box: { left, right, top, height } }) => ({ text, left, right, middle: top + height / 2 }));
    }),
  );

const NEAR_PX = 4;

test.each(['/friends', '/rewards'])('of %s', async (path) => {
  const { page, wrong, close } = await desk.open('/more', { width: 1280 });
  await visit(page, path);
  const rows = await rowsOf(page);
  expect(rows.length).toBeGreaterThan(20);
  const [first = []] = rows;
  for (const row of rows) {
    const [name, ...rest] = row.toSorted((one, other) => one.left - other.left) as [Box, ...Box[]];
    expect(row[0], 'the name is where the row begins').toBe(name);
    expect(name.left).toBe(first[0]?.left);
    for (const part of rest) expect(Math.abs(part.middle - name.middle), `${part.text} beside ${name.text}`).toBeLessThan(NEAR_PX);
  }
  await page.setViewportSize({ width: 390, height: 900 });
  for (const [name, ...rest] of (await rowsOf(page)) as [Box, ...Box[]][]) {
    expect(Math.abs((rest[0]?.middle ?? 0) - name.middle), `${rest[0]?.text} beside ${name.text}`).toBeLessThan(NEAR_PX);
    expect((rest[1]?.middle ?? 0) - name.middle, `${rest[1]?.text} below ${name.text}`).toBeGreaterThan(NEAR_PX);
  }
  expect(wrong).toEqual([]);
  await close();
});
