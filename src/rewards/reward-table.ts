import type { CastingContext, Options } from 'csv-stringify/sync';
import { harmlessCell } from '../core/harmless-cell.ts';
import { decimal } from '../core/money.ts';
import { words } from '../core/words.ts';
import type { ListedReward } from './list-rewards.ts';
import { userRewardView } from './reward.view.ts';

const COLUMNS = words(`
  id user_id invitee_user_id invoice_id status base_micro rate_bps tier amount_micro reversed_micro amount reversed currency
  created_at available_at
`);
/** The host application has chosen the ids of its invoices: they are quoted, and made harmless. */
const RFC4180: Options = {
  columns: COLUMNS,
  record_delimiter: 'windows',
  cast: {
    string: (value: string, { column, header }: CastingContext) =>
      column === 'invoice_id' && !header ? { value: harmlessCell(value), quoted: true } : value,
  },
};

/** Rewards as a table for spreadsheets, part by part, without what a spreadsheet would run as a formula. */
export async function* rewardTable(parts: AsyncIterable<ListedReward[]>, currency: string): AsyncGenerator<string, void> {
  const { stringify } = await import('csv-stringify/sync');
  yield stringify([], { ...RFC4180, header: true });
  for await (const rows of parts) {
    const records = rows.map((row) => {
      const decimals = { amount: decimal(BigInt(row.amount_micro)), reversed: decimal(BigInt(row.reversed_micro)) };
      return { ...userRewardView(row), ...decimals, currency };
    });
    yield stringify(records, RFC4180);
  }
}
