import { defineEntity, p } from '@mikro-orm/core';
import { Problem } from '../core/problem.ts';
import type { Network } from '../programme/programme.ts';

const STATUSES = ['requested', 'processing', 'sent', 'failed', 'cancelled'] as const;
export type PayoutStatus = (typeof STATUSES)[number];

/** What can become of a payout in each status. Where nothing can, it has ended. */
const NEXT: Record<PayoutStatus, readonly PayoutStatus[]> = {
  requested: ['processing', 'sent', 'failed', 'cancelled'],
  processing: ['sent', 'failed'],
  sent: [],
  failed: [],
  cancelled: [],
};

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

/** Money that a user asked for. It is reserved until the payout has ended, and then it has left or is available again. */
export class Payout extends PayoutSchema.class {
  /** Takes the payout to another status. Throws `payout_not_actionable` where no way leads there: what has ended stays as it is. */
  become(status: PayoutStatus, now: Date): void {
    if (!NEXT[this.status].includes(status)) throw new Problem('payout_not_actionable');
    this.status = status;
    if (NEXT[status].length === 0) this.completedAt = now;
  }
}

PayoutSchema.setClass(Payout);
