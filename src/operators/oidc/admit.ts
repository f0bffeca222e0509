import { statement } from '../../core/statement.ts';
import type { Reader, Tx } from '../../core/tx.ts';
import { isFull } from '../put-operator.ts';
import type { Role } from '../roles.ts';
import type { Failure } from './failure.ts';
import type { Identity } from './identity.ts';
import { operatorName } from './operator-name.ts';

interface Row {
  name: string;
  role: Role;
  oidc_issuer: string | null;
  oidc_subject: string | null;
  is_disabled: boolean;
  email: string | null;
}

const COLUMNS = 'name, role, email, oidc_issuer, oidc_subject, disabled_at is not null as is_disabled';
const BY_SUBJECT = statement('oidc_operator_by_subject', `select ${COLUMNS} from operators where oidc_issuer = $1 and oidc_subject = $2`);
const BY_EMAIL = statement('oidc_operator_by_email', `select ${COLUMNS} from operators where email = $1`);
const BY_NAME = statement('oidc_operator_is_there', 'select 1 as found from operators where name = $1');
const LOCK = statement('oidc_operator_lock', `select ${COLUMNS} from operators where name = $1 for update`);
const LINK = statement('oidc_operator_link', 'update operators set oidc_issuer = $2, oidc_subject = $3 where name = $1');
const SET_ROLE = statement('oidc_operator_set_role', 'update operators set role = $2 where name = $1');
const MAKE = statement(
  'oidc_operator_make',
  `insert into operators (name, role, email, oidc_issuer, oidc_subject, created_at) values ($1, $2, $3, $4, $5, $6)
   on conflict do nothing returning name`,
);

/** Whom a log-in is by: an operator whom the table has, or one to be made of this name. */
export interface Named {
  readonly name: string;
  readonly isNew: boolean;
}

/**
 * Finds whom the provider tells of: by its subject, else by a verified e-mail address that an owner has entered for who comes first with
 * it, else a new operator where the map of roles has a role, of a name that nobody has.
 */
export async function nameOf(db: Reader, identity: Identity, environment: ReadonlySet<string>): Promise<Named | Failure> {
  const row = await find(db, identity);
  if (row) return { name: row.name, isNew: false };
  if (!identity.role) return { why: 'role' };
  const name = identity.called === null ? null : operatorName(identity.called);
  if (name === null) return { why: 'unnamed' };
  if (environment.has(name)) return { why: 'taken', name };
  if ((await db.query(BY_NAME, [name])).length === 0) return { name, isNew: true };
  const meanwhile = await find(db, identity); // another log-in of this very person may have made it since
  return meanwhile ? { name: meanwhile.name, isNew: false } : { why: 'taken', name };
}

async function find(db: Reader, { issuer, subject, email }: Identity): Promise<Row | undefined> {
  const [theirs] = await db.query<Row>(BY_SUBJECT, [issuer, subject]);
  if (theirs || email === null) return theirs;
  return (await db.query<Row>(BY_EMAIL, [email]))[0];
}

/**
 * Lets whom `nameOf` has found in, or says why not. Who is in the table comes locked, so that nobody is closed out meanwhile. With a map of
 * roles, the role is the map's at every log-in.
 */
export async function admit(
  tx: Tx,
  { name, isNew }: Named,
  identity: Identity,
  environment: ReadonlySet<string>,
): Promise<Failure | undefined> {
  if (environment.has(name)) return { why: 'taken', name }; // whoever has such a name is an owner, whatever the row says
  return isNew ? make(tx, name, identity) : admitKnown(tx, name, identity);
}

async function admitKnown(tx: Tx, name: string, { issuer, subject, email, role }: Identity): Promise<Failure | undefined> {
  const [row] = await tx.query<Row>(LOCK, [name]);
  if (!row) return { why: 'changed' };
  const isLinked = row.oidc_subject !== null;
  if (isLinked && !(row.oidc_issuer === issuer && row.oidc_subject === subject)) return { why: 'linked' };
  // An owner may have entered another address since this one was looked for.
  if (!isLinked && (email === null || row.email !== email)) return { why: 'changed' };
  if (row.is_disabled) return { why: 'disabled' };
  if (role === null) return { why: 'role' };
  const newRole = role ?? row.role;
  if (!isLinked) tx.write([{ statement: LINK, values: [name, issuer, subject] }]);
  if (newRole !== row.role) tx.write([{ statement: SET_ROLE, values: [name, newRole] }]);
  const fields = [...(isLinked ? [] : ['oidc']), ...(newRole === row.role ? [] : ['role'])];
  if (fields.length > 0) tx.audit('operator.changed', null, { operator: name, fields, old_role: row.role, new_role: newRole });
  return undefined;
}

/** Somebody may have the name, or the address; or this very person has just come by another log-in. */
async function make(tx: Tx, name: string, { issuer, subject, email, role }: Identity): Promise<Failure | undefined> {
  if (await isFull(tx)) return { why: 'full' };
  const made = await tx.query<{ name: string }>(MAKE, [name, role, email, issuer, subject, tx.now]);
  if (made.length === 0) {
    const [theirs] = await tx.query<Row>(BY_SUBJECT, [issuer, subject]);
    return theirs ? { why: 'changed' } : { why: 'taken', name };
  }
  tx.audit('operator.created', null, { operator: name, role: role as Role });
  return undefined;
}
