import type { OperatorActor } from '../core/actor.ts';
import { SECOND_MS } from '../core/clock.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { createRecent } from '../http/recent.ts';

/** How often at most it is written that a session is used. */
const NOTED_MS = 60 * SECOND_MS;
const SESSIONS_MAX = 10_000;

const SEEN = statement(
  'operator_session_seen',
  'update operator_sessions set seen_at = $2 where token_hash = $1 and ended_at is null and seen_at < $2',
);
const OPERATOR_SEEN = statement('operator_seen_again', 'update operators set last_seen_at = $2 where name = $1 and last_seen_at < $2');

/** Writes that a console session is used now, and its operator with it. */
export async function writeSeen(tx: Tx, { name, session }: OperatorActor): Promise<void> {
  tx.write([
    { statement: SEEN, values: [session?.hash, tx.now] },
    { statement: OPERATOR_SEEN, values: [name, tx.now] },
  ]);
}

/** Makes what is told of every call of a console session, and has `write` write it down, once a minute, while the call goes on. */
export function noteSeen(now: () => number, write: (operator: OperatorActor) => Promise<void>): (operator: OperatorActor) => void {
  const noted = createRecent<number>(NOTED_MS, SESSIONS_MAX, now);
  return (operator) => {
    const { session } = operator;
    if (!session || now() - session.seenAt.getTime() < NOTED_MS) return;
    const key = session.hash.toString('latin1');
    const before = noted.get(key);
    if (before !== undefined && now() - before < NOTED_MS) return;
    noted.set(key, now());
    void write(operator);
  };
}
