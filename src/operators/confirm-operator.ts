import type { ConsoleSession, OperatorActor } from '../core/actor.ts';
import { fromDatabase, SECOND_MS } from '../core/clock.ts';
import { hashSecret, newSecret } from '../core/ids.ts';
import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { type BegunSession, FRESH_MS } from './begin-session.ts';

/** For how long the old secret is good for requests that are on their way. */
const ON_THE_WAY_MS = 5 * SECOND_MS;

// The same row: whoever ends all sessions of an operator finds it under whichever secret.
const RENEW = statement(
  'operator_session_renew',
  `update operator_sessions set token_hash = $2, known_to = $3::text[], seen_at = $4, fresh_until = least($5, expires_at)
   where token_hash = $1 and ended_at is null and expires_at > $4 returning expires_at, fresh_until`,
  { $3: 'text' },
);

const LEAVE = statement(
  'operator_session_leave',
  `insert into operator_sessions
     (token_hash, operator, known_to, scopes, token_id, entered_with, way, created_at, seen_at, expires_at, fresh_until)
   select $1, operator, known_to, scopes, token_id, entered_with, way, created_at, seen_at, least($3, expires_at), $4
   from operator_sessions where token_hash = $2`,
);

interface Row {
  expires_at: string;
  fresh_until: string;
}

/**
 * Makes a console session fresh for ten minutes, under a new secret. From now on it is known to those, too, who have seen what it was
 * confirmed with. The old secret is good for five seconds more, and no longer fresh.
 *
 * Throws `console_session_required` when the session has ended meanwhile.
 */
export async function confirmOperator(
  tx: Tx,
  sitting: OperatorActor & { session: ConsoleSession },
  confirmed: OperatorActor,
): Promise<BegunSession> {
  const secret = newSecret();
  const { hash } = sitting.session;
  const knownTo = [...new Set([...sitting.knownTo, ...confirmed.knownTo])];
  const at = (ms: number) => new Date(tx.now.getTime() + ms);
  const [row] = await tx.query<Row>(RENEW, [hash, hashSecret(secret), knownTo, tx.now, at(FRESH_MS)]);
  if (!row) throw new Problem('console_session_required');
  tx.write([{ statement: LEAVE, values: [hash, hashSecret(secret), at(ON_THE_WAY_MS), tx.now] }]);
  tx.audit('operator.confirmed', null, { operator: sitting.name });
  const expiresAt = fromDatabase(row.expires_at);
  const lastsS = Math.ceil((expiresAt.getTime() - tx.now.getTime()) / SECOND_MS);
  return { secret, expiresAt, freshUntil: fromDatabase(row.fresh_until), lastsS };
}
