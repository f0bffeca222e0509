import type { Table } from '../core/csv.ts';
import { decimal } from '../core/money.ts';
import { words } from '../core/words.ts';
import type { UserRow } from './list-users.ts';
import { userView } from './user.view.ts';

const COLUMNS = words(`
  user_id display_name tier primary_code custom_slug inviter_user_id blocked signed_at created_at
  debt_micro debt reserved_micro reserved currency
`);

/** Users as a table. */
export const usersTable = (currency: string): Table<UserRow> => ({
  columns: COLUMNS,
  chosen: ['display_name'],
  recordOf: (row) => ({ ...userView(row), debt: decimal(BigInt(row.owed)), reserved: decimal(BigInt(row.reserved)), currency }),
});
