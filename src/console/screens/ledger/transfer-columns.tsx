import type { Column } from '../../../kit/column.ts';
import type { UserTransfer } from '../../../sdk/typescript/sdk.ts';
import { IdText } from '../../frame/id-text.tsx';
import { movementColumns } from '../../frame/movement.tsx';
import { useMay } from '../../frame/office.tsx';
import { hrefOf } from '../../frame/use-links.ts';
import { KIND_SUBJECTS } from '../../frame/values.ts';
import { useWords } from '../../frame/words.tsx';
import styles from './ledger-screen.module.css';

/** What the journal says of a transfer: whose it is, what moved, and what it belongs to. */
export function useTransferColumns(): Column<UserTransfer>[] {
  const spoken = useWords();
  const { ledger } = spoken.words;
  const may = useMay();
  const { when, what, from, to, amount } = movementColumns<UserTransfer>(spoken);
  return [
    { ...when, cell: (transfer) => <span className={styles.at}>{when.cell(transfer)}</span> },
    what,
    { key: 'user', label: ledger.user(), cell: ({ userId }) => <IdText id={userId} href={hrefOf(`/users/${userId}`)} /> },
    from,
    to,
    amount,
    {
      key: 'subject',
      label: ledger.subject(),
      cell: ({ kind, subjectId }) => (
        <IdText id={subjectId} href={KIND_SUBJECTS[kind] === 'payout' && may('getPayout') ? hrefOf(`/payouts/${subjectId}`) : undefined} />
      ),
    },
  ];
}
