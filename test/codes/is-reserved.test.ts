import { expect, test } from 'vitest';
import { isReserved } from '../../src/codes/is-reserved.ts';

test.each([
  ['admin', 'adm1n', true],
  ['admin', 'a-d-m-i-n', true],
  ['admin', 'admins', false],
  ['a-b1', 'abi', true],
  ['100', 'loo', true],
  ['paypal*', 'paypal', true],
  ['paypal*', 'paypa1-help', true],
  ['paypal*', 'my-paypal', false],
  ['*support', 'triport-supp0rt', true],
  ['*support', 'supporter', false],
  ['*support*', 'x-support-x', true],
  ['a*b*c', 'axxbxxc', true],
  ['a*b*c', 'axxcxxb', false],
  ['aba*ba', 'aba', false],
  ['aba*ba', 'ababa', true],
  ['a*a*a', 'aa', false],
])('%s reserves %s: %s', (word, slug, expected) => {
  expect(isReserved(['other', word], slug)).toBe(expected);
});

test('as many stars as there is room for are no work', () => {
  expect(isReserved(Array(1000).fill(`${'*a'.repeat(15)}*b`), 'a'.repeat(32))).toBe(false);
});
