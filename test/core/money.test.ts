import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal, least, MICRO_MAX, micro } from '../../src/core/money.ts';

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

test.each<[bigint, string]>([
  [0n, '0.00'],
  [1n, '0.000001'],
  [-1n, '-0.000001'],
  [10_000n, '0.01'],
  [1_500_000n, '1.50'],
  [49_000_000n, '49.00'],
  [-1_234_500n, '-1.2345'],
  [MICRO_MAX, '9007199254.740991'],
])('%s is %s in whole units', (amount, text) => {
  expect(decimal(amount)).toBe(text);
});

test('an amount in whole units is exact: it leads back to the micro-units', () => {
  const amount = fc.oneof(fc.bigInt({ min: -MICRO_MAX, max: MICRO_MAX }), fc.bigInt());
  fc.assert(
    fc.property(amount, (micros) => {
      const text = decimal(micros);
      expect(text).toMatch(/^-?(0|[1-9][0-9]*)\.[0-9]{2}([0-9]{0,3}[1-9])?$/);
      const [whole, fraction] = text.replace('-', '').split('.') as [string, string];
      const size = BigInt(whole) * 1_000_000n + BigInt(fraction.padEnd(6, '0'));
      expect(text.startsWith('-') ? -size : size).toBe(micros);
    }),
  );
});

test('the lesser of two amounts is one of them, and not above the other', () => {
  fc.assert(fc.property(fc.bigInt(), fc.bigInt(), (a, b) => [a, b].includes(least(a, b)) && least(a, b) <= a && least(a, b) <= b));
});
