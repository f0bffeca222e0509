import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal } from '../../src/core/money.ts';
import { decimalOf, moneyText } from '../../src/kit/money-text.ts';

const MICRO_PER_UNIT = 1_000_000n;
const LARGEST = 9_007_199_254_740_991n;

const amounts = fc.bigInt({ min: -LARGEST, max: LARGEST });
const styles = fc.record({
  currency: fc.constantFrom('USD', 'EUR', 'JPY', 'KWD'),
  locale: fc.constantFrom('en', 'de'),
});

/** The amount that a reader takes from the text: its digits, with the sign that the language writes. */
function read(text: string, locale: string): bigint {
  const point = locale === 'de' ? ',' : '.';
  const [whole = '', fraction = ''] = text.replaceAll(new RegExp(`[^\\d\\${point}]`, 'g'), '').split(point);
  const micro = BigInt(whole) * MICRO_PER_UNIT + BigInt(fraction.padEnd(6, '0'));
  return /[-−]/.test(text) ? -micro : micro;
}

test('whatever the currency and the language, what is read is what is kept', () => {
  fc.assert(
    fc.property(amounts, styles, (micro, style) => {
      expect(read(moneyText(micro, style), style.locale)).toBe(micro);
      expect(read(decimalOf(micro), 'en')).toBe(micro);
      expect(decimalOf(micro, 2)).toBe(decimal(micro)); // as the server's tables write it
    }),
  );
});

test.each([
  [1_250_000n, 'USD', 'en', '$1.25'],
  [1_250_000n, 'EUR', 'de', '1,25 €'],
  [1_500_000_000n, 'JPY', 'en', '¥1,500'],
  [1_500_000n, 'JPY', 'en', '¥1.5'],
  [1_000_000n, 'KWD', 'en', 'KWD 1.000'],
  [1n, 'USD', 'en', '$0.000001'],
  [0n, 'USD', 'en', '$0.00'],
  [-412_080_000n, 'USD', 'en', '-$412.08'],
  [LARGEST, 'USD', 'en', '$9,007,199,254.740991'],
])('%d micro-units of %s are written in %s as %s', (micro, currency, locale, text) => {
  expect(moneyText(micro, { currency, locale }).replaceAll('\u00a0', ' ')).toBe(text);
});

test('a gain has its plus where movements are listed, and nothing has none', () => {
  const style = { currency: 'USD', locale: 'en', isSigned: true };
  expect([5_000_000n, 0n, -1n].map((micro) => moneyText(micro, style))).toEqual(['+$5.00', '$0.00', '-$0.000001']);
});

test.each([
  [0n, '0'],
  [1n, '0.000001'],
  [-1n, '-0.000001'],
  [1_000_000n, '1'],
  [10_500_000n, '10.5'],
])('%d micro-units are %s', (micro, decimal) => {
  expect(decimalOf(micro)).toBe(decimal);
});
