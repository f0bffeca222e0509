import { byMoment } from '../core/cursor.ts';
import type { Stretch } from '../core/page.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { refuseUnknown } from '../identity/refuse-unknown.ts';
import type { Code } from './code.entity.ts';

/** A code as operators see it. */
export type CodeRow = Pick<Code, 'codeId' | 'userId' | 'code' | 'kind'> & {
  createdAt: string;
  disabledAt: string | null;
  barredAt: string | null;
  releasedAt: string | null;
};

const LIST = statement(
  'user_codes_list',
  `select code_id as "codeId", user_id as "userId", code, kind, created_at as "createdAt", disabled_at as "disabledAt",
     barred_at as "barredAt", released_at as "releasedAt"
   from codes where user_id = $1 and (created_at, code_id) < ($4::timestamptz, $5::uuid)
   order by created_at desc, code_id desc limit $2 offset $3`,
);

export const CODE_ORDER = byMoment<CodeRow>('listUserCodes', (row) => [row.createdAt, row.codeId]);

/** Every code that a user has or had, newest first. Throws `user_not_found`. */
export async function listUserCodes(db: Reader, userId: string, { behind, offset, count }: Stretch): Promise<CodeRow[]> {
  await refuseUnknown(db, userId);
  return db.query<CodeRow>(LIST, [userId, count, offset, ...behind]);
}
