/** An amount is the same number on the screen, in what is copied of it, in a file, and in the answer that it came with. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { payoutFile } from '../../src/console/screens/payouts/payout-file.ts';
import { decimal, micro as onTheWire } from '../../src/core/money.ts';
import { moneyIn } from '../../src/kit/decimal-text.ts';
import { moneyText } from '../../src/kit/money-text.ts';
import { parseCsv } from '../../src/kit/parse-csv.ts';
import type { CoveredPayout } from '../../src/sdk/typescript/sdk.ts';

const amounts = fc.bigInt({ min: 0n, max: 9_007_199_254_740_991n });
const styles = fc.record({ currency: fc.constantFrom('USD', 'JPY', 'KWD'), locale: fc.constantFrom('en', 'en-GB', 'de', 'de-CH', 'fr') });

/** A payout as the client reads it from an answer. */
function payoutOf(amount: bigint): CoveredPayout {
  const { amountMicro } = JSON.parse(JSON.stringify({ amountMicro: onTheWire(amount) })) as { amountMicro: number };
  return { id: '019d1f42-6b80-7c15-9e3a-5d7f0b2c4e68', amountMicro } as CoveredPayout;
}

/** The columns of a file that tell how much it is. */
function inFile(payout: CoveredPayout, currency: string): Record<string, string | undefined> {
  const [heads, row] = parseCsv(payoutFile([payout], currency)).rows.map(({ cells }) => cells);
  return Object.fromEntries(['amount_micro', 'amount', 'currency'].map((name) => [name, row?.[heads?.indexOf(name) ?? -1]]));
}

test('from nothing to the largest amount, in currencies of two, no and three decimals', () => {
  fc.assert(
    fc.property(amounts, styles, (amount, style) => {
      const payout = payoutOf(amount);
      const copied = String(payout.amountMicro); // the value of the element `Money`
      expect(BigInt(copied)).toBe(amount);
      expect(moneyIn(moneyText(payout.amountMicro, style), style)).toEqual({ units: amount });
      expect(inFile(payout, style.currency)).toEqual({ amount_micro: copied, amount: decimal(amount), currency: style.currency });
    }),
    {
      numRuns: 1000,
      examples: [0n, 1n, 999_999n, 1_000_000n, 9_007_199_254_740_991n].map((amount) => [amount, { currency: 'USD', locale: 'en' }]),
    },
  );
});
