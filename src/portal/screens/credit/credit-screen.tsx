import { Button } from '../../../kit/button.tsx';
import layout from '../../../kit/layout.module.css';
import { listMyInvoices } from '../../ask/billing.ts';
import { getMyBalance } from '../../ask/users.ts';
import { Asked } from '../../frame/asked.tsx';
import { Screen } from '../../frame/screen.tsx';
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
          <div className={layout.halves}>
            <CreditCard balance={data} />
            <div className={layout.parts}>
              <Asked asking={bills}>{(rows) => <Bills bills={rows} availableMicro={data.availableMicro} />}</Asked>
              {bills.hasMore && (
                <Button isBusy={bills.isAsking} onClick={bills.more}>
                  {words.frame.showMore()}
                </Button>
              )}
            </div>
          </div>
        )}
      </Asked>
    </Screen>
  );
}
