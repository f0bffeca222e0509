import { type Micro, moneyText } from '../../kit/money-text.ts';
import { useOffice } from './office.tsx';
import { useWords } from './words.tsx';

/** Amounts in the currency of the deployment as texts, for words that name one; where an amount stands alone, it is `Amount`. */
export function useMoneyText(): (micro: Micro) => string {
  const { currency } = useOffice().deployment;
  const { locale } = useWords();
  return (micro) => moneyText(micro, { currency, locale });
}
