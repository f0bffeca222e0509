import { Link } from 'wouter';
import type { Words } from '../../../../generated/words/console/words.ts';
import type { Column } from '../../../kit/column.ts';
import letters from '../../../kit/letters.module.css';
import type { CoveredPayout, PayoutStatus } from '../../../sdk/typescript/sdk.ts';
import { Amount } from '../../frame/amount.tsx';
import { IdText } from '../../frame/id-text.tsx';
import { Approvals, LookAt } from '../../frame/look-at.tsx';
import { networkText } from '../../frame/network-text.ts';
import { isOpen, PayoutPill } from '../../frame/payout-pill.tsx';
import { UserName } from '../../frame/user-name.tsx';
import { When } from '../../frame/when.tsx';

type PayoutColumn = Column<CoveredPayout>;

/** The columns that say something of payouts in a status; of all statuses together, those that say something of any. */
export function payoutColumns(words: Words, status: PayoutStatus | undefined, needsApproval: boolean): PayoutColumn[] {
  const { payouts } = words;
  const waits = status === undefined || isOpen({ status });
  const columns: (PayoutColumn | false)[] = [
    { key: 'age', label: payouts.age(), canSort: true, cell: (payout) => <Age payout={payout} /> },
    { key: 'who', label: payouts.who(), cell: ({ userId }) => <UserName id={userId} /> },
    status === undefined && { key: 'status', label: payouts.status(), cell: (payout) => <PayoutPill status={payout.status} /> },
    { key: 'network', label: payouts.network(), cell: ({ network }) => networkText(network, words) },
    {
      key: 'address',
      label: payouts.address(),
      cell: ({ address }) => (address === 'erased' ? payouts.erased() : <IdText id={address} />),
    },
    (status === 'sent' || status === 'returned') && {
      key: 'transaction',
      label: payouts.transaction(),
      cell: ({ txHash }) => txHash && <IdText id={txHash} />,
    },
    (status === 'failed' || status === 'returned') && {
      key: 'note',
      label: payouts.note(),
      cell: ({ note }) => <span className={letters.breaks}>{note}</span>,
    },
    !waits && {
      key: 'completed',
      label: payouts.completed(),
      cell: ({ completedAt }) => completedAt && <When at={completedAt} isAgo />,
    },
    waits && { key: 'lookAt', label: payouts.lookAt(), cell: (payout) => <LookAt payout={payout} /> },
    needsApproval &&
      waits && { key: 'approvals', label: payouts.approvals(), cell: (payout) => isOpen(payout) && <Approvals payout={payout} /> },
    { key: 'amount', label: payouts.amount(), isNumber: true, canSort: true, cell: ({ amountMicro }) => <Amount micro={amountMicro} /> },
  ];
  return columns.filter((column) => column !== false);
}

function Age({ payout }: { payout: CoveredPayout }) {
  return (
    <Link href={`/payouts/${payout.id}`}>
      <When at={payout.requestedAt} isAgo />
    </Link>
  );
}
