import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { Role } from './roles.ts';

/** An operator with what others may know of them. Moments as PostgreSQL prints them. */
export interface OperatorState {
  name: string;
  role: Role;
  email: string | null;
  disabled_at: string | null;
  has_oidc: boolean;
  created_at: string | null;
  last_seen_at: string | null;
  open_sessions: number;
  in_environment: boolean;
}

const COLUMNS = `o.name, o.role, o.email, o.disabled_at, o.oidc_subject is not null as has_oidc, o.created_at, o.last_seen_at,
   (select count(*)::integer from operator_sessions s where s.operator = o.name and s.ended_at is null and s.expires_at > $1) as open_sessions,
   false as in_environment`;

const LIST = statement('operators_list', `select ${COLUMNS} from operators o`);
const FIND = statement('operator_find', `select ${COLUMNS} from operators o where o.name = $2`);

const OF_ENVIRONMENT = statement(
  'operators_of_environment',
  `select n.name, max(s.seen_at) as last_seen_at,
     count(s.token_hash) filter (where s.ended_at is null and s.expires_at > $2)::integer as open_sessions
   from unnest($1::text[]) as n (name) left join operator_sessions s on s.operator = n.name group by n.name`,
  { $1: 'text' },
);

/** Every operator, by name. A name of the environment is there once, as an owner, whatever the table says of it. */
export async function listOperators(db: Reader, environment: readonly string[]): Promise<OperatorState[]> {
  const [made, configured] = await Promise.all([
    db.query<OperatorState>(LIST, [db.now]),
    db.query<Pick<OperatorState, 'name' | 'last_seen_at' | 'open_sessions'>>(OF_ENVIRONMENT, [environment, db.now]),
  ]);
  const owners = configured.map(({ name, last_seen_at, open_sessions }): OperatorState => {
    const seen = { last_seen_at, open_sessions };
    return { name, role: 'owner', email: null, disabled_at: null, has_oidc: false, created_at: null, in_environment: true, ...seen };
  });
  const others = made.filter(({ name }) => !environment.includes(name));
  return [...owners, ...others].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** An operator of the table. */
export async function findOperator(db: Reader, name: string): Promise<OperatorState | undefined> {
  return (await db.query<OperatorState>(FIND, [db.now, name]))[0];
}
