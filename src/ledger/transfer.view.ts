import type { components } from '../../generated/openapi.ts';
import { instant } from '../core/clock.ts';
import { micro } from '../core/money.ts';
import type { TransferRow, UserTransferRow } from './list-transfers.ts';

export function transferView(row: TransferRow): components['schemas']['Transfer'] {
  return {
    seq: Number(row.seq),
    kind: row.kind,
    debit: row.debit,
    credit: row.credit,
    amount_micro: micro(row.amount_micro),
    subject_id: row.subject_id,
    created_at: instant(row.created_at),
    debit_after_micro: micro(row.debit_after),
    credit_after_micro: micro(row.credit_after),
  };
}

/** The same with the user whose accounts they are. */
export function userTransferView(row: UserTransferRow): components['schemas']['UserTransfer'] {
  return { user_id: row.user_id, ...transferView(row) };
}
