import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalField, decimalIn, moneyIn, readDecimal } from '../../src/kit/decimal-text.ts';
import { decimalOf, moneyText } from '../../src/kit/money-text.ts';

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
  ['1,00,000', 'en-IN', 100_000_000_000n],
])('%s in %s is read', (text, locale, micro) => {
  expect(readDecimal(text, 6, locale)).toBe(micro);
});

test.each([
  ['1,5', 'en'],
  ['1.5', 'de'],
  ['1,00,000', 'en'],
  ['1234,567', 'en'],
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

const LARGEST = 9_007_199_254_740_991n;

test('an amount that is typed as pages show it, with its currency or without, is the same amount', () => {
  const currencies = fc.constantFrom('USD', 'EUR', 'JPY', 'KWD', 'CHF');
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: LARGEST }), locales, currencies, (micro, locale, currency) => {
      expect(moneyIn(moneyText(micro, { currency, locale }), { currency, locale })).toEqual({ units: micro });
      expect(moneyIn(decimalField(decimalOf(micro), locale), { currency, locale })).toEqual({ units: micro });
    }),
  );
});

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['$', 'empty'],
  ['ten', 'notDecimal'],
  ['1.2.3', 'notDecimal'],
  ['1,23', 'notDecimal'],
  ['$1e6', 'notDecimal'],
  ['5 or 6', 'notDecimal'],
  ['€5', 'notDecimal'],
  ['-5', 'negative'],
  ['1.1234567', 'tooFine'],
])('of %j as an amount it is said: %s', (text, mistake) => {
  expect(moneyIn(text, { currency: 'USD', locale: 'en' })).toEqual({ mistake });
});

test('what another language writes is not taken for something else', () => {
  expect(moneyIn('1.234,50', { currency: 'EUR', locale: 'de' })).toEqual({ units: 1_234_500_000n });
  expect(moneyIn('1,234.50', { currency: 'EUR', locale: 'de' })).toEqual({ mistake: 'notDecimal' });
  expect(moneyIn('1.234,50', { currency: 'EUR', locale: 'en' })).toEqual({ mistake: 'notDecimal' });
  expect(decimalIn('12.5', 0, 'en')).toEqual({ mistake: 'tooFine' });
});
