import type { Pool } from '../support/pool.ts';

export const USERS = 100_000;

/** The id of the user with this number. */
export function userIdOf(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** The session of the user with this number; the database makes its hash from the same text. */
export function sessionOf(number: number): string {
  return String(number).padStart(43, 'x');
}

/** The same hash in SQL, for pgbench, whose variables are numbers. */
export const SESSION_HASH_SQL = (number: string) => `sha256(lpad(${number}::text, 43, 'x')::bytea)`;

/** The expected answers of the read operations for the user with this number. */
export function balanceOf(number: number): object {
  return { pending_micro: number * 10, available_micro: number * 20, lifetime_micro: number * 30 };
}

export function primaryCodeOf(number: number): string {
  return `c${String(number).padStart(9, '0')}`;
}

/** The same id in SQL. */
export const USER_ID_SQL = (number: string) => `('00000000-0000-7000-8000-' || lpad((${number})::text, 12, '0'))::uuid`;
const code = `'c' || lpad(i::text, 9, '0')`;
const every = `from generate_series(1, ${USERS}) as i`;

const STATEMENTS = [
  `insert into users (user_id, display_name, tier, inviter_user_id, signed_at, created_at)
   select ${USER_ID_SQL('i')}, 'User ' || i, 1, case when i > 1 then ${USER_ID_SQL('i / 2')} end, now(), now() ${every}`,
  `insert into codes (user_id, code_id, code, kind, created_at) select ${USER_ID_SQL('i')}, ${USER_ID_SQL('i')}, ${code}, 'uid', now() ${every}`,
  `insert into code_directory (code, user_id) select ${code}, ${USER_ID_SQL('i')} ${every}`,
  `insert into balances (user_id, pending, available, programme) select ${USER_ID_SQL('i')}, i * 10, i * 20, i * -30 ${every}`,
  `insert into sessions (token_hash, user_id, created_at, expires_at)
   select ${SESSION_HASH_SQL('i')}, ${USER_ID_SQL('i')}, now(), now() + interval '30 days' ${every}`,
  `insert into attribution_log (user_id, id, event, inviter_user_id, invitee_user_id, code, created_at)
   select ${USER_ID_SQL('i')}, ${USER_ID_SQL('i')}, 'signup', ${USER_ID_SQL('i / 2')}, ${USER_ID_SQL('i')}, 'c' || lpad((i / 2)::text, 9, '0'), now() ${every}`,
  'vacuum analyze',
];

/** Fills a migrated database with users who each have a code, an inviter, a balance, a log row and a live session. */
export async function seed(owner: Pool): Promise<void> {
  for (const text of STATEMENTS) await owner.query({ text });
}
