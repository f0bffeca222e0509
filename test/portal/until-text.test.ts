import { expect, test } from 'vitest';
import { untilText } from '../../src/portal/frame/until-text.ts';

const NOW = new Date('2026-11-16T09:30:00');

test.each([
  ['2026-11-19T01:00:00', 'en', 'in 3 days'],
  ['2026-11-19T23:00:00', 'en', 'in 3 days'],
  ['2026-11-17T00:10:00', 'en', 'tomorrow'],
  ['2026-11-18T00:10:00', 'de', 'übermorgen'],
  ['2026-11-27T00:30:00', 'de', 'in 11 Tagen'],
  ['2026-11-16T12:40:00', 'en', 'in 3 hours'],
  ['2026-11-16T09:45:00', 'de', 'in 15 Minuten'],
])('until %s it is, in %s, “%s”', (at, locale, text) => {
  expect(untilText(new Date(at), NOW, locale)).toBe(text);
});
