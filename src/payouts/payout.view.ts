import type { components } from '../../generated/openapi.ts';
import { instant } from '../core/clock.ts';
import { least, MICRO_MAX, micro } from '../core/money.ts';
import type { PayoutOutcome } from './change-payouts.ts';
import type { CheckedAddress } from './check-address.ts';
import { type PayoutRecord, SHOWN } from './get-payout.ts';
import type { PayoutTotals, StatusTotals } from './list-all-payouts.ts';
import type { CoveredRow } from './narrow-payouts.ts';
import { type Payout, type PayoutStatus, STATUSES } from './payout.entity.ts';
import type { PayoutRow } from './payout-row.ts';

/** A payout as a command left it. */
export function payoutView(payout: Payout): components['schemas']['Payout'] {
  return payoutRowView({
    user_id: payout.userId,
    payout_id: payout.payoutId,
    amount_micro: payout.amountMicro,
    network: payout.network,
    address: payout.address,
    status: payout.status,
    requested_at: payout.requestedAt,
    tx_hash: payout.txHash ?? null,
    note: payout.note ?? null,
    completed_at: payout.completedAt ?? null,
  });
}

/** What does not apply is absent, as published. */
export function payoutRowView(row: PayoutRow): components['schemas']['Payout'] {
  return {
    id: row.payout_id,
    user_id: row.user_id,
    amount_micro: micro(row.amount_micro),
    network: row.network,
    address: row.address,
    status: row.status,
    requested_at: instant(row.requested_at),
    ...(row.tx_hash === null ? {} : { tx_hash: row.tx_hash }),
    ...(row.note === null ? {} : { note: row.note }),
    ...(row.completed_at === null ? {} : { completed_at: instant(row.completed_at) }),
  };
}

/** The same with its cover, for operators. */
export function coveredView(row: CoveredRow): components['schemas']['CoveredPayout'] {
  return { ...payoutRowView(row), covered: row.covered };
}

/** The sum over all payouts has no bound; in an answer the bound of amounts stands for every sum above it. */
export function totalsView({ count, amount }: PayoutTotals): components['schemas']['PayoutTotals'] {
  return { count: Number(count), amount_micro: micro(least(amount, MICRO_MAX)) };
}

/** Every status in the order of a payout's life, whether any payout is in it or not. */
export function statusesView(totals: readonly StatusTotals[]): components['schemas']['PayoutStatusTotals'][] {
  const byStatus = new Map(totals.map((total) => [total.status, total]));
  return STATUSES.map((status) => ({ status, ...totalsView(byStatus.get(status) ?? { count: 0n, amount: 0n }) }));
}

/** The status that an action of the audit log tells of, in the order of a payout's life. */
const TOLD: readonly (readonly [action: string, status: PayoutStatus])[] = [
  ['payout.requested', 'requested'],
  ['payout.processing_started', 'processing'],
  ['payout.cancelled', 'cancelled'],
  ['payout.failed', 'failed'],
  ['payout.sent', 'sent'],
  ['payout.returned', 'returned'],
];

/** The same with its history. It is in the order of a payout's life, which is certain where clocks of servers are not. */
export function recordView(row: PayoutRecord): components['schemas']['Payout'] {
  const history = TOLD.flatMap(([told, status]) =>
    row.history
      .filter(({ action }) => action === told)
      .map(({ at, actor, note }) => ({ at: instant(at), actor, status, ...(note === null ? {} : { note }) })),
  );
  return {
    ...payoutRowView(row),
    history,
    approvals: row.approvals.map(({ operator, approved_at }) => ({ operator, approved_at: instant(approved_at) })),
    rewards: row.rewards.slice(0, SHOWN),
    has_more_rewards: row.rewards.length > SHOWN,
  };
}

export function checkedAddressView({ address, looksLike }: CheckedAddress): components['schemas']['CheckedAddress'] {
  return { valid: address !== undefined, address: address ?? null, looks_like: looksLike };
}

export function outcomeView({ id, status, error }: PayoutOutcome): components['schemas']['PayoutOutcome'] {
  const tag = error as components['schemas']['PayoutOutcome']['error'];
  return { id, ...(status && { status }), ...(tag && { error: tag }) };
}
