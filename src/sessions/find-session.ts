import type { UserActor } from '../core/actor.ts';
import { fromDatabase } from '../core/clock.ts';
import { hashSecret } from '../core/ids.ts';
import { keyed, statement } from '../core/statement.ts';
import { joining } from '../core/steps.ts';
import type { Reader } from '../core/tx.ts';

const HOLDER = statement('session_user', 'select blocked from users where user_id = $1 and erased_at is null');

const FIND = keyed(
  'session_find',
  { token_hash: 'bytea' },
  {
    columns: 's.user_id, s.expires_at, s.opened_by, s.read_only, s.origin, u.blocked',
    from: 'sessions s join users u on u.user_id = s.user_id',
    on: 's.token_hash = wanted.token_hash',
    where: 's.ended_at is null and u.erased_at is null',
    one: {
      columns: 's.user_id, s.expires_at, s.opened_by, s.read_only, s.origin',
      from: 'sessions s',
      where: 's.ended_at is null',
      steps: [joining(HOLDER, ['user_id'])],
    },
  },
);

interface Row {
  user_id: string;
  expires_at: string;
  opened_by: string | null;
  read_only: boolean;
  origin: string | null;
  blocked: boolean;
}

/** The user whose live session this token names: that of a login, or that of an embedded page. */
export async function findSession(db: Reader, token: string, hash = hashSecret(token)): Promise<UserActor | undefined> {
  const row = await db.find<Row>(FIND, [hash]);
  const expiresAt = row && fromDatabase(row.expires_at);
  if (!expiresAt || expiresAt <= db.now) return undefined;
  const session = { token, hash, expiresAt, openedBy: row.opened_by, isReadOnly: row.read_only, origin: row.origin };
  return { kind: 'user', userId: row.user_id, blocked: row.blocked, session };
}
