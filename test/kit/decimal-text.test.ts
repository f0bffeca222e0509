import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalField, readDecimal } from '../../src/kit/decimal-text.ts';
import { decimalOf } from '../../src/kit/money-text.ts';

const locales = fc.constantFrom('en', 'en-GB', 'de', 'de-CH', 'fr', 'pl', 'en-IN');

test('what a field shows is read back exactly, in every language', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 9_007_199_254_740_991n }), locales, (micro, locale) => {
      expect(readDecimal(decimalField(decimalOf(micro), locale, 2), 6, locale)).toBe(micro);
    }),
  );
});

test.each([
  ['1,234.5', 'en', 1_234_500_000n],
  ['1.234,5', 'de', 1_234_500_000n],
  [' 50 ', 'en', 50_000_000n],
  ['50.', 'en', 50_000_000n],
  ['0.000001', 'en', 1n],
  ['1.50000000', 'en', 1_500_000n],
  ['90071992547.40993', 'en', 90_071_992_547_409_930n],
  ['12 345,6', 'fr', 12_345_600_000n],
])('%s in %s is read', (text, locale, micro) => {
  expect(readDecimal(text, 6, locale)).toBe(micro);
});

test.each([
  ['1,5', 'en'],
  ['1.5', 'de'],
  ['12,34.5', 'en'],
  ['-1', 'en'],
  ['1e6', 'en'],
  ['0.0000001', 'en'],
  ['', 'en'],
  ['.5', 'en'],
  ['٣', 'en'],
])('%s in %s is none', (text, locale) => {
  expect(readDecimal(text, 6, locale)).toBeUndefined();
});
