import type { Network } from '../programme/programme.ts';
import type { PayoutStatus } from './payout.entity.ts';

/** A row of `payouts` as PostgreSQL returns it, or the same columns of an entity. */
export interface PayoutRow {
  user_id: string;
  payout_id: string;
  amount_micro: string | bigint;
  network: Network;
  address: string;
  status: PayoutStatus;
  requested_at: string | Date;
  tx_hash: string | null;
  note: string | null;
  completed_at: string | Date | null;
}

/** The columns of a PayoutRow. */
export const PAYOUT_COLUMNS = 'user_id, payout_id, amount_micro, network, address, status, requested_at, tx_hash, note, completed_at';
