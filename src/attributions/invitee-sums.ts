import { adding, bigint, keeping, rows, timestamptz, uuid } from '../core/rows.ts';

/** The change of the sums that are kept of an invitee. */
export interface InviteeChange {
  readonly inviterUserId: string;
  readonly inviteeUserId: string;
  readonly totalPaid: bigint;
  readonly accrued: bigint;
  /** When the invitee became a paying customer, if this change made them one. */
  readonly firstPaidAt: Date | null;
}

const SUMS = rows<InviteeChange>('invitees', {
  user_id: uuid(({ inviterUserId }) => inviterUserId),
  invitee_user_id: uuid(({ inviteeUserId }) => inviteeUserId),
  total_paid: bigint(({ totalPaid }) => totalPaid),
  accrued: bigint(({ accrued }) => accrued),
  first_paid_at: timestamptz(({ firstPaidAt }) => firstPaidAt),
});

/** The writes for what invitees have paid and earned their inviters. */
export const inviteeSumWrites = SUMS.update('invitee_sums_change', {
  as: 'i',
  by: ['user_id', 'invitee_user_id'],
  set: [adding('total_paid_micro', 'total_paid'), adding('accrued_micro', 'accrued'), keeping('first_paid_at')],
});
