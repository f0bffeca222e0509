import type { UserActor } from '../core/actor.ts';
import { fromDatabase } from '../core/clock.ts';
import { hashSecret } from '../core/ids.ts';
import { keyed } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';

const FIND = keyed(
  'session_find',
  { token_hash: 'bytea' },
  's.user_id, s.expires_at, s.opened_by, u.blocked',
  `join sessions s on s.token_hash = wanted.token_hash
   join users u on u.user_id = s.user_id
   where s.ended_at is null and u.erased_at is null`,
);

interface Row {
  user_id: string;
  expires_at: string;
  opened_by: string | null;
  blocked: boolean;
}

/** The user whose live session this token names. */
export async function findSession(db: Reader, token: string, hash = hashSecret(token)): Promise<UserActor | undefined> {
  const row = await db.find<Row>(FIND, [hash]);
  const expiresAt = row && fromDatabase(row.expires_at);
  if (!expiresAt || expiresAt <= db.now) return undefined;
  return { kind: 'user', userId: row.user_id, blocked: row.blocked, session: { token, hash, expiresAt, openedBy: row.opened_by } };
}
