import type { Table } from '../core/csv.ts';
import { decimal } from '../core/money.ts';
import { words } from '../core/words.ts';
import type { UserTransferRow } from './list-transfers.ts';
import { userTransferView } from './transfer.view.ts';

const COLUMNS = words(`
  user_id seq created_at kind debit credit amount_micro amount currency debit_after_micro credit_after_micro subject_id
`);

/** Transfers as a table. */
export const transferTable = (currency: string): Table<UserTransferRow> => ({
  columns: COLUMNS,
  recordOf: (row) => ({ ...userTransferView(row), amount: decimal(BigInt(row.amount_micro)), currency }),
});
