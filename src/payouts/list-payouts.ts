import { byMoment } from '../core/cursor.ts';
import type { Stretch } from '../core/page.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { PAYOUT_COLUMNS, type PayoutRow } from './payout-row.ts';

const LIST = statement(
  'payouts_list',
  `select ${PAYOUT_COLUMNS} from payouts
   where user_id = $1 and (requested_at, payout_id) < ($4::timestamptz, $5::uuid)
   order by requested_at desc, payout_id desc limit $2 offset $3`,
);

export const PAYOUT_ORDER = byMoment<PayoutRow>('listPayouts', (row) => [row.requested_at, row.payout_id]);

/** A user's payouts, newest first. */
export function listPayouts(db: Reader, userId: string, { behind, offset, count }: Stretch): Promise<PayoutRow[]> {
  return db.query<PayoutRow>(LIST, [userId, count, offset, ...behind]);
}
