import type { Table } from '../core/csv.ts';
import { decimal } from '../core/money.ts';
import { words } from '../core/words.ts';
import type { NamedReward } from './list-named-rewards.ts';
import { namedRewardView } from './reward.view.ts';

const NAME = 'invitee_display_name';
const COLUMNS = words(`
  id invitee_user_id ${NAME} invoice_id status base_micro rate_bps tier amount_micro reversed_micro amount reversed currency
  created_at available_at
`);

/** A user's rewards as a table for that user, with a column of names where these are shown. */
export const ownRewardTable = (currency: string, hasNames: boolean): Table<NamedReward> => ({
  columns: COLUMNS.filter((column) => hasNames || column !== NAME),
  chosen: [NAME, 'invoice_id'],
  recordOf(row) {
    const [amount, reversed] = [decimal(BigInt(row.amount_micro)), decimal(BigInt(row.reversed_micro))];
    return { ...namedRewardView(row), amount, reversed, currency };
  },
});
