import { expect, test } from 'vitest';
import { MICRO_MAX, micro } from '../../src/core/money.ts';

test('the bound is the largest integer that every JSON client reads exactly', () => {
  expect(MICRO_MAX).toBe(BigInt(Number.MAX_SAFE_INTEGER));
});

test.each<[string | bigint, number]>([
  ['0', 0],
  ['-0', 0],
  ['1', 1],
  ['-50000000', -50_000_000],
  [12_500_000n, 12_500_000],
  ['9007199254740991', 9_007_199_254_740_991],
  [-9_007_199_254_740_991n, -9_007_199_254_740_991],
])('%s goes out as %i', (amount, expected) => {
  expect(micro(amount)).toBe(expected);
});

test.each(['9007199254740992', '-9007199254740992', '9223372036854775807'])('%s is refused, not rounded', (amount) => {
  expect(() => micro(amount)).toThrow(RangeError);
});

test.each(['1.5', 'NaN', '1e3', 'x'])('%s is no amount', (amount) => {
  expect(() => micro(amount)).toThrow(SyntaxError);
});
