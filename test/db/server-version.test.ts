import { expect, test } from 'vitest';
import { tooOld, untested } from '../../src/db/server-version.ts';

test.each(['15.0', '15.18', '16.14 (Debian 16.14-1.pgdg13+1)', '17.10', '18.4'])(
  'PostgreSQL %s can be used, and nothing is said',
  (version) => {
    expect([tooOld(version), untested(version)]).toEqual([undefined, undefined]);
  },
);

test.each([
  ['14.23 (Debian 14.23-1.pgdg12+1)', '14.23'],
  ['9.6.24', '9.6.24'],
])('PostgreSQL %s is too old, and is told which are tested', (version, name) => {
  expect(tooOld(version)).toBe(`PostgreSQL ${name} is too old; 15 to 18 are tested`);
});

test.each(['19beta1', '19.0', '20.3'])('PostgreSQL %s can be used, and is said to be untested', (version) => {
  expect(tooOld(version)).toBeUndefined();
  expect(untested(version)).toBe(`PostgreSQL ${version} is newer than what is tested, which is 15 to 18`);
});
