import { fromDatabase } from '../core/clock.ts';
import { hashSecret } from '../core/ids.ts';
import { type Reader, statement, type UserActor } from '../core/tx.ts';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

export const FIND = statement(
  'session_find',
  `select s.user_id, s.expires_at, u.blocked
   from sessions s join users u on u.user_id = s.user_id
   where s.token_hash = $1 and s.ended_at is null and s.expires_at > $2 and u.erased_at is null`,
);

interface Row {
  user_id: string;
  expires_at: string;
  blocked: boolean;
}

/** The user whose live session this token names. What is not a token of ours is not looked up. */
export async function findSession(db: Reader, token: string): Promise<UserActor | undefined> {
  if (!TOKEN.test(token)) return undefined;
  const hash = hashSecret(token);
  const [row] = await db.query<Row>(FIND, [hash, db.now]);
  if (!row) return undefined;
  return { kind: 'user', userId: row.user_id, blocked: row.blocked, session: { token, hash, expiresAt: fromDatabase(row.expires_at) } };
}
