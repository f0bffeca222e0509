import { fromDatabase } from '../core/clock.ts';
import { scopesOf } from '../core/scopes.ts';
import { keyed } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { FoundToken } from '../http/judge-token.ts';
import { type OperatorRow, roleNow, scopesOfRole } from '../operators/roles.ts';
import { createNetworks } from './networks.ts';

const FIND = keyed(
  'api_token_find',
  { hash: 'bytea' },
  {
    columns: `t.token_id, t.operator, t.known_to, t.scopes, t.networks, t.revoked_at, t.expires_at, t.previous_expires_at,
     t.secret_hash = wanted.hash as is_current, o.role, o.disabled_at, coalesce(t.created_at < o.created_at, false) as is_of_another`,
    from: 'api_tokens t left join operators o on o.name = t.operator',
    on: '(t.secret_hash = wanted.hash or t.previous_hash = wanted.hash)',
    one: {},
  },
);

type Row = {
  token_id: string;
  operator: string;
  known_to: string[];
  scopes: string[];
  networks: string[];
  revoked_at: string | null;
  expires_at: string | null;
  previous_expires_at: string | null;
  is_current: boolean;
  /** Whether the operator of the table is somebody who came later than the token, and was given the name of whoever had it before. */
  is_of_another: boolean;
} & { [Name in keyof OperatorRow]: OperatorRow[Name] | null };

/**
 * The API token that has a secret with this hash, the one before the last rotation included, with what it may do now: its scopes as far as
 * its operator's role has them. `environment` are the operators who have a token of the configuration.
 */
export async function findToken(db: Reader, hash: Buffer, environment: ReadonlySet<string>): Promise<FoundToken | undefined> {
  const row = await db.find<Row>(FIND, [hash]);
  if (!row) return undefined;
  const theirs = row.role === null || row.is_of_another ? undefined : { role: row.role, disabled_at: row.disabled_at };
  const role = roleNow(row.operator, theirs, environment);
  const ends = [row.expires_at, row.is_current ? null : row.previous_expires_at].filter((end) => end !== null);
  return {
    tokenId: row.token_id,
    operator: row.operator,
    knownTo: row.known_to,
    scopes: role === undefined ? new Set() : scopesOf(row.scopes).intersection(scopesOfRole(role)),
    isRevoked: row.revoked_at !== null || role === undefined,
    endsAt: Math.min(...ends.map((end) => fromDatabase(end).getTime())),
    isAllowedAt: createNetworks(row.networks),
  };
}
