import type { Table } from '../core/csv.ts';
import { decimal } from '../core/money.ts';
import { words } from '../core/words.ts';
import type { TransferRow, UserTransferRow } from './list-transfers.ts';
import { transferView } from './transfer.view.ts';

const COLUMNS = words(`
  seq created_at kind debit credit amount_micro amount currency debit_after_micro credit_after_micro subject_id
`);

/** The transfers of one user as a table. */
export const transferTable = (currency: string): Table<TransferRow> => ({
  columns: COLUMNS,
  recordOf: (row) => ({ ...transferView(row), amount: decimal(BigInt(row.amount_micro)), currency }),
});

/** Those of all users, each with its user. */
export function userTransferTable(currency: string): Table<UserTransferRow> {
  const { columns, recordOf } = transferTable(currency);
  return { columns: ['user_id', ...columns], recordOf: (row) => ({ user_id: row.user_id, ...recordOf(row) }) };
}
