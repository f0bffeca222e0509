import { randomBytes } from 'node:crypto';
import { hashSecret } from '../../src/core/ids.ts';
import type { Role } from '../../src/operators/roles.ts';
import { ADMIN_TOKEN, type CallOptions, cookieValue, PUBLIC_URL, type Reply, type TestServer } from './server.ts';

/** What every request of a page of the console carries. */
export const FROM_CONSOLE = { 'x-triport-console': '1', origin: PUBLIC_URL };

/** The credentials of a console session. */
export const inConsole = (secret: string) => ({ headers: FROM_CONSOLE, cookies: { triport_console: secret } });

const MINUTE_MS = 60_000;

export interface Seat {
  secret?: string;
  operator?: string;
  /** The operator is put into the table with this role; without one, the name is the environment's. */
  role?: Role;
  isDisabled?: boolean;
  isFresh?: boolean;
  /** For how long the session has not been used. */
  idleMs?: number;
  isEnded?: boolean;
}

/** Writes a console session into the table, as nobody's way in would, and returns its secret. */
export async function takeSeat(server: TestServer, seat: Seat = {}): Promise<string> {
  const { secret = randomBytes(32).toString('base64url'), operator = 'default', role, isDisabled = false } = seat;
  const { isFresh = true, idleMs = 0, isEnded = false } = seat;
  const now = server.clock.now();
  const at = (ms: number) => new Date(now.getTime() + ms);
  if (role)
    await server.sql(
      `insert into operators (name, role, created_at, disabled_at) values ($1, $2, $3, $4)
       on conflict (name) do update set role = $2, disabled_at = $4`,
      [operator, role, now, isDisabled ? now : null],
    );
  const ends = [at(-idleMs), at(600 * MINUTE_MS), at(isFresh ? 10 * MINUTE_MS : -1), isEnded ? now : null];
  await server.sql(
    `insert into operator_sessions (token_hash, operator, known_to, way, created_at, seen_at, expires_at, fresh_until, ended_at, entered_with)
     values ($1, $2, array[$2], $8, $3, $4, $5, $6, $7, $9)
     on conflict (token_hash) do update set operator = $2, seen_at = $4, expires_at = $5, fresh_until = $6, ended_at = $7`,
    [hashSecret(secret), operator, now, ...ends, ...(operator === 'default' ? ['token', hashSecret(ADMIN_TOKEN)] : ['oidc', null])],
  );
  return secret;
}

/** Enters the console with a token, as its page does. */
export function enterWith(server: TestServer, token: string, headers: Record<string, string> = {}): Promise<Reply> {
  return server.call('POST', '/console/api/session', { body: { token }, headers: { ...FROM_CONSOLE, ...headers } });
}

/** The secret of the session that an answer has begun. */
export function seatOf({ headers, text }: Reply): string {
  const secret = cookieValue(headers, 'triport_console');
  if (!secret) throw new Error(`no console session: ${text}`);
  return secret;
}

/** Calls an operation from the console. */
export function fromConsole(server: TestServer, secret: string, method: string, path: string, options: CallOptions = {}): Promise<Reply> {
  const { headers, cookies } = inConsole(secret);
  const { body } = options;
  const sent = { headers: { ...headers, ...options.headers }, cookies: { ...cookies, ...options.cookies } };
  return server.call(method, `/console/api${path}`, body === undefined ? sent : { ...sent, body });
}
