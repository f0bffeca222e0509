import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { PAYOUT_COLUMNS, type PayoutRow } from './payout-row.ts';

const ONE = statement(
  'payout_one',
  `select ${PAYOUT_COLUMNS} from payout_directory join payouts using (user_id, payout_id) where payout_id = $1`,
);

/** A payout of whatever user. Throws `payout_not_found`. */
export async function getPayout(db: Reader, payoutId: string): Promise<PayoutRow> {
  const [row] = await db.query<PayoutRow>(ONE, [payoutId]);
  if (!row) throw new Problem('payout_not_found');
  return row;
}
