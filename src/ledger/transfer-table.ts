import type { Options } from 'csv-stringify/sync';
import { decimal } from '../core/money.ts';
import { words } from '../core/words.ts';
import type { UserTransferRow } from './list-all-transfers.ts';
import { userTransferView } from './transfer.view.ts';

/** Every cell is an id, an amount, a moment or a word of the contract: none can be a formula. */
const COLUMNS = words(`
  user_id seq created_at kind debit credit amount_micro amount currency debit_after_micro credit_after_micro subject_id
`);
const RFC4180: Options = { columns: COLUMNS, record_delimiter: 'windows' };

/** Transfers as a table for spreadsheets, part by part. */
export async function* transferTable(parts: AsyncIterable<UserTransferRow[]>, currency: string): AsyncGenerator<string, void> {
  const { stringify } = await import('csv-stringify/sync');
  yield stringify([], { ...RFC4180, header: true });
  for await (const rows of parts) {
    const records = rows.map((row) => ({ ...userTransferView(row), amount: decimal(BigInt(row.amount_micro)), currency }));
    yield stringify(records, RFC4180);
  }
}
