import type { Table } from '../core/csv.ts';
import { decimal } from '../core/money.ts';
import { words } from '../core/words.ts';
import type { CoveredRow } from './narrow-payouts.ts';
import { coveredView } from './payout.view.ts';

const COLUMNS = words(`
  id user_id status network address amount_micro amount currency
  requested_at completed_at tx_hash note covered
`);

/** Payouts as a table. */
export const payoutTable = (currency: string): Table<CoveredRow> => ({
  columns: COLUMNS,
  chosen: ['address', 'tx_hash', 'note'],
  recordOf: (row) => ({ ...coveredView(row), amount: decimal(BigInt(row.amount_micro)), currency }),
});
