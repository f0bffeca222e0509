import type { components } from '../../generated/openapi.ts';
import type { Table } from '../core/csv.ts';
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

/** Inviters as a table. Sums are exact. */
export const inviterTable = (currency: string): Table<Inviter> => ({
  columns: COLUMNS,
  chosen: ['display_name'],
  recordOf: (row) => ({
    ...row,
    display_name: nameView(row.display_name),
    paid_amount: decimal(BigInt(row.paid_micro)),
    rewards_amount: decimal(BigInt(row.rewards_micro)),
    currency,
  }),
});
