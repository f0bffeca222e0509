import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import { joining } from '../core/steps.ts';
import type { Reader } from '../core/tx.ts';
import { PAYOUT_COLUMNS, type PayoutRow } from './payout-row.ts';

const OF_USER = statement('payout_of_user', `select ${PAYOUT_COLUMNS} from payouts where user_id = $1 and payout_id = $2`);

const ONE = statement(
  'payout_one',
  `select ${PAYOUT_COLUMNS} from payout_directory join payouts using (user_id, payout_id) where payout_id = $1`,
  {},
  {
    text: 'select user_id, payout_id from payout_directory where payout_id = $1',
    steps: [joining(OF_USER, ['user_id', 'payout_id'], { isSure: true })],
  },
);

/** A payout of whatever user. Throws `payout_not_found`. */
export async function getPayout(db: Reader, payoutId: string): Promise<PayoutRow> {
  const [row] = await db.query<PayoutRow>(ONE, [payoutId]);
  if (!row) throw new Problem('payout_not_found');
  return row;
}
