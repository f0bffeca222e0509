import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../kit/button.tsx';
import layout from '../../../kit/layout.module.css';
import { countText } from '../../../kit/number-text.ts';
import { Empty } from '../../../kit/states.tsx';
import type { CoveredPayout, PayoutReport } from '../../../sdk/typescript/sdk.ts';
import { allPayoutsOf, PAYOUTS_AT_ONCE } from '../../ask/payouts.ts';
import { getProgramme } from '../../ask/programme.ts';
import { Amount } from '../../frame/amount.tsx';
import { Asked } from '../../frame/asked.tsx';
import type { Call } from '../../frame/example-calls.ts';
import { FirstCall } from '../../frame/first-call.tsx';
import { Mistake } from '../../frame/mistake.tsx';
import { useMay } from '../../frame/office.tsx';
import { useMoneyText } from '../../frame/use-money-text.ts';
import { useWords } from '../../frame/words.tsx';
import { ANY, filterTexts, isNarrowed, type PayoutsFilter, queryOf, statusOf, WIDE } from './payouts-filter.ts';
import styles from './payouts-screen.module.css';

interface ListFootProps {
  report: PayoutReport;
  filter: PayoutsFilter;
  /** How many are picked. */
  picked: number;
  onPickAll(payouts: readonly CoveredPayout[]): void;
  onSent(): void;
}

/** What the whole filter holds, on this page or not; and all of it picked at once. */
export function ListFoot({ report, filter, picked, onPickAll, onSent }: ListFootProps) {
  const { words, locale } = useWords();
  const may = useMay();
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const { count, amountMicro } = report.totals;
  if (count === 0) return null;
  const pickAll = async () => {
    setBusy(true);
    setError(undefined);
    const { byStatus: _, ...query } = queryOf(filter);
    await queries.fetchQuery(allPayoutsOf(query)).then(onPickAll, setError);
    setBusy(false);
  };
  const most = Math.min(count, PAYOUTS_AT_ONCE);
  const shown = countText(most, locale);
  return (
    <div className={styles.foot}>
      <span>
        {words.payouts.total({ count, shown: countText(count, locale) })} · <Amount micro={amountMicro} />
      </span>
      <span className={`${layout.row} ${styles.ends}`}>
        {picked < most && most > 1 && (
          <Button look="quiet" isBusy={isBusy} onClick={() => void pickAll()}>
            {most < count ? words.payouts.pickMost({ shown }) : words.payouts.pickAll({ shown })}
          </Button>
        )}
        {picked === 0 && may('changePayouts') && (
          <Button look="quiet" onClick={onSent}>
            {words.payouts.markSent()}
          </Button>
        )}
      </span>
      {error !== undefined && <Mistake error={error} />}
    </div>
  );
}

interface NoPayoutsProps {
  filter: PayoutsFilter;
  onChange(change: PayoutsFilter): void;
  /** Whether there is none at all. */
  isAtFirst: boolean;
}

/** Where no payout is: at first, or because of the filter, which is named. */
export function NoPayouts({ filter, onChange, isAtFirst }: NoPayoutsProps) {
  const { words } = useWords();
  const moneyText = useMoneyText();
  const status = statusOf(filter);
  if (isNarrowed(filter)) {
    return (
      <div className={layout.inset}>
        <Empty
          title={words.payouts.noneTitle()}
          actions={<Button onClick={() => onChange({ ...WIDE, status: filter.status })}>{words.frame.clearFilter()}</Button>}
        >
          {words.payouts.noneText({ filter: filterTexts(filter, words, moneyText).join(', ') })}
        </Empty>
      </div>
    );
  }
  if (isAtFirst) return <NobodyAsked />;
  return (
    <div className={layout.inset}>
      <Empty
        title={words.payouts.noneWaiting()}
        actions={<Button onClick={() => onChange({ status: ANY })}>{words.payouts.showAll()}</Button>}
      >
        {status && words.payouts.noneWaitingText({ status: words.payouts[status]() })}
      </Empty>
    </div>
  );
}

function NobodyAsked() {
  const { words } = useWords();
  const moneyText = useMoneyText();
  const callFor = (minimum: number): Call => ({
    method: 'POST',
    path: '/v1/referrals/payouts',
    body: { amount_micro: minimum, network: 'sepa', address: 'DE89 3704 0044 0532 0130 00' },
    isOfUser: true,
  });
  return (
    <div className={layout.inset}>
      <Asked query={useQuery(getProgramme())}>
        {({ payoutMinMicro }) => (
          <Empty title={words.payouts.emptyTitle()} actions={<FirstCall calls={[callFor(payoutMinMicro)]} />}>
            {words.payouts.emptyText({ minimum: moneyText(payoutMinMicro) })}
          </Empty>
        )}
      </Asked>
    </div>
  );
}
