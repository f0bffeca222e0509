import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { Button } from '../../../../kit/button.tsx';
import type { Column } from '../../../../kit/column.ts';
import { DataTable } from '../../../../kit/data-table.tsx';
import { countText, rateText } from '../../../../kit/number-text.ts';
import { ShortCode } from '../../../../kit/short-code.tsx';
import { Empty } from '../../../../kit/states.tsx';
import type { Account, Reward, Transfer } from '../../../../sdk/typescript/sdk.ts';
import { listTransfers, listUserRewards } from '../../../ask/users.ts';
import { AccountPill, accountText, kindText, TONES } from '../../../frame/account.tsx';
import { Amount } from '../../../frame/amount.tsx';
import { useMay } from '../../../frame/office.tsx';
import { useFilter } from '../../../frame/use-filter.ts';
import { When } from '../../../frame/when.tsx';
import { useWords } from '../../../frame/words.tsx';
import { TAB_FILTER } from './tab-filter.ts';
import { TAB_LIMIT, TabList } from './tab-list.tsx';
import styles from './tabs.module.css';

/** How many movements are looked through at once, where only those of one account are shown. */
const SOUGHT = 200;

const OF_PAYOUTS: readonly string[] = ['reserve', 'release', 'settle', 'bounce'];
const OF_CREDIT: readonly string[] = ['spend', 'return'];

/** Every movement in a user's accounts, with what the two accounts held after it. */
export function LedgerTab({ userId }: { userId: string }) {
  const { words } = useWords();
  const [{ after, account }, change] = useFilter(TAB_FILTER);
  const only = account !== undefined && account in TONES ? (account as Account) : undefined;
  const transfers = useQuery({
    ...listTransfers(userId, { after, limit: only ? SOUGHT : TAB_LIMIT }),
    select: (page) => ({ ...page, items: page.items.filter(({ debit, credit }) => !only || debit === only || credit === only) }),
  });
  const columns = useColumns(userId);
  const clear = <Button onClick={() => change({ account: undefined })}>{words.frame.clearFilter()}</Button>;
  const bar = only && (
    <>
      {words.user.onlyAccount()} <AccountPill account={only} /> {clear}
    </>
  );
  const empty = only ? (
    <Empty title={words.user.noMovements()} actions={clear}>
      {words.user.noMovementsOf({ account: accountText(only, words) })}
    </Empty>
  ) : (
    <Empty title={words.user.noMovements()}>{words.user.noMovementsWhy()}</Empty>
  );
  return (
    <TabList query={transfers} bar={bar} empty={empty} isShort={only !== undefined}>
      {(rows) => (
        <div className={styles.movements}>
          <DataTable label={words.user.ledger()} columns={columns} rows={rows} keyOf={({ seq }) => String(seq)} narrow="scrolls" />
        </div>
      )}
    </TabList>
  );
}

function useColumns(userId: string): readonly Column<Transfer>[] {
  const { words, locale } = useWords();
  const may = useMay();
  const { data } = useQuery({ ...listUserRewards(userId, { limit: 200 }), enabled: may('listUserRewards') });
  const rewards = new Map((data?.items ?? []).map((reward) => [reward.id, reward]));
  return [
    {
      key: 'seq',
      label: words.user.number(),
      isNumber: true,
      cell: ({ seq }) => <span className={styles.faint}>{countText(seq, locale)}</span>,
    },
    { key: 'when', label: words.user.when(), cell: ({ createdAt }) => <When at={createdAt} /> },
    { key: 'what', label: words.user.what(), cell: ({ kind }) => kindText(kind, words) },
    { key: 'route', label: words.user.route(), cell: (transfer) => <Route transfer={transfer} /> },
    {
      key: 'why',
      label: words.user.because(),
      cell: (transfer) => <Because transfer={transfer} reward={rewards.get(transfer.subjectId)} />,
    },
    { key: 'amount', label: words.user.amount(), isNumber: true, cell: ({ amountMicro }) => <Amount micro={amountMicro} /> },
    { key: 'after', label: words.user.after(), isNumber: true, cell: (transfer) => <After transfer={transfer} /> },
  ];
}

/** What the two accounts of a movement held after it. */
function After({ transfer }: { transfer: Transfer }) {
  const { words } = useWords();
  const { debit, credit, debitAfterMicro, creditAfterMicro } = transfer;
  return (
    <dl className={styles.after}>
      <dt>{accountText(debit, words)}</dt>
      <dd>
        <Amount micro={debitAfterMicro} />
      </dd>
      <dt>{accountText(credit, words)}</dt>
      <dd>
        <Amount micro={creditAfterMicro} />
      </dd>
    </dl>
  );
}

function Route({ transfer: { debit, credit } }: { transfer: Transfer }) {
  const { words } = useWords();
  return (
    <span className={styles.route}>
      <AccountPill account={debit} />
      <span role="img" aria-label={words.user.to()}>
        →
      </span>
      <AccountPill account={credit} />
    </span>
  );
}

/** What a movement belongs to: a payout, the invoice that earned or reversed it, or credit that was spent. */
function Because({ transfer: { kind, subjectId }, reward }: { transfer: Transfer; reward: Reward | undefined }) {
  const { words, locale } = useWords();
  const may = useMay();
  const id = <ShortCode text={subjectId} />;
  if (OF_PAYOUTS.includes(kind))
    return (
      <span className={styles.because}>
        {may('getPayout') ? <Link href={`/payouts/${subjectId}`}>{id}</Link> : id}
        <small className={styles.faint}>{words.user.ofPayout()}</small>
      </span>
    );
  if (reward)
    return (
      <span className={styles.because}>
        <Link href={`/why?invoice=${encodeURIComponent(reward.invoiceId)}`} title={reward.invoiceId}>
          <ShortCode text={reward.invoiceId} head={12} />
        </Link>
        {kind === 'accrue' && (
          <small className={styles.faint}>
            <Amount micro={reward.baseMicro} /> × {rateText(reward.rateBps, locale)}
          </small>
        )}
      </span>
    );
  return (
    <span className={styles.because}>
      {id}
      {OF_CREDIT.includes(kind) && <small className={styles.faint}>{words.user.ofCredit()}</small>}
    </span>
  );
}
