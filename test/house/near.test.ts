import { expect, test } from 'vitest';
import { type Imports, nearTests } from './near.ts';

/** A house of few files: a rule, a command that uses it, the door to both, and what tests them. */
const HOUSE: Imports = new Map([
  ['src/payouts/cover.ts', []],
  ['src/payouts/mark-payout-sent.ts', ['src/payouts/cover.ts']],
  ['src/payouts/handlers.ts', ['src/payouts/mark-payout-sent.ts']],
  ['src/start/assemble.ts', ['src/payouts/handlers.ts']],
  ['test/support/server.ts', ['src/start/assemble.ts']],
  ['test/support/payouts.ts', ['test/support/server.ts']],
  ['test/payouts/cover.test.ts', ['src/payouts/cover.ts']],
  ['test/payouts/mark-payout-sent.test.ts', ['test/support/payouts.ts']],
  ['test/users/put-user.test.ts', ['test/support/server.ts']],
]);

test('a rule has the test that imports it, and those of the name of whoever uses it, in that order', () => {
  expect(nearTests(['src/payouts/cover.ts'], HOUSE)).toEqual(['test/payouts/cover.test.ts', 'test/payouts/mark-payout-sent.test.ts']);
});

test('the door is no way: a command does not bring the tests of all other commands along', () => {
  expect(nearTests(['src/payouts/mark-payout-sent.ts'], HOUSE)).toEqual(['test/payouts/mark-payout-sent.test.ts']);
  expect(nearTests(['test/support/server.ts'], HOUSE)).toEqual([]);
});

test('what tests share brings whoever imports it, and a test itself', () => {
  expect(nearTests(['test/support/payouts.ts'], HOUSE)).toEqual(['test/payouts/mark-payout-sent.test.ts']);
  expect(nearTests(['test/users/put-user.test.ts', 'README.md'], HOUSE)).toEqual(['test/users/put-user.test.ts']);
});

test('a file that is gone brings nothing that is gone, too', () => {
  expect(nearTests(['test/users/gone.test.ts', 'src/users/gone.ts'], HOUSE)).toEqual([]);
});

test('imports in a circle end', () => {
  const circle: Imports = new Map([
    ['src/a.ts', ['src/b.ts']],
    ['src/b.ts', ['src/a.ts']],
    ['test/b.test.ts', ['src/b.ts']],
  ]);
  expect(nearTests(['src/a.ts'], circle)).toEqual(['test/b.test.ts']);
});
