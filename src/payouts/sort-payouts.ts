import { byMoment, byNumberAndId, type Order } from '../core/cursor.ts';
import { FIRST_ID } from '../core/ids.ts';
import type { CoveredRow } from './narrow-payouts.ts';

export type PayoutSort = 'newest' | 'oldest' | 'largest' | 'smallest';

/** An order of payouts `p` as SQL. No two payouts share a key. */
export interface Sorting {
  readonly order: Order<CoveredRow>;
  /** The column that payouts are sorted by, beside their ids, and its type. */
  readonly column: 'requested_at' | 'amount_micro';
  readonly type: string;
  readonly direction: 'asc' | 'desc';
  /** How rows behind a key compare with it. */
  readonly behind: '<' | '>';
}

export const ALL_PAYOUTS_ORDER = byMoment<CoveredRow>('listAllPayouts', momentOf);

const LARGEST = byNumberAndId<CoveredRow>('listAllPayouts by amount', (row) => [String(row.amount_micro), row.payout_id]);
const OLDEST = { ...byMoment<CoveredRow>('listAllPayouts from the oldest', momentOf), beginning: ['-infinity', FIRST_ID] };
const SMALLEST = {
  ...byNumberAndId<CoveredRow>('listAllPayouts from the smallest', (row) => [String(row.amount_micro), row.payout_id]),
  beginning: ['0', FIRST_ID],
};

/** A cursor belongs to one order. */
export const SORTINGS: Readonly<Record<PayoutSort, Sorting>> = {
  newest: { order: ALL_PAYOUTS_ORDER, column: 'requested_at', type: 'timestamptz', direction: 'desc', behind: '<' },
  oldest: { order: OLDEST, column: 'requested_at', type: 'timestamptz', direction: 'asc', behind: '>' },
  largest: { order: LARGEST, column: 'amount_micro', type: 'bigint', direction: 'desc', behind: '<' },
  smallest: { order: SMALLEST, column: 'amount_micro', type: 'bigint', direction: 'asc', behind: '>' },
};

/** What tells apart the statements of an order, in few signs: PostgreSQL cuts names at 63. Those of the first order are called as ever. */
export const SUFFIXES: Readonly<Record<PayoutSort, string>> = { newest: '', oldest: '_old', largest: '_large', smallest: '_small' };

function momentOf(row: CoveredRow): [moment: string | Date, id: string] {
  return [row.requested_at, row.payout_id];
}
