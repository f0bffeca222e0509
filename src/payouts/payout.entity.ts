import { defineEntity, p } from '@mikro-orm/core';
import { Problem } from '../core/problem.ts';
import type { Network } from '../programme/programme.ts';

const STATUSES = ['requested', 'processing', 'sent', 'failed', 'cancelled', 'returned'] as const;
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

/** Money that a user asked for. It is reserved until the payout has ended, and then it has left or is available again; it may come back. */
export class Payout extends PayoutSchema.class {
  /**
   * Takes the payout to another status. Throws `payout_not_actionable` where that is not possible: a payout that has ended stays as it is.
   */
  become(status: PayoutStatus, now: Date): void {
    if (!NEXT[this.status].includes(status)) throw new Problem('payout_not_actionable');
    this.status = status;
    if (!OPEN_STATUSES.includes(status)) this.completedAt = now;
  }
}

PayoutSchema.setClass(Payout);
