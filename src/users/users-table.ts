import type { CastingContext, Options } from 'csv-stringify/sync';
import { harmlessCell } from '../core/harmless-cell.ts';
import { decimal } from '../core/money.ts';
import { words } from '../core/words.ts';
import type { UserRow } from './list-users.ts';
import { userView } from './user.view.ts';

const COLUMNS = words(`
  user_id display_name tier primary_code custom_slug inviter_user_id blocked signed_at created_at
  debt_micro debt reserved_micro reserved currency
`);
const RFC4180: Options = {
  columns: COLUMNS,
  record_delimiter: 'windows',
  cast: {
    string: (value: string, { column, header }: CastingContext) =>
      column === 'display_name' && !header ? { value: harmlessCell(value), quoted: true } : value,
    boolean: String,
  },
};

/** Users as a table for spreadsheets, part by part, without what a spreadsheet would run as a formula. */
export async function* usersTable(parts: AsyncIterable<UserRow[]>, currency: string): AsyncGenerator<string, void> {
  const { stringify } = await import('csv-stringify/sync');
  yield stringify([], { ...RFC4180, header: true });
  for await (const rows of parts) {
    const records = rows.map((row) => {
      return { ...userView(row), debt: decimal(BigInt(row.owed)), reserved: decimal(BigInt(row.reserved)), currency };
    });
    yield stringify(records, RFC4180);
  }
}
