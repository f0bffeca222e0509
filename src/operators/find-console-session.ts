import type { OperatorActor } from '../core/actor.ts';
import { fromDatabase } from '../core/clock.ts';
import { isScope } from '../core/scopes.ts';
import { keyed } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { OperatorTokens } from '../http/authenticate.ts';
import { type OperatorRow, roleNow, scopesOfRole } from './roles.ts';

const FIND = keyed(
  'operator_session_find',
  { token_hash: 'bytea' },
  {
    columns: `s.operator, s.known_to, s.scopes, s.token_id, s.entered_with, s.seen_at, s.expires_at, s.fresh_until, o.role, o.disabled_at,
   t.expires_at as token_expires_at, t.secret_hash = s.entered_with as is_current,
   case when t.previous_hash = s.entered_with then t.previous_expires_at end as previous_until`,
    from: `operator_sessions s left join operators o on o.name = s.operator
   left join api_tokens t on t.token_id = s.token_id and t.revoked_at is null`,
    on: 's.token_hash = wanted.token_hash',
    where: 's.ended_at is null',
    one: {},
  },
);

interface Row extends Partial<OperatorRow> {
  operator: string;
  known_to: string[];
  scopes: string[] | null;
  token_id: string | null;
  entered_with: Buffer | null;
  seen_at: string;
  expires_at: string;
  fresh_until: string;
  token_expires_at: string | null;
  is_current: boolean | null;
  previous_until: string | null;
}

/** What console sessions are judged by, beside their rows. */
export interface ConsoleHabits {
  /** The operators of the environment, with the hashes of their tokens. */
  environment: OperatorTokens;
  /** After how many milliseconds without a request a session has ended. */
  idleMs: number;
}

/**
 * The operator whose console session has this hash, with what they may do now. Undefined when it was ended, is too old, was not used for
 * too long, when its operator may do nothing any more, or when what it was entered with is no longer good: all of that is read with the
 * session, so that it counts from the moment at which it is written.
 */
export async function findConsoleSession(db: Reader, hash: Buffer, habits: ConsoleHabits): Promise<OperatorActor | undefined> {
  const row = await db.find<Row>(FIND, [hash]);
  if (!row) return undefined;
  const { environment, idleMs } = habits;
  const role = roleNow(row.operator, row, new Set(environment.keys()));
  const expiresAt = fromDatabase(row.expires_at);
  const seenAt = fromDatabase(row.seen_at);
  const isOver = expiresAt <= db.now || seenAt.getTime() + idleMs <= db.now.getTime();
  if (role === undefined || isOver || !isStillGood(row, environment, db.now)) return undefined;
  const scopes = scopesOfRole(role);
  return {
    kind: 'operator',
    name: row.operator,
    scopes: row.scopes === null ? scopes : scopes.intersection(new Set(row.scopes.filter(isScope))),
    knownTo: row.known_to,
    tokenId: row.token_id,
    session: { hash, seenAt, expiresAt, freshUntil: fromDatabase(row.fresh_until) },
  };
}

/**
 * Whether what the console was entered with would still be let in. Who entered without a token is judged by the table alone: where the
 * environment has since been given an operator of that name, it is somebody else's.
 */
function isStillGood(row: Row, environment: OperatorTokens, now: Date): boolean {
  const isAhead = (moment: string | null) => moment !== null && fromDatabase(moment) > now;
  const { operator, entered_with: enteredWith } = row;
  if (row.token_id === null)
    return enteredWith === null ? !environment.has(operator) : environment.get(operator)?.equals(enteredWith) === true;
  if (row.token_expires_at !== null && !isAhead(row.token_expires_at)) return false;
  return row.is_current === true || isAhead(row.previous_until);
}
