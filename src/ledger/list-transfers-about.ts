import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { UserTransferRow } from './list-transfers.ts';

const LIST = statement(
  'transfers_about',
  `select user_id, seq, kind, debit, credit, amount_micro, subject_id, created_at, debit_after, credit_after
   from transfers where user_id = $1 and subject_id = $2 and seq >= $3
   order by seq limit $4`,
);

/** Whose transfers are looked for, about which row. */
export interface Subject {
  userId: string;
  subjectId: string;
  /** The number from which on they are looked for: none before it is about this. All behind it are looked at. */
  fromSeq: bigint;
}

/** The transfers of a user that are about one reward, payout or spend, the oldest first, at most `count`. */
export function listTransfersAbout(db: Reader, { userId, subjectId, fromSeq }: Subject, count: number): Promise<UserTransferRow[]> {
  return db.query<UserTransferRow>(LIST, [userId, subjectId, fromSeq, count]);
}
