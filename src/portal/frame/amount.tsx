import { Money } from '../../kit/money.tsx';
import { type Micro, moneyText } from '../../kit/money-text.ts';
import { useMember } from './member.tsx';
import { useWords } from './words.tsx';

/** An amount in the currency of the programme. */
export function Amount({ micro, isSigned = false }: { micro: Micro; isSigned?: boolean }) {
  const { terms } = useMember();
  const { locale } = useWords();
  return <Money micro={micro} currency={terms.currency} locale={locale} isSigned={isSigned} />;
}

/** Amounts as texts, for words that name one; where an amount stands alone, it is `Amount`. */
export function useMoneyText(): (micro: Micro) => string {
  const { currency } = useMember().terms;
  const { locale } = useWords();
  return (micro) => moneyText(micro, { currency, locale });
}
