import { decimalField, moneyIn } from '../../kit/decimal-text.ts';
import { useOffice } from './office.tsx';
import { useWords } from './words.tsx';

/** An amount that was typed, in micro-units, or why it is none, in words. An empty field has neither. */
export interface TypedMoney {
  micro?: bigint;
  mistake?: string;
}

/** Reads amounts as the language of the page writes them. */
export function useTypedMoney(): (text: string) => TypedMoney {
  const { words, locale } = useWords();
  const { currency } = useOffice().deployment;
  return (text) => {
    const read = moneyIn(text, { currency, locale });
    if ('units' in read) return { micro: read.units };
    if (read.mistake === 'empty') return {};
    return { mistake: words.frame[read.mistake]({ example: decimalField('1234.5', locale, 2) }) };
  };
}
