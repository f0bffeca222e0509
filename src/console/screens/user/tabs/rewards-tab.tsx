import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { Button } from '../../../../kit/button.tsx';
import type { Column } from '../../../../kit/column.ts';
import { DataTable } from '../../../../kit/data-table.tsx';
import { rateText } from '../../../../kit/number-text.ts';
import { Pill, type Tone } from '../../../../kit/pill.tsx';
import { ShortCode } from '../../../../kit/short-code.tsx';
import { Empty } from '../../../../kit/states.tsx';
import type { Reward } from '../../../../sdk/typescript/sdk.ts';
import { listUserRewards } from '../../../ask/users.ts';
import { Select } from '../../../controls/select.tsx';
import { Amount } from '../../../frame/amount.tsx';
import { useFilter } from '../../../frame/use-filter.ts';
import { When } from '../../../frame/when.tsx';
import { useWords } from '../../../frame/words.tsx';
import { namedText } from '../named-text.ts';
import { Person, useNames } from '../person.tsx';
import { TAB_FILTER } from './tab-filter.ts';
import { TAB_LIMIT, TabList } from './tab-list.tsx';
import styles from './tabs.module.css';

const STATUSES: readonly Reward['status'][] = ['pending', 'available', 'spent', 'paid_out', 'reversed'];
const TONES: Readonly<Record<string, Tone>> = { pending: 'held', available: 'free', paid_out: 'out', reversed: 'debt' };
/** Stands for no choice, as a choice cannot be nothing. */
const ANY = 'any';

/** What a user's invitees have earned them. */
export function RewardsTab({ userId }: { userId: string }) {
  const { words } = useWords();
  const [{ after, status }, change] = useFilter(TAB_FILTER);
  const rewards = useQuery(listUserRewards(userId, { status, after, limit: TAB_LIMIT }));
  const columns = useColumns(userId);
  const bar = (
    <Select
      label={words.user.status()}
      isBare
      options={[{ id: ANY, label: words.user.anyStatus() }].concat(STATUSES.map((id) => ({ id, label: namedText('reward', id, words) })))}
      chosen={STATUSES.find((each) => each === status) ?? ANY}
      onChoose={(id) => change({ status: id === ANY ? undefined : id })}
    />
  );
  const clear = <Button onClick={() => change({ status: undefined })}>{words.frame.clearFilter()}</Button>;
  const empty = status ? (
    <Empty title={words.user.noRewards()} actions={clear}>
      {words.user.noRewardsOf({ status: namedText('reward', status, words) })}
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
    { key: 'who', label: words.user.invitee(), cell: ({ inviteeUserId }) => <Person id={inviteeUserId} name={names.get(inviteeUserId)} /> },
    {
      key: 'invoice',
      label: words.user.invoice(),
      cell: ({ invoiceId }) => (
        <Link href={`/why?invoice=${encodeURIComponent(invoiceId)}`} className={styles.short} title={invoiceId}>
          <ShortCode text={invoiceId} head={14} />
        </Link>
      ),
    },
    {
      key: 'status',
      label: words.user.status(),
      cell: ({ status, availableAt }) => (
        <span className={styles.details}>
          <Pill tone={TONES[status] ?? 'plain'}>{namedText('reward', status, words)}</Pill>
          {status === 'pending' && (
            <small className={styles.faint}>
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
          <small className={styles.faint}>
            <Amount micro={baseMicro} /> × {rateText(rateBps, locale)}
          </small>
        </span>
      ),
    },
  ];
}
