import { useQuery } from '@tanstack/react-query';
import { Button } from '../../../../kit/button.tsx';
import type { Column } from '../../../../kit/column.ts';
import { DataTable } from '../../../../kit/data-table.tsx';
import letters from '../../../../kit/letters.module.css';
import { rateText } from '../../../../kit/number-text.ts';
import { Empty } from '../../../../kit/states.tsx';
import type { Reward } from '../../../../sdk/typescript/sdk.ts';
import { listUserRewards } from '../../../ask/users.ts';
import { Select } from '../../../controls/select.tsx';
import { Amount } from '../../../frame/amount.tsx';
import { InvoiceLink } from '../../../frame/invoice-link.tsx';
import { RewardPill, rewardText } from '../../../frame/reward-pill.tsx';
import { useFilter } from '../../../frame/use-filter.ts';
import { UserLink } from '../../../frame/user-link.tsx';
import { oneOf, REWARD_STATUSES } from '../../../frame/values.ts';
import { When } from '../../../frame/when.tsx';
import { useWords } from '../../../frame/words.tsx';
import { useNames } from '../use-names.ts';
import { TAB_FILTER } from './tab-filter.ts';
import { TAB_LIMIT, TabList } from './tab-list.tsx';
import styles from './tabs.module.css';

/** Stands for no choice, as a choice cannot be nothing. */
const ANY = 'any';

/** What a user's invitees have earned them. */
export function RewardsTab({ userId }: { userId: string }) {
  const { words } = useWords();
  const [{ after, status }, change] = useFilter(TAB_FILTER);
  const only = oneOf(REWARD_STATUSES, status);
  const rewards = useQuery(listUserRewards(userId, { status: only, after, limit: TAB_LIMIT }));
  const columns = useColumns(userId);
  const bar = (
    <Select
      label={words.user.status()}
      isBare
      options={[{ id: ANY, label: words.user.anyStatus() }].concat(REWARD_STATUSES.map((id) => ({ id, label: rewardText(id, words) })))}
      chosen={only ?? ANY}
      onChoose={(id) => change({ status: id === ANY ? undefined : id })}
    />
  );
  const clear = <Button onClick={() => change({ status: undefined })}>{words.frame.clearFilter()}</Button>;
  const empty = only ? (
    <Empty title={words.user.noRewards()} actions={clear}>
      {words.user.noRewardsOf({ status: rewardText(only, words) })}
    </Empty>
  ) : (
    <Empty title={words.user.noRewards()}>{words.user.noRewardsWhy()}</Empty>
  );
  return (
    <TabList query={rewards} bar={bar} empty={empty}>
      {(rows) => <DataTable label={words.user.rewards()} columns={columns} rows={rows} keyOf={({ id }) => id} />}
    </TabList>
  );
}

function useColumns(userId: string): readonly Column<Reward>[] {
  const { words, locale } = useWords();
  const names = useNames(userId);
  return [
    { key: 'when', label: words.user.when(), cell: ({ createdAt }) => <When at={createdAt} /> },
    {
      key: 'who',
      label: words.user.invitee(),
      cell: ({ inviteeUserId }) => <UserLink id={inviteeUserId} name={names.get(inviteeUserId)} />,
    },
    {
      key: 'invoice',
      label: words.user.invoice(),
      cell: ({ invoiceId }) => <InvoiceLink id={invoiceId} />,
    },
    {
      key: 'status',
      label: words.user.status(),
      cell: ({ status, availableAt }) => (
        <span className={styles.details}>
          <RewardPill status={status} />
          {status === 'pending' && (
            <small className={letters.quiet}>
              {words.user.until()} <When at={availableAt} />
            </small>
          )}
        </span>
      ),
    },
    {
      key: 'reversed',
      label: words.user.reversed(),
      isNumber: true,
      cell: ({ reversedMicro }) => reversedMicro > 0 && <Amount micro={0 - reversedMicro} />,
    },
    {
      key: 'amount',
      label: words.user.amount(),
      isNumber: true,
      cell: ({ amountMicro, baseMicro, rateBps }) => (
        <span className={styles.stacked}>
          <Amount micro={amountMicro} />
          <small className={letters.quiet}>
            <Amount micro={baseMicro} /> × {rateText(rateBps, locale)}
          </small>
        </span>
      ),
    },
  ];
}
