import type { Stretch } from '../core/page.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { type CoveredRow, narrowPayouts, type PayoutFilter } from './narrow-payouts.ts';
import type { PayoutStatus } from './payout.entity.ts';
import { type PayoutSort, SORTINGS, SUFFIXES } from './sort-payouts.ts';

/** The totals of everything that the filter selects. */
export interface PayoutTotals {
  count: bigint;
  amount: bigint;
}

export interface PayoutReport extends PayoutTotals {
  rows: CoveredRow[];
}

/** The totals of the payouts in one status. */
export interface StatusTotals extends PayoutTotals {
  status: PayoutStatus;
}

interface TotalsRow {
  total_count: string;
  total_amount: string;
}

type ReportRow = TotalsRow & (CoveredRow | { payout_id: null });

/**
 * A page of the payouts of all users, newest first unless it is sorted otherwise, with the totals of the whole filter. One statement is one snapshot: the totals are
 * those of the rows. Where the page is empty, they come without a row.
 */
export async function listAllPayouts(
  db: Reader,
  filter: PayoutFilter,
  { behind, offset, count }: Stretch,
  sort: PayoutSort = 'newest',
): Promise<PayoutReport> {
  const { key, where, columns, values } = narrowPayouts(filter, db.now);
  const { column, type, direction, behind: compare } = SORTINGS[sort];
  const next = values.length + 1;
  const report = statement(
    `payouts_report_${key}${SUFFIXES[sort]}`,
    `select total.count as total_count, total.amount as total_amount, page.*
     from (select count(*) as count, coalesce(sum(p.amount_micro), 0) as amount from payouts p where ${where}) as total
     left join (
       select ${columns} from payouts p
       where ${where} and (p.${column}, p.payout_id) ${compare} ($${next}::${type}, $${next + 1}::uuid)
       order by p.${column} ${direction}, p.payout_id ${direction} limit $${next + 2} offset $${next + 3}
     ) as page on true
     order by page.${column} ${direction}, page.payout_id ${direction}`,
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

interface StatusRow extends TotalsRow {
  status: PayoutStatus;
}

/** The totals of each status that there is, of all that the filter would hold if it named no status. */
export async function totalStatuses(db: Reader, filter: PayoutFilter): Promise<StatusTotals[]> {
  const { key, where, values } = narrowPayouts({ ...filter, status: undefined }, db.now);
  const totals = statement(
    `payouts_statuses_${key}`,
    `select p.status, count(*) as total_count, sum(p.amount_micro) as total_amount from payouts p where ${where} group by p.status`,
  );
  const rows = await db.query<StatusRow>(totals, values);
  return rows.map((row) => ({ status: row.status, ...totalsOf(row) }));
}

const totalsOf = ({ total_count, total_amount }: TotalsRow): PayoutTotals => ({ count: BigInt(total_count), amount: BigInt(total_amount) });
