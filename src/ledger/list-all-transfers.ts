import { byMomentAndNumber } from '../core/cursor.ts';
import { partsOf } from '../core/parts.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { UserTransferRow } from './list-transfers.ts';
import { endOf, guessAfter, type PartOfList, reachBack, type TransferFilter, type TransferKey } from './reach-back.ts';

/** How many rows of a file are in memory at once. */
const PART = 1000;

/** What was found of a page. */
export interface TransferStretch {
  rows: UserTransferRow[];
  /** The end of what was looked at, where there may be more behind it. */
  stoppedAt: TransferKey | undefined;
}

const LIST = statement(
  'transfers_of_all',
  `with near as materialized (
     select user_id, seq, kind, debit, credit, amount_micro, subject_id, created_at, debit_after, credit_after from transfers
     where created_at >= (select $1::timestamptz) and created_at < (select $2::timestamptz)
       and (created_at, user_id, seq) < ($3::timestamptz, $4::uuid, $5::bigint)
       and ($6::text is null or kind::text = $6) and ($7::text is null or debit::text = $7 or credit::text = $7)
   )
   select * from near order by created_at desc, user_id desc, seq desc limit $8`,
);

export const ALL_TRANSFERS_ORDER = byMomentAndNumber<TransferKey>('listAllTransfers', ({ created_at, user_id, seq }) => [
  created_at,
  user_id,
  seq,
]);

/** A page of the transfers of all users, newest first. It looks at a bounded number of them, so that it may be short and not the last one. */
export async function listAllTransfers(db: Reader, filter: TransferFilter, part: PartOfList): Promise<TransferStretch> {
  const reach = await reachBack(db, filter, part);
  const { kind = null, account = null } = filter;
  const rows = await db.query<UserTransferRow>(LIST, [reach.since, reach.until, ...part.behind, kind, account, part.count]);
  return { rows, stoppedAt: reach.isMore ? endOf(reach) : undefined };
}

/** All transfers of a filter, newest first, part by part. */
export function exportTransfers(db: Reader, filter: TransferFilter): AsyncGenerator<UserTransferRow[], void> {
  return partsOf<UserTransferRow, TransferKey, TransferStretch>(ALL_TRANSFERS_ORDER, PART, ({ behind, count }, before) =>
    listAllTransfers(db, filter, { behind, count, guess: guessAfter(before, PART) }),
  );
}
