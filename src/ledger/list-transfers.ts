import { byNumber } from '../core/cursor.ts';
import type { Stretch } from '../core/page.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { Account, TransferKind } from './book.ts';
import { refuseStranger } from './refuse-stranger.ts';

/** A row of `transfers` as PostgreSQL returns it. */
export interface TransferRow {
  seq: string;
  kind: TransferKind;
  debit: Account;
  credit: Account;
  amount_micro: string;
  subject_id: string;
  created_at: string;
  debit_after: string;
  credit_after: string;
}

/** The same with the user whose accounts it is between. */
export interface UserTransferRow extends TransferRow {
  user_id: string;
}

const LIST = statement(
  'transfers_list',
  `select seq, kind, debit, credit, amount_micro, subject_id, created_at, debit_after, credit_after
   from transfers where user_id = $1 and seq < $2
   order by seq desc limit $3`,
);

export const TRANSFER_ORDER = byNumber<TransferRow>('listTransfers', (row) => row.seq);

/** A user's transfers behind the key of a stretch in the order of their numbers, newest first. */
export function readTransfers(
  db: Reader,
  userId: string,
  { behind: [seq = ''], count }: Pick<Stretch, 'behind' | 'count'>,
): Promise<TransferRow[]> {
  return db.query<TransferRow>(LIST, [userId, seq, count]);
}

/**
 * A user's transfers, newest first, from before the transfer of this number if there is one, and behind the key of the stretch. Those
 * of an erased user stay. Throws `user_not_found` for an id that nobody ever had.
 */
export async function listTransfers(
  db: Reader,
  userId: string,
  beforeSeq: number | undefined,
  { behind: [seq = ''], count }: Stretch,
): Promise<TransferRow[]> {
  const before = beforeSeq !== undefined && BigInt(beforeSeq) < BigInt(seq) ? String(beforeSeq) : seq;
  const rows = await readTransfers(db, userId, { behind: [before], count });
  if (rows.length === 0) await refuseStranger(db, userId);
  return rows;
}
