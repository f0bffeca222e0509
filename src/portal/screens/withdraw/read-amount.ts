import { moneyIn } from '../../../kit/decimal-text.ts';

/** What is wrong with an amount, by the name of the words that say it. */
export type AmountMistake = 'amountEmpty' | 'amountOdd' | 'amountFine' | 'amountSmall' | 'amountLarge';

interface AmountBounds {
  currency: string;
  locale: string;
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
