import type { OperatorActor } from '../core/actor.ts';
import { fromDatabase, HOUR_MS } from '../core/clock.ts';
import { hashSecret } from '../core/ids.ts';
import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import { newTokenSecret } from '../core/token-secret.ts';
import type { Tx } from '../core/tx.ts';
import type { NewToken } from './create-api-token.ts';
import { lockToken } from './lock-token.ts';
import { refuseMoreThanHeld } from './rights.ts';
import { PREFIX_LENGTH, TOKEN_COLUMNS, type TokenRow } from './token-row.ts';

const ROTATE = statement(
  'api_token_rotate',
  `update api_tokens
   set previous_hash = secret_hash, previous_expires_at = $2, secret_hash = $3, prefix = $4, known_to = $5
   where token_id = $1
   returning ${TOKEN_COLUMNS}`,
  { $5: 'text' },
);

/**
 * Gives a token a new secret; the one before works on for `overlapHours` (0 to 168). Its row is locked, so that of two rotations at once
 * one is refused. Whoever sees the new secret is known to have seen it.
 *
 * Throws `token_not_found`, also when the token has ended, `scope_missing` for a token that may do more than the caller, and
 * `token_rotating`.
 */
export async function rotateApiToken(tx: Tx, caller: OperatorActor, tokenId: string, overlapHours: number): Promise<NewToken> {
  const token = await lockToken(tx, tokenId);
  if (token.revoked_at !== null || isPast(token.expires_at, tx.now)) throw new Problem('token_not_found');
  refuseMoreThanHeld(caller, token.operator, token.scopes);
  if (token.previous_expires_at !== null && !isPast(token.previous_expires_at, tx.now)) throw new Problem('token_rotating');
  const secret = newTokenSecret();
  const prefix = secret.slice(0, PREFIX_LENGTH);
  const until = new Date(tx.now.getTime() + overlapHours * HOUR_MS);
  const knownTo = [...new Set([...token.known_to, ...caller.knownTo])];
  const [row] = await tx.query<TokenRow>(ROTATE, [tokenId, until, hashSecret(secret), prefix, knownTo]);
  const { token_id, name, operator } = token;
  const previous_expires_at = overlapHours > 0 ? until.toISOString() : null;
  tx.audit('token.rotated', null, { token_id, name, operator, prefix, previous_expires_at });
  return { row: row as TokenRow, secret };
}

function isPast(moment: string | null, now: Date): boolean {
  return moment !== null && fromDatabase(moment) <= now;
}
