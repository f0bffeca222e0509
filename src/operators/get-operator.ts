import { type OperationId, operations, type Scope } from '../../generated/operations.ts';
import type { OperatorActor } from '../core/actor.ts';
import { Problem } from '../core/problem.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { OperationFacts } from '../operations/contract.ts';
import { type OperatorRow, type Role, roleNow } from './roles.ts';

const ROLE = statement('operator_role', 'select role, disabled_at from operators where name = $1');

/** Who calls, and what they may do. */
export interface OperatorNow {
  actor: OperatorActor;
  role: Role;
  /** What can be called with these credentials. */
  may: OperationId[];
}

/**
 * What an operator is, whose credentials were just found good. Throws `console_session_required` or `token_revoked` where they have been
 * taken away since.
 */
export async function getOperator(db: Reader, actor: OperatorActor, environment: ReadonlySet<string>): Promise<OperatorNow> {
  const [row] = await db.query<OperatorRow>(ROLE, [actor.name]);
  const role = roleNow(actor.name, row, environment);
  if (role === undefined) throw new Problem(actor.session ? 'console_session_required' : 'token_revoked');
  const all = Object.entries<OperationFacts>(operations) as [OperationId, OperationFacts][];
  return { actor, role, may: all.flatMap(([id, facts]) => (mayCall(actor, facts) ? [id] : [])) };
}

function mayCall({ scopes: held, session }: OperatorActor, { caller, scopes }: OperationFacts): boolean {
  if (caller === 'console') return session !== undefined;
  return caller.startsWith('operator') && (scopes.length === 0 || scopes.some((scope: Scope) => held.has(scope)));
}
