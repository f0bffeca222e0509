import { useQuery } from '@tanstack/react-query';
import { Card } from '../../../kit/card.tsx';
import type { Column } from '../../../kit/column.ts';
import { DataTable } from '../../../kit/data-table.tsx';
import letters from '../../../kit/letters.module.css';
import type { Payout, PayoutReward, Reward, Transfer } from '../../../sdk/typescript/sdk.ts';
import { transfersOfPayout } from '../../ask/payouts.ts';
import { listUserRewards } from '../../ask/users.ts';
import { Amount } from '../../frame/amount.tsx';
import { Asked } from '../../frame/asked.tsx';
import { IdText } from '../../frame/id-text.tsx';
import { InvoiceLink } from '../../frame/invoice-link.tsx';
import { movementColumns } from '../../frame/movement.tsx';
import { isOpen } from '../../frame/payout-pill.tsx';
import { useWords } from '../../frame/words.tsx';

/** By these are told the rewards that a payout used up. */
const LAST_REWARDS = { limit: 200 };

/** Which rewards the money is. */
export function RewardsUsed({ payout }: { payout: Payout }) {
  const { words } = useWords();
  const rewards = payout.rewards ?? [];
  const { data } = useQuery({ ...listUserRewards(payout.userId, LAST_REWARDS), enabled: rewards.length > 0 });
  if (rewards.length === 0)
    return (
      <Card title={words.payout.rewards()}>
        <p className={letters.quiet}>{isOpen(payout) ? words.payout.noRewards() : words.payout.neverRewards()}</p>
      </Card>
    );
  const known = new Map<string, Reward>(data?.items.map((reward) => [reward.id, reward]));
  const columns: Column<PayoutReward>[] = [
    { key: 'reward', label: words.payout.reward(), cell: ({ rewardId }) => <IdText id={rewardId} /> },
    {
      key: 'invoice',
      label: words.payout.invoice(),
      cell: ({ rewardId }) => {
        const reward = known.get(rewardId);
        return reward && <InvoiceLink id={reward.invoiceId} />;
      },
    },
    {
      key: 'earned',
      label: words.payout.earned(),
      isNumber: true,
      cell: ({ rewardId }) => {
        const reward = known.get(rewardId);
        return reward && <Amount micro={reward.amountMicro} />;
      },
    },
    { key: 'used', label: words.payout.used(), isNumber: true, cell: ({ amountMicro }) => <Amount micro={amountMicro} /> },
  ];
  const sum = rewards.reduce((all, { amountMicro }) => all + BigInt(amountMicro), 0n);
  return (
    <Card title={words.payout.rewards()} note={payout.hasMoreRewards ? words.payout.moreRewards() : ''} isFlush>
      <DataTable
        label={words.payout.rewards()}
        columns={columns}
        rows={rewards}
        keyOf={({ rewardId }) => rewardId}
        totals={{ used: <Amount micro={sum} /> }}
      />
    </Card>
  );
}

/** What was moved for it in the ledger. */
export function Movements({ payout }: { payout: Payout }) {
  const spoken = useWords();
  const { words } = spoken;
  const query = useQuery(transfersOfPayout(payout));
  const { when, what, route, number, amount } = movementColumns<Transfer>(spoken);
  const columns = [when, what, route, number, amount];
  const isEmpty = query.data?.length === 0;
  return (
    <Card title={words.payout.ledger()} isFlush={query.data !== undefined && !isEmpty}>
      <Asked query={query} lines={2}>
        {(transfers) =>
          isEmpty ? (
            <p className={letters.quiet}>{words.payout.noLedger()}</p>
          ) : (
            <DataTable label={words.payout.ledger()} columns={columns} rows={transfers} keyOf={({ seq }) => String(seq)} />
          )
        }
      </Asked>
    </Card>
  );
}
