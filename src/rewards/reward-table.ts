import type { Table } from '../core/csv.ts';
import { decimal } from '../core/money.ts';
import { words } from '../core/words.ts';
import type { ListedReward } from './list-rewards.ts';
import { userRewardView } from './reward.view.ts';

const COLUMNS = words(`
  id user_id invitee_user_id invoice_id status base_micro rate_bps tier amount_micro reversed_micro amount reversed currency
  created_at available_at
`);

/** Rewards as a table. The host application has chosen the ids of its invoices. */
export const rewardTable = (currency: string): Table<ListedReward> => ({
  columns: COLUMNS,
  chosen: ['invoice_id'],
  recordOf(row) {
    const [amount, reversed] = [decimal(BigInt(row.amount_micro)), decimal(BigInt(row.reversed_micro))];
    return { ...userRewardView(row), amount, reversed, currency };
  },
});
