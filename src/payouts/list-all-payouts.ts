import type { Page } from '../core/page.ts';
import { type Reader, statement } from '../core/tx.ts';
import type { Network } from '../programme/programme.ts';
import type { PayoutStatus } from './payout.entity.ts';
import { PAYOUT_COLUMNS, type PayoutRow } from './payout-row.ts';

export interface PayoutFilter {
  status: PayoutStatus | undefined;
  network: Network | undefined;
  userId: string | undefined;
}

export interface PayoutReport {
  rows: PayoutRow[];
  /** What the whole filter holds. */
  count: bigint;
  amount: bigint;
}

const MATCHES = `
  ($1::payout_status is null or status = $1) and ($2::text is null or network = $2) and ($3::uuid is null or user_id = $3)`;

// One statement is one snapshot: the totals are those of the rows. Where the page is empty, they stand beside no row.
const REPORT = statement(
  'payouts_report',
  `select total.count as total_count, total.amount as total_amount, page.*
   from (select count(*) as count, coalesce(sum(amount_micro), 0) as amount from payouts where ${MATCHES}) as total
   left join (
     select ${PAYOUT_COLUMNS} from payouts where ${MATCHES} order by requested_at desc, payout_id desc limit $4 offset $5
   ) as page on true
   order by page.requested_at desc, page.payout_id desc`,
);

type ReportRow = { total_count: string; total_amount: string } & (PayoutRow | { payout_id: null });

/** Payouts of all users, newest first, with the totals of the whole filter; without a page, all of them. */
export async function listAllPayouts(db: Reader, { status, network, userId }: PayoutFilter, page?: Page): Promise<PayoutReport> {
  const values = [status ?? null, network ?? null, userId ?? null, page?.limit ?? null, page?.offset ?? 0];
  const found = await db.query<ReportRow>(REPORT, values);
  const { total_count: count, total_amount: amount } = found[0] as ReportRow;
  const rows = found.filter((row): row is ReportRow & PayoutRow => row.payout_id !== null);
  return { rows, count: BigInt(count), amount: BigInt(amount) };
}
