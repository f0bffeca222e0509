import { listMyInvoices } from '../../ask/billing.ts';
import { getMyBalance } from '../../ask/users.ts';
import { Asked } from '../../frame/asked.tsx';
import columns from '../../frame/columns.module.css';
import { Screen } from '../../frame/screen.tsx';
import { ShowMore } from '../../frame/show-more.tsx';
import { useAsk } from '../../frame/use-ask.ts';
import { useList } from '../../frame/use-list.ts';
import { useWords } from '../../frame/words.tsx';
import { Bills } from './bills.tsx';
import { CreditCard } from './credit-card.tsx';

/** The user's own open bills, and which of them can be paid with what is available. */
export function CreditScreen() {
  const { words } = useWords();
  const balance = useAsk(getMyBalance());
  const bills = useList(listMyInvoices());
  return (
    <Screen title={words.nav.credit()} lead={words.credit.lead()}>
      <Asked asking={balance} lines={3}>
        {(data) => (
          <div className={columns.columns}>
            <CreditCard balance={data} />
            <div className={columns.column}>
              <Asked asking={bills}>{(rows) => <Bills bills={rows} availableMicro={data.availableMicro} />}</Asked>
              <ShowMore list={bills} />
            </div>
          </div>
        )}
      </Asked>
    </Screen>
  );
}
