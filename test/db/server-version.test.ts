import { expect, test } from 'vitest';
import { tooOld } from '../../src/db/server-version.ts';

test.each([
  [180_000, '18.0'],
  [180_004, '18.4 (Debian 18.4-1.pgdg13+1)'],
  [190_000, '19beta1'],
])('PostgreSQL %i can be used', (number, name) => {
  expect(tooOld({ number, name })).toBeUndefined();
});

test.each([
  [179_999, '17.9999'],
  [170_006, '17.6'],
  [90_624, '9.6.24'],
])('PostgreSQL %i is too old, and is told what is needed', (number, name) => {
  expect(tooOld({ number, name })).toBe(`PostgreSQL ${name} is too old; 18 or newer is needed`);
});
