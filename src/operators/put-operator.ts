import type { OperatorActor } from '../core/actor.ts';
import { Problem } from '../core/problem.ts';
import { beyond } from '../core/scopes.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { endSessionsOf } from './end-sessions-of.ts';
import { findOperator, type OperatorState } from './list-operators.ts';
import { GRANTS, type OperatorRow, type Role } from './roles.ts';

/** What to set; what is left out stays, or takes its default for a new operator. */
export interface OperatorChange {
  role: Role;
  email?: string | null | undefined;
  disabled?: boolean | undefined;
}

/** Whoever runs a programme has some dozens. */
const OPERATORS_MAX = 500;

const LOCK = statement('operator_lock', 'select role, email, disabled_at from operators where name = $1 for update');
const OF_EMAIL = statement('operator_of_email', 'select name from operators where email = $1 and name <> $2');
const COUNT = statement('operators_count', 'select count(*)::integer as count from operators');
const INSERT = statement(
  'operator_insert',
  `insert into operators (name, role, email, created_at, disabled_at) values ($1, $2, $3, $4, $5)
   on conflict do nothing returning name`,
);
const UPDATE = statement(
  'operator_update',
  `update operators set role = $2, email = $3, disabled_at = $4,
     oidc_issuer = case when email is not distinct from $3 then oidc_issuer end,
     oidc_subject = case when email is not distinct from $3 then oidc_subject end
   where name = $1`,
);

interface Row extends OperatorRow {
  email: string | null;
}

/**
 * Makes an operator or changes one, and returns it. Of two calls that make the same one at once, one makes and the other changes.
 * Whoever is disabled, or is given another address to sign in with, is out of every session, for good.
 *
 * Throws `operator_name_reserved`, `scope_missing`, `operator_email_taken`, `operators_full`.
 */
export async function putOperator(
  tx: Tx,
  actor: OperatorActor,
  name: string,
  given: OperatorChange,
  environment: { has(name: string): boolean },
): Promise<{ operator: OperatorState; isNew: boolean }> {
  if (environment.has(name)) throw new Problem('operator_name_reserved');
  refuseMore(actor, given.role);
  const change = { ...given, email: given.email?.toLowerCase() ?? given.email };
  const [before] = await tx.query<Row>(LOCK, [name]);
  if (change.email && (await tx.query(OF_EMAIL, [change.email, name])).length > 0) throw new Problem('operator_email_taken');
  const isNew = !before && (await make(tx, name, change));
  if (!isNew) await update(tx, actor, name, change, before);
  return { operator: (await findOperator(tx, name)) as OperatorState, isNew };
}

/** Nobody hands out, or takes away, more than they have. */
function refuseMore(actor: OperatorActor, role: Role): void {
  const [first] = beyond(actor.scopes, GRANTS[role]);
  if (first !== undefined) throw new Problem('scope_missing', undefined, { details: { scope: first } });
}

/** Whether there are as many operators as there can be. */
export async function isFull(tx: Tx): Promise<boolean> {
  const [{ count }] = (await tx.query<{ count: number }>(COUNT, [])) as [{ count: number }];
  return count >= OPERATORS_MAX;
}

async function make(tx: Tx, name: string, { role, email = null, disabled = false }: OperatorChange): Promise<boolean> {
  if (await isFull(tx)) throw new Problem('operators_full');
  const made = await tx.query(INSERT, [name, role, email, tx.now, disabled ? tx.now : null]);
  if (made.length === 0) return false;
  tx.audit('operator.created', null, { operator: name, role });
  return true;
}

/** `before` is undefined where somebody else has just made the operator, or the new one's address is another's. */
async function update(tx: Tx, actor: OperatorActor, name: string, change: OperatorChange, before: Row | undefined): Promise<void> {
  const [row] = before ? [before] : await tx.query<Row>(LOCK, [name]);
  if (!row) throw new Problem('operator_email_taken');
  refuseMore(actor, row.role);
  const { role, email = row.email, disabled = row.disabled_at !== null } = change;
  const isDisabled = row.disabled_at !== null;
  const fields = Object.entries({ role: role !== row.role, email: email !== row.email, disabled: disabled !== isDisabled });
  const changed = fields.flatMap(([field, isChanged]) => (isChanged ? [field] : []));
  if (changed.length === 0) return;
  const disabledAt = disabled ? (row.disabled_at ?? tx.now) : null;
  const failures = { '23505': () => new Problem('operator_email_taken') };
  tx.write([{ statement: UPDATE, values: [name, role, email, disabledAt], failures }]);
  if ((disabled && !isDisabled) || email !== row.email) await endSessionsOf(tx, name);
  tx.audit('operator.changed', null, { operator: name, fields: changed, old_role: row.role, new_role: role });
}
