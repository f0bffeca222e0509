import { expect, test } from 'vitest';
import { agoText, instantText } from '../../src/kit/instant-text.ts';

const AT = new Date('2026-11-28T13:05:00Z');

test('a moment is told in a zone, which is said', () => {
  const plain = (text: string) => text.replaceAll('\u202f', ' ');
  expect(plain(instantText(AT, { locale: 'en', zone: 'Europe/Berlin' }))).toBe('Nov 28, 2026, 02:05 PM GMT+1');
  expect(plain(instantText(AT, { locale: 'de', zone: 'UTC' }))).toBe('28. Nov. 2026, 13:05 UTC');
});

test.each([
  ['2026-11-28T13:05:59Z', 'now'],
  ['2026-11-28T13:06:00Z', '1 minute ago'],
  ['2026-11-28T14:04:59Z', '59 minutes ago'],
  ['2026-11-28T14:05:00Z', '1 hour ago'],
  ['2026-11-29T13:05:00Z', 'yesterday'],
  ['2026-12-08T13:05:00Z', '10 days ago'],
  ['2026-11-28T11:05:00Z', 'in 2 hours'],
])('seen from %s it is %s', (now, text) => {
  expect(agoText(AT, new Date(now), { locale: 'en' })).toBe(text);
});
