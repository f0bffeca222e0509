import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import { DataTable } from '../../../kit/data-table.tsx';
import layout from '../../../kit/layout.module.css';
import { Empty } from '../../../kit/states.tsx';
import type { Account, TransferKind, UserTransferPage } from '../../../sdk/typescript/sdk.ts';
import { client } from '../../ask/client.ts';
import { listAllTransfers } from '../../ask/ledger.ts';
import { Select } from '../../controls/select.tsx';
import { accountHeading, accountText, kindText } from '../../frame/account.tsx';
import { Asked } from '../../frame/asked.tsx';
import { FileButton } from '../../frame/file-button.tsx';
import { Pager } from '../../frame/pager.tsx';
import { Printed } from '../../frame/printed.tsx';
import { lastMonths, queryOf, type Range, rangeText } from '../../frame/range.ts';
import { RangePicker } from '../../frame/range-picker.tsx';
import type { Filter } from '../../frame/use-filter.ts';
import { ACCOUNTS, KINDS, oneOf } from '../../frame/values.ts';
import { useWords } from '../../frame/words.tsx';
import styles from './ledger-screen.module.css';
import { useTransferColumns } from './transfer-columns.tsx';

type JournalFilter = Filter<'range' | 'since' | 'until' | 'kind' | 'account' | 'after'>;

interface JournalProps {
  range: Range;
  filter: JournalFilter;
  change(values: JournalFilter): void;
}

/** Every movement of money between the accounts of all users, newest first. */
export function Journal({ range, filter, change }: JournalProps) {
  const { words, locale } = useWords();
  const { ledger, frame } = words;
  const kind = oneOf(KINDS, filter.kind);
  const account = oneOf(ACCOUNTS, filter.account);
  const asked = { ...queryOf(range), kind, account };
  const query = useQuery(listAllTransfers({ ...asked, limit: 50, after: filter.after ?? '' }));
  const everything = { id: 'all', label: frame.everything() };
  const kinds = [{ ...everything, label: ledger.allKinds() }, ...KINDS.map((id) => ({ id, label: kindText(id, words) }))];
  const accounts = [
    { ...everything, label: ledger.allAccounts() },
    ...ACCOUNTS.map((id) => ({ id, label: accountHeading(id, words, locale) })),
  ];
  const choose = (name: 'kind' | 'account') => (id: string) => change({ [name]: id === 'all' ? undefined : id });
  return (
    <div className={layout.parts}>
      <div className={`${layout.bar} ${styles.bar}`}>
        <Select label={ledger.kindLabel()} options={kinds} chosen={kind ?? 'all'} onChoose={choose('kind')} isBare />
        <Select label={ledger.accountLabel()} options={accounts} chosen={account ?? 'all'} onChoose={choose('account')} isBare />
        <RangePicker range={range} spans={['7', '30', '90', ...lastMonths(new Date(), 6), 'all']} change={change} />
        <span className={styles.end}>
          <FileButton name="transfers.csv" read={(options) => client.ledger.listAllTransfersAsCsv(asked, options)} />
        </span>
      </div>
      <PrintHead range={range} kind={kind} account={account} />
      <Card isFlush>
        <Asked query={query} lines={10}>
          {(page) => (
            <Rows page={page} filter={filter} change={change}>
              <Nothing range={range} kind={kind} account={account} change={change} />
            </Rows>
          )}
        </Asked>
      </Card>
    </div>
  );
}

interface Narrowed {
  range: Range;
  kind: TransferKind | undefined;
  account: Account | undefined;
}

/** What the filter leaves, in words. */
function useFilterText({ range, kind, account }: Narrowed): string {
  const { words, locale } = useWords();
  const days = range.id === 'all' ? words.ranges.all() : rangeText(range, new Date(), locale);
  return [days, kind && kindText(kind, words), account && accountText(account, words)].filter(Boolean).join(' · ');
}

function PrintHead(narrowed: Narrowed) {
  const { words } = useWords();
  const text = useFilterText(narrowed);
  return <Printed parts={[`${words.ledger.journal()}: ${text}`, words.ledger.utc()]} />;
}

/** Nothing at all has moved yet, or nothing that the filter leaves. */
function Nothing({ change, ...narrowed }: Narrowed & Pick<JournalProps, 'change'>) {
  const { words } = useWords();
  const { ledger, frame } = words;
  const filter = useFilterText(narrowed);
  const isAll = narrowed.range.id === 'all' && !narrowed.kind && !narrowed.account;
  const clear = () => change({ range: 'all', since: undefined, until: undefined, kind: undefined, account: undefined });
  return (
    <div className={layout.inset}>
      {isAll ? (
        <Empty title={ledger.none()}>{ledger.noneWhy()}</Empty>
      ) : (
        <Empty title={ledger.noMatch()} actions={<Button onClick={clear}>{frame.clearFilter()}</Button>}>
          {ledger.noMatchWhy({ filter })}
        </Empty>
      )}
    </div>
  );
}

interface RowsProps extends Pick<JournalProps, 'filter' | 'change'> {
  page: UserTransferPage;
  /** What stands there instead, where there is nothing. */
  children: ReactNode;
}

function Rows({ page, filter, change, children }: RowsProps) {
  const { words } = useWords();
  const columns = useTransferColumns();
  return (
    <>
      {page.items.length === 0 && !page.next ? (
        children
      ) : (
        <DataTable
          label={words.ledger.journal()}
          rows={page.items}
          keyOf={({ userId, seq }) => `${userId} ${seq}`}
          columns={columns}
          narrow="scrolls"
        />
      )}
      <Pager next={page.next} after={filter.after} onMove={(after) => change({ after })} isShort={page.items.length < 50} />
    </>
  );
}
