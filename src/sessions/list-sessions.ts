import { byMoment } from '../core/cursor.ts';
import type { Stretch } from '../core/page.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { refuseUnknown } from '../identity/refuse-unknown.ts';

/** An open session as operators see it. */
export interface SessionRow {
  created_at: string;
  expires_at: string;
  opened_by: string | null;
  read_only: boolean;
  /** Tells sessions of one moment apart. It says nothing of the token: it is the beginning of a hash of its hash. */
  id: string;
}

const LIST = statement(
  'sessions_list',
  `select created_at, expires_at, opened_by, read_only, id
   from (
     select created_at, expires_at, opened_by, read_only, encode(substring(sha256(token_hash) from 1 for 16), 'hex')::uuid as id
     from sessions where user_id = $1 and origin is null and ended_at is null and expires_at > $2
   ) open
   where (created_at, id) < ($4::timestamptz, $5::uuid)
   order by created_at desc, id desc limit $3`,
);

export const SESSION_ORDER = byMoment<SessionRow>('listSessions', (row) => [row.created_at, row.id]);

/** The sessions in which a user is signed in at the moment, the newest first. Throws `user_not_found`, also for an erased user. */
export async function listSessions(db: Reader, userId: string, { behind, count }: Stretch): Promise<SessionRow[]> {
  await refuseUnknown(db, userId);
  return db.query<SessionRow>(LIST, [userId, db.now, count, ...behind]);
}
