import type { Scope } from '../../generated/operations.ts';
import { SECOND_MS } from '../core/clock.ts';
import { hashSecret, newSecret } from '../core/ids.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';

/** For how long after somebody said who they are what cannot be undone needs no confirmation. */
export const FRESH_MS = 600 * SECOND_MS;

/** How somebody entered the console. */
export type Way = 'token' | 'link' | 'oidc';

/** Who enters, and with what. */
export interface Entrance {
  operator: string;
  /** The operators who have seen what the console is entered with. */
  knownTo: readonly string[];
  /** What the token holds that the console is entered with; null where it is entered without one: then the role alone counts. */
  scopes: readonly Scope[] | null;
  /** The API token that the console is entered with. */
  tokenId: string | null;
  /** The hash of the secret of that token, or of the environment's; null where there is none. */
  enteredWith: Buffer | null;
  way: Way;
  /** Whether they have just said who they are; a provider may have let in whoever was in of late. */
  isFresh?: boolean;
}

/** A console session that has just begun. The secret goes into the cookie, and only its hash is kept. */
export interface BegunSession {
  secret: string;
  expiresAt: Date;
  freshUntil: Date;
  /** How many seconds it lasts at most from now on: its cookie need not be kept longer. */
  lastsS: number;
}

const INSERT = statement(
  'operator_session_begin',
  `insert into operator_sessions
     (token_hash, operator, known_to, scopes, token_id, entered_with, way, created_at, seen_at, expires_at, fresh_until)
   values ($1, $2, $3::text[], $4::text[], $5, $6, $7, $8, $8, $9, $10)`,
  { $3: 'text', $4: 'text' },
);

const SEEN = statement('operator_seen', 'update operators set last_seen_at = $2 where name = $1');

/** Begins a console session of at most `maxMs` milliseconds, which is fresh for ten minutes unless the entrance is not. */
export function beginSession(tx: Tx, entrance: Entrance, maxMs: number): BegunSession {
  const { operator, knownTo, scopes, tokenId, enteredWith, way, isFresh = true } = entrance;
  const secret = newSecret();
  const expiresAt = new Date(tx.now.getTime() + maxMs);
  const freshUntil = new Date(Math.min(tx.now.getTime() + (isFresh ? FRESH_MS : 0), expiresAt.getTime()));
  const who = [operator, knownTo, scopes, tokenId, enteredWith, way];
  tx.write([
    { statement: INSERT, values: [hashSecret(secret), ...who, tx.now, expiresAt, freshUntil] },
    { statement: SEEN, values: [operator, tx.now] }, // a name of the environment has no row
  ]);
  tx.audit('operator.signed_in', null, { operator, way, expires_at: expiresAt.toISOString() });
  return { secret, expiresAt, freshUntil, lastsS: Math.floor(maxMs / SECOND_MS) };
}
