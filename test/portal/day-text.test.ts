/** How a day is called, so that nobody has to guess which one is meant. */
import { expect, test } from 'vitest';
import { dayText } from '../../src/portal/frame/day-text.ts';

// A Monday, by the clock of whoever reads.
const NOW = new Date(2026, 10, 16, 9, 30);

test.each([
  [new Date(2026, 10, 16, 18), 'Nov 16'],
  [new Date(2026, 10, 17, 0), 'Tuesday'],
  [new Date(2026, 10, 22, 9, 30), 'Sunday'],
  [new Date(2026, 10, 23, 9), 'Nov 23'],
  [new Date(2026, 10, 15, 23), 'Nov 15'],
  [new Date(2027, 0, 4), 'Jan 4, 2027'],
])('%s is %s', (at, text) => {
  expect(dayText(at, NOW, 'en')).toBe(text);
});
