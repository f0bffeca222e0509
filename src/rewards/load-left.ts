import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { type Purse, putIn } from './purse.ts';
import { leftOf } from './reward.ts';
import { REWARD_COLUMNS, type RewardRow, rewardOf } from './reward-row.ts';

const LEFT = statement(
  'rewards_left',
  `select ${REWARD_COLUMNS} from rewards r
   where r.user_id = $1 and (r.available_at, r.invoice_id) > ($2, $3) and r.available_at <= $4
     and r.used_micro + r.reversed_micro < r.amount_micro
   order by r.available_at, r.invoice_id limit $5`,
);

const BATCH = 200;
const BEGINNING = new Date('0001-01-01T00:00:00Z');

/** Looks up as many unlocked rewards, the oldest first, as `amount` can take. What belongs to no reward is used before them. */
export async function loadLeft(tx: Tx, purse: Purse, amount: bigint): Promise<void> {
  const { userId, unlockedUntil, unassigned } = purse.book;
  let missing = unassigned > 0n ? amount - unassigned : amount;
  let after = { at: BEGINNING as Date | string, invoiceId: '' };
  while (missing > 0n) {
    const rows = await tx.query<RewardRow>(LEFT, [userId, after.at, after.invoiceId, unlockedUntil, BATCH]);
    for (const row of rows) missing -= leftOf(putIn(purse, rewardOf(row)));
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) {
      purse.isComplete = true;
      return;
    }
    after = { at: last.available_at, invoiceId: last.invoice_id };
  }
}
