import { timingSafeEqual } from 'node:crypto';
import { hashSecret } from '../core/ids.ts';
import { Problem } from '../core/problem.ts';
import type { Actor, Reader } from '../core/tx.ts';
import { findSession } from '../sessions/find-session.ts';

/** The configured operator tokens: a name and the hash of a token each. */
export type OperatorTokens = ReadonlyMap<string, Buffer>;

/** Keeps only hashes of the tokens, so that neither a dump nor a log can hold one. */
export function hashTokens(tokens: Iterable<readonly [name: string, token: string]>): OperatorTokens {
  return new Map([...tokens].map(([name, token]) => [name, hashSecret(token)]));
}

/** Who sent this `X-Admin-Token`. Every token is compared, each in constant time. Throws `admin_token_unset`, `admin_token_invalid`. */
export function authenticateOperator(tokens: OperatorTokens, token: string | string[] | undefined): Actor {
  if (tokens.size === 0) throw new Problem('admin_token_unset');
  if (typeof token !== 'string') throw new Problem('admin_token_invalid');
  const given = hashSecret(token);
  let actor: Actor | undefined;
  for (const [name, hash] of tokens) if (timingSafeEqual(hash, given)) actor = { kind: 'operator', name };
  if (!actor) throw new Problem('admin_token_invalid');
  return actor;
}

/** Who sent this `nl_session`. Throws `unauthenticated` when it names no live session. */
export async function authenticateUser(db: Reader, token: string | undefined): Promise<Actor> {
  const actor = token === undefined ? undefined : await findSession(db, token);
  if (!actor) throw new Problem('unauthenticated');
  return actor;
}
