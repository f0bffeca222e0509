import { words } from '../core/words.ts';
import type { Account, TransferKind } from '../ledger/book.ts';
import type { Flow, Happened } from './sources.ts';

type Unit = 'count' | 'micro';

/** What a measure is read from: transfers of a kind, what accounts hold at the end of a bucket, or what else has happened. */
export type Measured =
  | { readonly by: 'flow'; readonly kind: TransferKind; readonly unit: Unit }
  | { readonly by: 'holding'; readonly accounts: readonly Account[]; readonly unit: 'micro' }
  | { readonly by: 'event'; readonly measure: Happened['measure']; readonly key: string | undefined; readonly unit: Unit };

const flow = (kind: TransferKind, unit: Unit): Measured => ({ by: 'flow', kind, unit });
const holding = (...accounts: Account[]): Measured => ({ by: 'holding', accounts, unit: 'micro' });
const event = (measure: Happened['measure'], key?: string, unit: Unit = 'count'): Measured => ({ by: 'event', measure, key, unit });

const REASONS = words(`
  no_cookie already_attributed code_unknown code_disabled self_referral circular_referral window_expired account_too_old inviter_blocked
  internal
`);

const MEASURES = {
  clicks: event('clicks'),
  signups: event('signups'),
  attributed: event('attributed'),
  first_paid: event('first_paid'),
  rejected: event('rejected'),
  payments: event('billing', 'invoice_paid'),
  paid_micro: event('billing', 'invoice_paid', 'micro'),
  refunded_micro: event('billing', 'invoice_refunded', 'micro'),
  rewards: flow('accrue', 'count'),
  accrued_micro: flow('accrue', 'micro'),
  unlocked_micro: flow('unlock', 'micro'),
  reversed_micro: flow('reverse', 'micro'),
  restored_micro: flow('restore', 'micro'),
  spent_micro: flow('spend', 'micro'),
  payouts_requested: flow('reserve', 'count'),
  payouts_requested_micro: flow('reserve', 'micro'),
  payouts_sent: flow('settle', 'count'),
  payouts_sent_micro: flow('settle', 'micro'),
  payouts_returned: flow('bounce', 'count'),
  payouts_returned_micro: flow('bounce', 'micro'),
  payouts_failed: event('payouts', 'failed'),
  payouts_cancelled: event('payouts', 'cancelled'),
  pending_micro: holding('pending'),
  available_micro: holding('available'),
  reserved_micro: holding('reserved'),
  debt_micro: holding('debt'),
  owed_micro: holding('pending', 'available', 'reserved'),
} as const satisfies Record<string, Measured>;

/** Every measure of a series by its name: what is counted, and in `…_micro` what is added up, in micro-units. */
export const MEASURED: ReadonlyMap<string, Measured> = new Map<string, Measured>([
  ...Object.entries(MEASURES),
  ...REASONS.map((reason) => [`rejected_${reason}`, event('rejected', reason)] as const),
]);

/** What a flow adds to a measure that is read from flows. */
export function flowOf(measured: Extract<Measured, { by: 'flow' }>, { kind, count, amount }: Pick<Flow, 'kind'> & Sums): bigint {
  if (kind !== measured.kind) return 0n;
  return measured.unit === 'count' ? count : amount;
}

/** What something that happened adds to a measure that counts it. */
export function eventOf({ measure, key, unit }: Extract<Measured, { by: 'event' }>, row: Pick<Happened, 'measure' | 'key'> & Sums): bigint {
  if (row.measure !== measure || (key !== undefined && row.key !== key)) return 0n;
  return unit === 'count' ? row.count : row.amount;
}

interface Sums {
  count: bigint;
  amount: bigint;
}
