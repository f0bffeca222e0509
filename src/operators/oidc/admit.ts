import { statement } from '../../core/statement.ts';
import type { Tx } from '../../core/tx.ts';
import type { Role } from '../roles.ts';
import type { Failure } from './failure.ts';
import type { Identity } from './identity.ts';
import { operatorName } from './operator-name.ts';

/** Whom a log-in is by: the name of an operator; or why it is nobody, with the name where one was known. */
export type Admission = { readonly name: string } | Refusal;

/** Why somebody was refused, and as whom they were known. */
export type Refusal = Failure & { readonly known?: string };

interface Row {
  name: string;
  role: Role;
  oidc_issuer: string | null;
  oidc_subject: string | null;
  is_disabled: boolean;
}

const COLUMNS = 'name, role, oidc_issuer, oidc_subject, disabled_at is not null as is_disabled';
const BY_SUBJECT = statement(
  'operator_by_subject',
  `select ${COLUMNS} from operators where oidc_issuer = $1 and oidc_subject = $2 for update`,
);
const BY_EMAIL = statement('operator_by_email', `select ${COLUMNS} from operators where lower(email) = $1 for update`);
const LINK = statement('operator_link', 'update operators set oidc_issuer = $2, oidc_subject = $3 where name = $1');
const SET_ROLE = statement('operator_set_role', 'update operators set role = $2 where name = $1');
const MAKE = statement(
  'operator_make',
  `insert into operators (name, role, email, oidc_issuer, oidc_subject, created_at) values ($1, $2, $3, $4, $5, $6)
   on conflict do nothing returning name`,
);

/**
 * Finds the operator whom the provider tells of: by its subject, else by a verified e-mail address that an owner has entered for who comes
 * first with it, else a new one where the map of roles has a role. With a map, the role is the map's at every log-in.
 */
export async function admit(tx: Tx, identity: Identity, environment: ReadonlySet<string>): Promise<Admission> {
  const row = await find(tx, identity);
  return row ? admitKnown(tx, row, identity, environment) : admitNew(tx, identity, environment);
}

async function find(tx: Tx, { issuer, subject, email }: Identity): Promise<Row | undefined> {
  const [theirs] = await tx.query<Row>(BY_SUBJECT, [issuer, subject]);
  if (theirs || email === null) return theirs;
  return (await tx.query<Row>(BY_EMAIL, [email]))[0];
}

function admitKnown(tx: Tx, row: Row, { issuer, subject, role }: Identity, environment: ReadonlySet<string>): Admission {
  const { name } = row;
  if (environment.has(name)) return { why: 'taken', name, known: name }; // whoever has such a name is an owner, whatever the row says
  const isLinked = row.oidc_subject !== null;
  if (isLinked && !(row.oidc_issuer === issuer && row.oidc_subject === subject)) return { why: 'linked', known: name };
  if (row.is_disabled) return { why: 'disabled', known: name };
  if (role === null) return { why: 'role', known: name };
  if (!isLinked) tx.write([{ statement: LINK, values: [name, issuer, subject] }]);
  if (role !== undefined && role !== row.role) tx.write([{ statement: SET_ROLE, values: [name, role] }]);
  return { name };
}

async function admitNew(tx: Tx, identity: Identity, environment: ReadonlySet<string>): Promise<Admission> {
  const { issuer, subject, email, called, role } = identity;
  if (!role) return { why: 'role' };
  const name = called === null ? null : operatorName(called);
  if (name === null) return { why: 'unnamed' };
  if (environment.has(name)) return { why: 'taken', name };
  const made = await tx.query<{ name: string }>(MAKE, [name, role, email, issuer, subject, tx.now]);
  if (made.length > 0) return { name };
  // Somebody has the name; or this very person was just made by another log-in, or entered by an owner.
  const row = await find(tx, identity);
  return row ? admitKnown(tx, row, identity, environment) : { why: 'taken', name };
}
