import { decimalField, moneyIn } from '../../../kit/decimal-text.ts';
import { decimalOf } from '../../../kit/money-text.ts';

/** What is wrong with an amount, by the name of the words that say it. */
export type AmountMistake = 'amountEmpty' | 'amountOdd' | 'amountFine' | 'amountSmall' | 'amountLarge';

interface AmountStyle {
  currency: string;
  locale: string;
}

interface AmountBounds extends AmountStyle {
  /** In micro-units: the smallest withdrawal, and what is free. */
  least: number;
  most: number;
}

const MISTAKES = { empty: 'amountEmpty', notDecimal: 'amountOdd', tooFine: 'amountFine', negative: 'amountSmall' } as const;

/** The amount that was typed, in micro-units, or why nothing can be withdrawn by it. */
export function readAmount(text: string, { currency, locale, least, most }: AmountBounds): { micro: number } | { mistake: AmountMistake } {
  const read = moneyIn(text, { currency, locale });
  if ('mistake' in read) return { mistake: MISTAKES[read.mistake] };
  if (read.units < BigInt(least)) return { mistake: 'amountSmall' };
  if (read.units > BigInt(most)) return { mistake: 'amountLarge' };
  return { micro: Number(read.units) };
}

/** An amount as somebody would type it: with the decimals that the currency has, and with more where they are not zero. */
export function amountText(micro: number, { currency, locale }: AmountStyle): string {
  const { minimumFractionDigits } = new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions();
  return decimalField(decimalOf(micro), locale, minimumFractionDigits);
}
