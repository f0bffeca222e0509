import type { CastingContext, Options } from 'csv-stringify/sync';
import type { components } from '../../generated/openapi.ts';
import { harmlessCell } from '../core/harmless-cell.ts';
import { decimal } from '../core/money.ts';
import { words } from '../core/words.ts';
import { nameView } from '../identity/name.view.ts';
import type { Inviter } from './list-top-inviters.ts';
import { total } from './total.ts';

export function inviterView(row: Inviter): components['schemas']['TopInviter'] {
  return {
    user_id: row.user_id,
    display_name: nameView(row.display_name),
    clicks: Number(row.clicks),
    signups: Number(row.signups),
    first_paid: Number(row.first_paid),
    paid_micro: total(BigInt(row.paid_micro)),
    rewards_micro: total(BigInt(row.rewards_micro)),
  };
}

const COLUMNS = words('user_id display_name clicks signups first_paid paid_micro paid_amount rewards_micro rewards_amount currency');
const RFC4180: Options = {
  columns: COLUMNS,
  record_delimiter: 'windows',
  header: true,
  cast: {
    string: (value: string, { column, header }: CastingContext) =>
      column === 'display_name' && !header ? { value: harmlessCell(value), quoted: true } : value,
  },
};

/** Inviters as a table for spreadsheets, without what a spreadsheet would run as a formula. Sums are exact. */
export async function* inviterTable(rows: readonly Inviter[], currency: string): AsyncGenerator<string, void> {
  const { stringify } = await import('csv-stringify/sync');
  const records = rows.map((row) => ({
    ...row,
    display_name: nameView(row.display_name),
    paid_amount: decimal(BigInt(row.paid_micro)),
    rewards_amount: decimal(BigInt(row.rewards_micro)),
    currency,
  }));
  yield stringify(records, RFC4180);
}
