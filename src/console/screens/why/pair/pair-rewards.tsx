import { Link } from 'wouter';
import type { Column } from '../../../../kit/column.ts';
import { DataTable } from '../../../../kit/data-table.tsx';
import { rateText } from '../../../../kit/number-text.ts';
import { ShortCode } from '../../../../kit/short-code.tsx';
import type { UserReward } from '../../../../sdk/typescript/sdk.ts';
import { Amount } from '../../../frame/amount.tsx';
import { RewardPill } from '../../../frame/billing-words.tsx';
import { When } from '../../../frame/when.tsx';
import { useWords } from '../../../frame/words.tsx';

/** Rewards, each with the way to how it was decided. */
export function EarnedTable({ rewards }: { rewards: readonly UserReward[] }) {
  const { words, locale } = useWords();
  const { why } = words;
  const columns: Column<UserReward>[] = [
    { key: 'when', label: why.reported(), cell: ({ createdAt }) => <When at={createdAt} /> },
    {
      key: 'invoice',
      label: why.decision(),
      cell: ({ invoiceId }) => (
        <Link href={`/why?invoice=${encodeURIComponent(invoiceId)}`} title={invoiceId}>
          <ShortCode text={invoiceId} head={14} />
        </Link>
      ),
    },
    { key: 'state', label: why.state(), cell: ({ status }) => <RewardPill status={status} /> },
    {
      key: 'base',
      label: why.base(),
      isNumber: true,
      cell: ({ baseMicro, rateBps }) => (
        <>
          <Amount micro={baseMicro} /> × {rateText(rateBps, locale)}
        </>
      ),
    },
    {
      key: 'reversed',
      label: why.rewardReversed(),
      isNumber: true,
      cell: ({ reversedMicro }) => reversedMicro > 0 && <Amount micro={0 - reversedMicro} />,
    },
    { key: 'amount', label: why.reward(), isNumber: true, cell: ({ amountMicro }) => <Amount micro={amountMicro} /> },
  ];
  return <DataTable label={why.pairRewards()} columns={columns} rows={rewards} keyOf={({ id }) => id} />;
}
