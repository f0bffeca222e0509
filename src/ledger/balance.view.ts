import type { components } from '../../generated/openapi.ts';
import { micro } from '../core/money.ts';

/** The columns of `balances` that a balance in an answer is made of, as PostgreSQL returns them. */
export interface BalanceRow {
  pending: string;
  available: string;
  /** The contra account, at or below zero: minus everything accrued, plus everything reversed. */
  programme: string;
}

export function balanceView(row: BalanceRow): components['schemas']['Balance'] {
  return { pending_micro: micro(row.pending), available_micro: micro(row.available), lifetime_micro: micro(-BigInt(row.programme)) };
}
