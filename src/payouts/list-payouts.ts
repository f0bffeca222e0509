import type { Page } from '../core/page.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { PAYOUT_COLUMNS, type PayoutRow } from './payout-row.ts';

const LIST = statement(
  'payouts_list',
  `select ${PAYOUT_COLUMNS} from payouts where user_id = $1
   order by requested_at desc, payout_id desc limit $2 offset $3`,
);

/** A user's payouts, newest first. */
export function listPayouts(db: Reader, userId: string, { limit, offset }: Page): Promise<PayoutRow[]> {
  return db.query<PayoutRow>(LIST, [userId, limit, offset]);
}
