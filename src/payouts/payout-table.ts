import type { CastingContext, Options } from 'csv-stringify/sync';
import { harmlessCell } from '../core/harmless-cell.ts';
import { decimal } from '../core/money.ts';
import { words } from '../core/words.ts';
import type { CoveredRow } from './narrow-payouts.ts';
import { coveredView } from './payout.view.ts';

/**
 * Columns that hold what people wrote: they are quoted, and made harmless. All others are ids, amounts, moments and words of the contract.
 */
const FREE_TEXT: readonly unknown[] = ['address', 'tx_hash', 'note'];
const COLUMNS = words(`
  id user_id status network address amount_micro amount currency
  requested_at completed_at tx_hash note covered
`);
const RFC4180: Options = {
  columns: COLUMNS,
  record_delimiter: 'windows',
  cast: {
    string: (value: string, { column, header }: CastingContext) =>
      FREE_TEXT.includes(column) && !header ? { value: harmlessCell(value), quoted: true } : value,
    boolean: String,
  },
};
const BYTE_ORDER_MARK = '\u{feff}';

/** Payouts as a table for spreadsheets, part by part, without what a spreadsheet would run as a formula. */
export async function* payoutTable(parts: AsyncIterable<CoveredRow[]>, currency: string, bom: boolean): AsyncGenerator<string, void> {
  const { stringify } = await import('csv-stringify/sync');
  yield (bom ? BYTE_ORDER_MARK : '') + stringify([], { ...RFC4180, header: true });
  for await (const rows of parts) {
    const records = rows.map((row) => ({ ...coveredView(row), amount: decimal(BigInt(row.amount_micro)), currency }));
    yield stringify(records, RFC4180);
  }
}
