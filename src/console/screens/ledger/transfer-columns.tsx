import type { Column } from '../../../kit/column.ts';
import type { Account, UserTransfer } from '../../../sdk/typescript/sdk.ts';
import { AccountPill, kindText } from '../../frame/account.tsx';
import { Amount } from '../../frame/amount.tsx';
import { IdText } from '../../frame/id-text.tsx';
import { useMay } from '../../frame/office.tsx';
import { hrefOf } from '../../frame/use-links.ts';
import { KIND_SUBJECTS } from '../../frame/values.ts';
import { When } from '../../frame/when.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './ledger-screen.module.css';

/** What the journal says of a transfer: each account with what it held afterwards. */
export function useTransferColumns(): Column<UserTransfer>[] {
  const { words } = useWords();
  const { ledger } = words;
  const may = useMay();
  const side = (account: Account, after: number) => (
    <span className={styles.side}>
      <AccountPill account={account} />
      <span className={styles.after}>
        {ledger.after()} <Amount micro={after} />
      </span>
    </span>
  );
  return [
    {
      key: 'at',
      label: ledger.at(),
      cell: ({ createdAt }) => (
        <span className={styles.at}>
          <When at={createdAt} />
        </span>
      ),
    },
    { key: 'kind', label: ledger.kindLabel(), cell: ({ kind }) => <span className={styles.kind}>{kindText(kind, words)}</span> },
    { key: 'user', label: ledger.user(), cell: ({ userId }) => <IdText id={userId} href={hrefOf(`/users/${userId}`)} /> },
    { key: 'debit', label: ledger.from(), cell: ({ debit, debitAfterMicro }) => side(debit, debitAfterMicro) },
    { key: 'credit', label: ledger.to(), cell: ({ credit, creditAfterMicro }) => side(credit, creditAfterMicro) },
    { key: 'amount', label: ledger.amount(), isNumber: true, cell: ({ amountMicro }) => <Amount micro={amountMicro} /> },
    {
      key: 'subject',
      label: ledger.subject(),
      cell: ({ kind, subjectId }) =>
        KIND_SUBJECTS[kind] === 'payout' && may('getPayout') ? (
          <IdText id={subjectId} href={hrefOf(`/payouts/${subjectId}`)} />
        ) : (
          <IdText id={subjectId} />
        ),
    },
  ];
}
