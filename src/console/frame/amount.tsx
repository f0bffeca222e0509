import { Money } from '../../kit/money.tsx';
import type { Micro } from '../../kit/money-text.ts';
import { useOffice } from './office.tsx';
import { useWords } from './words.tsx';

/** An amount in the currency of the deployment. */
export function Amount({ micro, isSigned = false }: { micro: Micro; isSigned?: boolean }) {
  const { deployment } = useOffice();
  const { locale } = useWords();
  return <Money micro={micro} currency={deployment.currency} locale={locale} isSigned={isSigned} />;
}
