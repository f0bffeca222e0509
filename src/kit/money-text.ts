/** Money as people read it, and exactly as it is kept. */

import { numberFormat } from './kept-format.ts';

/** A whole number of micro-units: a million of them are one unit of the currency. */
export type Micro = bigint | number;

const MICRO_DIGITS = 6;

/**
 * The amount in units of the currency, as a decimal without anything that depends on a language: `1250000` is `1.25`. It has as many
 * decimals as it needs, and at least so many.
 */
export function decimalOf(micro: Micro, least = 0): string {
  const all = BigInt(micro);
  const digits = (all < 0n ? -all : all).toString().padStart(MICRO_DIGITS + 1, '0');
  const fraction = digits.slice(-MICRO_DIGITS).replace(/0+$/, '').padEnd(least, '0');
  return `${all < 0n ? '-' : ''}${digits.slice(0, -MICRO_DIGITS)}${fraction && `.${fraction}`}`;
}

export interface MoneyStyle {
  /** As ISO 4217 writes it. */
  currency: string;
  locale: string;
  /** Whether a gain gets a plus, as in a list of movements. */
  isSigned?: boolean;
}

/**
 * The amount as the language writes it: with the digits that the currency has, and with more, up to six, where they are not zero. Nothing is
 * ever rounded, and no amount passes through a floating-point number.
 */
export function moneyText(micro: Micro, { currency, locale, isSigned = false }: MoneyStyle): string {
  const decimal = decimalOf(micro);
  const needed = decimal.split('.')[1]?.length ?? 0;
  const usual = numberFormat(locale, { style: 'currency', currency }).resolvedOptions().minimumFractionDigits ?? 0;
  const digits = Math.max(usual, needed);
  return numberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: isSigned ? 'exceptZero' : 'auto',
  }).format(decimal as Intl.StringNumericLiteral);
}
