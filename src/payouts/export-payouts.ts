import { partsOf } from '../core/parts.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { type CoveredRow, narrowPayouts, type PayoutFilter } from './narrow-payouts.ts';
import { type PayoutSort, SORTINGS, SUFFIXES } from './sort-payouts.ts';

/** How many rows are in memory at once, some 4 KB each at most. */
const PART = 500;

/**
 * All payouts of a filter, newest first unless they are sorted otherwise, part by part. Payouts that are requested meanwhile are left out,
 * unless they stand behind what was read.
 */
export function exportPayouts(db: Reader, filter: PayoutFilter, sort: PayoutSort = 'newest'): AsyncGenerator<CoveredRow[], void> {
  const { key, where, columns, values } = narrowPayouts(filter, db.now);
  const { order, column, type, direction, behind: compare } = SORTINGS[sort];
  const next = values.length + 1;
  const part = statement(
    `payouts_part_${key}${SUFFIXES[sort]}`,
    `select ${columns} from payouts p
     where ${where} and (p.${column}, p.payout_id) ${compare} ($${next}::${type}, $${next + 1}::uuid)
     order by p.${column} ${direction}, p.payout_id ${direction} limit $${next + 2}`,
  );
  return partsOf(order, PART, async ({ behind, count }) => ({ rows: await db.query<CoveredRow>(part, [...values, ...behind, count]) }));
}
