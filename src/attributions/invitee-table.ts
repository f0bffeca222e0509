import type { Table } from '../core/csv.ts';
import { decimal } from '../core/money.ts';
import { words } from '../core/words.ts';
import { earnerView } from './attribution.view.ts';
import type { InviteeRow } from './list-invitees.ts';

const COLUMNS = words(`
  user_id display_name signed_at first_paid_at total_paid_micro total_paid_amount earned_micro earned_amount currency
`);

/** A user's invitees as a table for that user. */
export const inviteeTable = (currency: string): Table<InviteeRow> => ({
  columns: COLUMNS,
  chosen: ['display_name'],
  recordOf: (row) => ({
    ...earnerView(row),
    total_paid_amount: decimal(BigInt(row.total_paid_micro)),
    earned_amount: decimal(BigInt(row.accrued_micro)),
    currency,
  }),
});
