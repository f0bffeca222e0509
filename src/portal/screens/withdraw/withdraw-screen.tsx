import { getMyBalance } from '../../ask/users.ts';
import { Asked } from '../../frame/asked.tsx';
import columns from '../../frame/columns.module.css';
import panel from '../../frame/panel.module.css';
import { Screen } from '../../frame/screen.tsx';
import { useAsk } from '../../frame/use-ask.ts';
import { useWords } from '../../frame/words.tsx';
import { Done } from './done.tsx';
import { PayoutList } from './payout-list.tsx';
import { Review } from './review.tsx';
import { Start } from './start.tsx';
import { useWithdrawal } from './use-withdrawal.ts';
import styles from './withdraw.module.css';

/** Money on its way out: how much is free, to where, once more before it is asked for, and what became of all that was. */
export function WithdrawScreen() {
  const { words } = useWords();
  const balance = useAsk(getMyBalance());
  const withdrawal = useWithdrawal();
  const { step } = withdrawal;
  return (
    <Screen title={words.nav.withdraw()}>
      <div className={columns.columns}>
        <div className={`${panel.panel} ${styles.card}`}>
          <Asked asking={balance} lines={8}>
            {(data) => (
              <>
                {step === 'form' && <Start balance={data} withdrawal={withdrawal} />}
                {step === 'review' && <Review balance={data} withdrawal={withdrawal} />}
                {step === 'done' && withdrawal.requested && <Done payout={withdrawal.requested} />}
              </>
            )}
          </Asked>
        </div>
        <PayoutList />
      </div>
    </Screen>
  );
}
