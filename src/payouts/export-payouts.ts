import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { ALL_PAYOUTS_ORDER } from './list-all-payouts.ts';
import { type CoveredRow, narrowPayouts, type PayoutFilter } from './narrow-payouts.ts';

/** How many rows are in memory at once, some 4 KB each at most. */
const PART = 500;

/**
 * All payouts of a filter, newest first, part by part. Each part is a short statement of its own that goes on after the last row of the
 * part before, however long the reader takes in between: no snapshot is held, and payouts that are requested meanwhile are left out.
 */
export async function* exportPayouts(db: Reader, filter: PayoutFilter): AsyncGenerator<CoveredRow[], void> {
  const { key, where, columns, values } = narrowPayouts(filter, db.now);
  const next = values.length + 1;
  const part = statement(
    `payouts_part_${key}`,
    `select ${columns} from payouts p
     where ${where} and (p.requested_at, p.payout_id) < ($${next}::timestamptz, $${next + 1}::uuid)
     order by p.requested_at desc, p.payout_id desc limit $${next + 2}`,
  );
  let behind: readonly unknown[] | undefined = ALL_PAYOUTS_ORDER.beginning;
  while (behind) {
    const rows: CoveredRow[] = await db.query<CoveredRow>(part, [...values, ...behind, PART]);
    if (rows.length > 0) yield rows;
    const last = rows[PART - 1];
    behind = last && [last.requested_at, last.payout_id];
  }
}
