import type { OperatorActor } from '../core/actor.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';

const END = statement('operator_session_end', 'update operator_sessions set ended_at = $2 where token_hash = $1 and ended_at is null');

/** Ends the console session of the caller. */
export async function endConsoleSession(tx: Tx, { name, session }: OperatorActor): Promise<void> {
  tx.write([{ statement: END, values: [session?.hash, tx.now] }]);
  tx.audit('operator.signed_out', null, { operator: name });
}
