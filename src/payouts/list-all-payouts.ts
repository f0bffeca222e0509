import { byMoment } from '../core/cursor.ts';
import type { Stretch } from '../core/page.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { type CoveredRow, narrowPayouts, type PayoutFilter } from './narrow-payouts.ts';

/** The totals of everything that the filter selects. */
export interface PayoutTotals {
  count: bigint;
  amount: bigint;
}

export interface PayoutReport extends PayoutTotals {
  rows: CoveredRow[];
}

interface TotalsRow {
  total_count: string;
  total_amount: string;
}

type ReportRow = TotalsRow & (CoveredRow | { payout_id: null });

export const ALL_PAYOUTS_ORDER = byMoment<CoveredRow>('listAllPayouts', (row) => [row.requested_at, row.payout_id]);

/**
 * A page of the payouts of all users, newest first, with the totals of the whole filter. One statement is one snapshot: the totals are
 * those of the rows. Where the page is empty, they come without a row.
 */
export async function listAllPayouts(db: Reader, filter: PayoutFilter, { behind, offset, count }: Stretch): Promise<PayoutReport> {
  const { key, where, columns, values } = narrowPayouts(filter, db.now);
  const next = values.length + 1;
  const report = statement(
    `payouts_report_${key}`,
    `select total.count as total_count, total.amount as total_amount, page.*
     from (select count(*) as count, coalesce(sum(p.amount_micro), 0) as amount from payouts p where ${where}) as total
     left join (
       select ${columns} from payouts p
       where ${where} and (p.requested_at, p.payout_id) < ($${next}::timestamptz, $${next + 1}::uuid)
       order by p.requested_at desc, p.payout_id desc limit $${next + 2} offset $${next + 3}
     ) as page on true
     order by page.requested_at desc, page.payout_id desc`,
  );
  const found = await db.query<ReportRow>(report, [...values, ...behind, count, offset]);
  const rows = found.filter((row): row is TotalsRow & CoveredRow => row.payout_id !== null);
  return { rows, ...totalsOf(found[0] as TotalsRow) };
}

/** The totals alone. */
export async function totalPayouts(db: Reader, filter: PayoutFilter): Promise<PayoutTotals> {
  const { key, where, values } = narrowPayouts(filter, db.now);
  const totals = statement(
    `payouts_totals_${key}`,
    `select count(*) as total_count, coalesce(sum(p.amount_micro), 0) as total_amount from payouts p where ${where}`,
  );
  const [row] = await db.query<TotalsRow>(totals, values);
  return totalsOf(row as TotalsRow);
}

const totalsOf = ({ total_count, total_amount }: TotalsRow): PayoutTotals => ({ count: BigInt(total_count), amount: BigInt(total_amount) });
