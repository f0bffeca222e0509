import { byMomentAndNumber } from '../core/cursor.ts';
import type { Stretch } from '../core/page.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { TransferRow } from './list-transfers.ts';
import { type PartOfList, partsBack } from './parts-back.ts';
import { endOf, reachBack, type TransferFilter, type TransferKey } from './reach-back.ts';

/** A transfer with the user whose accounts it is between. */
export interface UserTransferRow extends TransferRow {
  user_id: string;
}

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
export async function listAllTransfers(
  db: Reader,
  filter: TransferFilter,
  { behind, count, guess }: Pick<Stretch, 'behind' | 'count'> & Partial<PartOfList>,
): Promise<TransferStretch> {
  const reach = await reachBack(db, filter, behind, { count, guess });
  const { kind = null, account = null } = filter;
  const rows = await db.query<UserTransferRow>(LIST, [reach.since, reach.until, ...behind, kind, account, count]);
  return { rows, stoppedAt: reach.isMore ? endOf(reach) : undefined };
}

/** All transfers of a filter, newest first, part by part. */
export function exportTransfers(db: Reader, filter: TransferFilter): AsyncGenerator<UserTransferRow[], void> {
  return partsBack(ALL_TRANSFERS_ORDER, (part) => listAllTransfers(db, filter, part));
}
