import type { Network } from '../programme/programme.ts';
import { dueBy } from '../rewards/due.ts';
import type { PayoutStatus } from './payout.entity.ts';
import { PAYOUT_COLUMNS, type PayoutRow } from './payout-row.ts';

export interface PayoutFilter {
  status: PayoutStatus | undefined;
  network: Network | undefined;
  userId: string | undefined;
  covered: boolean | undefined;
}

/** A payout as operators see it. */
export interface CoveredRow extends PayoutRow {
  covered: boolean;
}

/** A filter as SQL over a payout `p`. The texts are our own; what callers sent is among the values. */
export interface Narrowed {
  /** Tells apart the statements that are made of it: each combination of filters has a plan of its own. */
  key: string;
  where: string;
  columns: string;
  /** `$1` is the moment of reading. */
  values: unknown[];
}

/**
 * A payout is covered unless it is open and its user owes money at the moment of reading, after what is due by then has repaid what it can.
 * Users who owe nothing are not looked up any further.
 */
const COVERED = `not (p.status in ('requested', 'processing') and exists (
  select from balances b where b.user_id = p.user_id and b.debt < 0 and b.debt + (${dueBy('b.user_id', '$1')}) < 0
))`;

export function narrowPayouts({ status, network, userId, covered }: PayoutFilter, now: Date): Narrowed {
  const values: unknown[] = [now];
  const where = ['$1::timestamptz is not null'];
  const names: string[] = [];
  const narrow = (name: string, condition: string) => {
    names.push(name);
    where.push(condition);
  };
  if (status !== undefined) narrow('status', `p.status = $${values.push(status)}::payout_status`);
  if (network !== undefined) narrow('network', `p.network = $${values.push(network)}`);
  if (userId !== undefined) narrow('user', `p.user_id = $${values.push(userId)}::uuid`);
  if (covered !== undefined) narrow(covered ? 'covered' : 'uncovered', covered ? COVERED : `not ${COVERED}`);
  return { key: names.join('_'), where: where.join(' and '), columns: `${PAYOUT_COLUMNS}, ${COVERED} as covered`, values };
}
