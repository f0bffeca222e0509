import type { OperatorActor } from '../core/actor.ts';
import type { Plan } from '../operations/plan.ts';
import { type BegunSession, beginSession } from './begin-session.ts';
import { type Door, entranceOf, type Knock } from './door.ts';

/** Somebody who has just entered. */
export interface Entered {
  operator: OperatorActor;
  session: BegunSession;
}

/**
 * Lets the operator of this token into the console, for at most `maxMs` milliseconds.
 *
 * Throws `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `token_network_forbidden`, `rate_limited`.
 */
export async function beginConsoleSession(door: Door, token: string, knock: Knock, maxMs: number): Promise<Plan<Entered>> {
  const operator = await door.judge(token, knock);
  const run = async (tx: Parameters<typeof beginSession>[0]) => ({
    operator,
    session: beginSession(tx, entranceOf(operator, token, 'token'), maxMs),
  });
  return { writes: true, run, actor: operator };
}
