import { useQuery } from '@tanstack/react-query';
import type { Column } from '../../../../kit/column.ts';
import { DataTable } from '../../../../kit/data-table.tsx';
import { countText } from '../../../../kit/number-text.ts';
import { Pill } from '../../../../kit/pill.tsx';
import { Empty } from '../../../../kit/states.tsx';
import type { CoveredPayout } from '../../../../sdk/typescript/sdk.ts';
import { listAllPayouts } from '../../../ask/payouts.ts';
import { Amount } from '../../../frame/amount.tsx';
import { IdText } from '../../../frame/id-text.tsx';
import { networkText } from '../../../frame/network-text.ts';
import { PayoutLink } from '../../../frame/payout-link.tsx';
import { PayoutPill } from '../../../frame/payout-pill.tsx';
import { useFilter } from '../../../frame/use-filter.ts';
import { When } from '../../../frame/when.tsx';
import { useWords } from '../../../frame/words.tsx';
import { TAB_FILTER } from './tab-filter.ts';
import { TAB_LIMIT, TabList } from './tab-list.tsx';
import styles from './tabs.module.css';

/** What a user asked to be paid, and what became of it. */
export function PayoutsTab({ userId }: { userId: string }) {
  const { words, locale } = useWords();
  const [{ after }] = useFilter(TAB_FILTER);
  const payouts = useQuery(listAllPayouts({ userId, after, limit: TAB_LIMIT }));
  const totals = payouts.data?.totals;
  const columns: readonly Column<CoveredPayout>[] = [
    {
      key: 'id',
      label: words.nav.payout(),
      cell: ({ id }) => <PayoutLink id={id} />,
    },
    { key: 'when', label: words.user.requested(), cell: ({ requestedAt }) => <When at={requestedAt} /> },
    { key: 'network', label: words.user.network(), cell: ({ network }) => networkText(network, words) },
    { key: 'address', label: words.user.address(), cell: ({ address }) => <IdText id={address} /> },
    {
      key: 'status',
      label: words.user.status(),
      cell: ({ status, covered }) => (
        <span className={styles.details}>
          <PayoutPill status={status} />
          {!covered && <Pill tone="debt">{words.user.notCovered()}</Pill>}
        </span>
      ),
    },
    { key: 'amount', label: words.user.amount(), isNumber: true, cell: ({ amountMicro }) => <Amount micro={amountMicro} /> },
  ];
  const sums = totals && {
    id: words.user.allPayouts({ count: totals.count, countText: countText(totals.count, locale) }),
    amount: <Amount micro={totals.amountMicro} />,
  };
  return (
    <TabList query={payouts} empty={<Empty title={words.user.noPayouts()}>{words.user.noPayoutsWhy()}</Empty>}>
      {(rows) => <DataTable label={words.nav.payouts()} columns={columns} rows={rows} keyOf={({ id }) => id} totals={sums} />}
    </TabList>
  );
}
