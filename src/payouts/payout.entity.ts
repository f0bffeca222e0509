import { defineEntity, p } from '@mikro-orm/core';
import { Problem } from '../core/problem.ts';
import type { Network } from '../programme/programme.ts';

export const STATUSES = ['requested', 'processing', 'sent', 'failed', 'cancelled', 'returned'] as const;
export type PayoutStatus = (typeof STATUSES)[number];

/** The statuses that a payout can take from each status. */
const NEXT: Record<PayoutStatus, readonly PayoutStatus[]> = {
  requested: ['processing', 'sent', 'failed', 'cancelled'],
  processing: ['sent', 'failed'],
  sent: ['returned'],
  failed: [],
  cancelled: [],
  returned: [],
};

/** The statuses of a payout that has not ended: its money is still promised to it. */
export const OPEN_STATUSES: readonly PayoutStatus[] = ['requested', 'processing'];

export const PayoutSchema = defineEntity({
  name: 'Payout',
  tableName: 'payouts',
  properties: {
    userId: p.uuid().primary(),
    payoutId: p.uuid().primary(),
    amountMicro: p.bigint(),
    network: p.text().$type<Network>(),
    address: p.text(),
    status: p.enum(STATUSES),
    requestedAt: p.datetime(),
    txHash: p.text().nullable(),
    note: p.text().nullable(),
    completedAt: p.datetime().nullable(),
  },
});

/** A payout as far as its life changes it: an entity, or a row among many that are changed together. */
export interface PayoutState {
  readonly userId: string;
  readonly payoutId: string;
  readonly amountMicro: bigint;
  readonly network: Network;
  readonly requestedAt: Date;
  status: PayoutStatus;
  txHash?: string | null | undefined;
  note?: string | null | undefined;
  completedAt?: Date | null | undefined;
}

/** Throws `payout_not_actionable` where a payout cannot take this status: one that has ended stays as it is. */
export function refuseStatus(payout: PayoutState, status: PayoutStatus): void {
  if (!NEXT[payout.status].includes(status)) throw new Problem('payout_not_actionable');
}

/** Takes a payout to another status. Throws `payout_not_actionable` where that is not possible, and then changes nothing. */
export function become(payout: PayoutState, status: PayoutStatus, now: Date): void {
  refuseStatus(payout, status);
  payout.status = status;
  if (!OPEN_STATUSES.includes(status)) payout.completedAt = now;
}

/** Money that a user asked for. It is reserved until the payout has ended, and then it has left or is available again; it may come back. */
export class Payout extends PayoutSchema.class {}

PayoutSchema.setClass(Payout);
