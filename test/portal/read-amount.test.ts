/** Amounts as people type them who withdraw, exactly. */
import { expect, test } from 'vitest';
import { amountText, readAmount } from '../../src/portal/screens/withdraw/read-amount.ts';

const BOUNDS = { currency: 'USD', locale: 'en', least: 50_000_000, most: 9_007_199_254_740_991 };

test.each([
  ['50', 50_000_000],
  ['50.000001', 50_000_001],
  ['$1,234.5', 1_234_500_000],
  [' 60 USD ', 60_000_000],
  ['9007199254.740991', 9_007_199_254_740_991],
])('%j is an amount', (text, micro) => expect(readAmount(text, BOUNDS)).toEqual({ micro }));

test.each([
  ['', 'amountEmpty'],
  ['   ', 'amountEmpty'],
  ['1e3', 'amountOdd'],
  ['1,23', 'amountOdd'],
  ['60,5', 'amountOdd'],
  ['NaN', 'amountOdd'],
  ['60.0000001', 'amountFine'],
  ['-60', 'amountSmall'],
  ['49.999999', 'amountSmall'],
  ['0', 'amountSmall'],
  ['9007199254.740992', 'amountLarge'],
  ['9'.repeat(30), 'amountLarge'],
])('%j is none: %s', (text, mistake) => expect(readAmount(text, BOUNDS)).toEqual({ mistake }));

test.each([
  ['en', 'USD', 88_175_000, '88.175'],
  ['en', 'USD', 60_000_000, '60.00'],
  ['de', 'EUR', 1_234_500_000, '1234,50'],
  ['en', 'JPY', 1_234_000_000, '1234'],
  ['en', 'KWD', 60_000_000, '60.000'],
])('in %s, all of %s %i is typed as %s, and read as the same', (locale, currency, micro, text) => {
  expect(amountText(micro, { locale, currency })).toBe(text);
  expect(readAmount(text, { ...BOUNDS, locale, currency })).toEqual({ micro });
});
