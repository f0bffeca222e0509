import { byMoment } from '../core/cursor.ts';
import type { Stretch } from '../core/page.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { givenUpAt } from './give-up-verification.ts';
import { type ListedVerification, VERIFICATION_COLUMNS, type VerificationRow } from './verification-row.ts';

const LIST = statement(
  'verifications_list',
  `select ${VERIFICATION_COLUMNS}
   from verifications where (started_at, verification_id) < ($2::timestamptz, $3::uuid)
   order by started_at desc, verification_id desc limit $1`,
);

export const VERIFICATION_ORDER = byMoment<ListedVerification>('listVerifications', (row) => [row.started_at, row.verification_id]);

/** Every verification that was ever begun beside requests, newest first. One that nobody takes further is not said to run for ever. */
export async function listVerifications(db: Reader, { behind, count }: Stretch): Promise<ListedVerification[]> {
  const rows = await db.query<VerificationRow>(LIST, [count, ...behind]);
  return rows.map((row) => {
    const endedAt = givenUpAt(row, db.now);
    return endedAt ? { ...row, status: 'failed', ended_at: endedAt } : row;
  });
}
