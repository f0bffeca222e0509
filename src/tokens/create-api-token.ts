import type { OperatorActor } from '../core/actor.ts';
import { hashSecret, newId } from '../core/ids.ts';
import { Problem } from '../core/problem.ts';
import { type Grant, isGrant } from '../core/scopes.ts';
import { statement } from '../core/statement.ts';
import { newTokenSecret } from '../core/token-secret.ts';
import type { Tx } from '../core/tx.ts';
import { readNetwork } from './networks.ts';
import { refuseMoreThanHeld } from './rights.ts';
import { PREFIX_LENGTH, TOKEN_COLUMNS, type TokenRow } from './token-row.ts';

/** How many can be alive at once: each server knows them all, and a list that is longer is looked after by nobody. */
const LIVE_MAX = 200;

export interface TokenDraft {
  name: string;
  scopes: readonly Grant[];
  networks: readonly string[];
  expiresAt: Date | null;
  /** As whom it acts; undefined for whoever makes it. */
  operator: string | undefined;
}

/** A token whose secret was just made, and the secret, which nobody sees again. */
export interface NewToken {
  row: TokenRow;
  secret: string;
}

const LOCK = statement('api_tokens_lock', "select pg_advisory_xact_lock(hashtext('triport api tokens'))");
const LIVE = statement(
  'api_tokens_live',
  'select name from api_tokens where revoked_at is null and (expires_at is null or expires_at > $1)',
);
const RETIRE = statement(
  'api_token_retire',
  'update api_tokens set revoked_at = expires_at where name = $1 and revoked_at is null and expires_at <= $2',
);
const INSERT = statement(
  'api_token_insert',
  `insert into api_tokens (token_id, name, operator, known_to, scopes, networks, prefix, secret_hash, created_by, created_at, expires_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
   returning ${TOKEN_COLUMNS}`,
  { $4: 'text', $5: 'text', $6: 'text' },
);
const OPERATOR = statement('api_token_operator', 'select from operators where name = $1 and disabled_at is null');

/**
 * Makes an API token, of which only the hash of its secret is kept. `environment` are the operators who have a token of the configuration.
 *
 * Throws `invalid_json` for an expiry that has passed, `scopes_invalid`, `networks_invalid`, `scope_missing` for more than the caller
 * holds, `operator_not_found`, `token_name_taken`, `too_many_tokens`.
 */
export async function createApiToken(tx: Tx, maker: OperatorActor, draft: TokenDraft, environment: ReadonlySet<string>): Promise<NewToken> {
  const { name, expiresAt, operator = maker.name } = draft;
  const scopes = [...new Set(draft.scopes)];
  const networks = [...new Set(draft.networks)];
  if (expiresAt && expiresAt <= tx.now) throw new Problem('invalid_json', 'expires_at has passed.');
  if (!scopes.every(isGrant)) throw new Problem('scopes_invalid');
  if (!networks.every(readNetwork)) throw new Problem('networks_invalid');
  refuseMoreThanHeld(maker, operator, scopes);
  const isKnown = operator === maker.name || environment.has(operator) || (await tx.query(OPERATOR, [operator])).length > 0;
  if (!isKnown) throw new Problem('operator_not_found');
  await refuseTaken(tx, name);
  const secret = newTokenSecret();
  const prefix = secret.slice(0, PREFIX_LENGTH);
  const knownTo = [...new Set([...maker.knownTo, operator])];
  const who = [newId(tx.now), name, operator, knownTo];
  const made = [scopes, networks, prefix, hashSecret(secret), maker.name, tx.now, expiresAt];
  const [row] = await tx.query<TokenRow>(INSERT, [...who, ...made]);
  const { token_id } = row as TokenRow;
  const expires_at = expiresAt?.toISOString() ?? null;
  tx.audit('token.created', null, { token_id, name, operator, prefix, scopes, networks, expires_at });
  return { row: row as TokenRow, secret };
}

/**
 * Waits until nobody else makes a token, and throws `token_name_taken` or `too_many_tokens` where there is no room for one of this name.
 * One that has expired gives its name up.
 */
async function refuseTaken(tx: Tx, name: string): Promise<void> {
  // What is alive is read once it is this one's turn: the second statement begins when the first has ended.
  const [, live] = await Promise.all([tx.query(LOCK, []), tx.query<{ name: string }>(LIVE, [tx.now])]);
  if (live.some((other) => other.name === name)) throw new Problem('token_name_taken');
  if (live.length >= LIVE_MAX) throw new Problem('too_many_tokens');
  tx.write([{ statement: RETIRE, values: [name, tx.now] }]);
}
