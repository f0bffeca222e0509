import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { endSessionsOf } from './end-sessions-of.ts';

const EXISTS = statement('operator_exists', 'select name from operators where name = $1');

/** Ends every console session of an operator, of the table or of the environment. Throws `operator_not_found`. */
export async function endOperatorSessions(tx: Tx, name: string, environment: { has(name: string): boolean }): Promise<void> {
  if (!environment.has(name) && (await tx.query(EXISTS, [name])).length === 0) throw new Problem('operator_not_found');
  tx.audit('operator.sessions_ended', null, { operator: name, sessions_ended: await endSessionsOf(tx, name) });
}
