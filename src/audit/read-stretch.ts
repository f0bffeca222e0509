import { FIRST_ID } from '../core/ids.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { AUDIT_COLUMNS, type AuditRow } from './audit-row.ts';

export interface AuditFilter {
  action?: string | undefined;
  actor?: string | undefined;
  userId?: string | undefined;
  operation?: string | undefined;
  requestId?: string | undefined;
  /** From this moment on, itself included. */
  since?: Date | undefined;
  /** Before this moment. */
  until?: Date | undefined;
}

/** What was found on a stretch of the log. */
export interface AuditStretch {
  rows: AuditRow[];
  /** The last row that was looked at, where there may be more behind it although fewer were found than were asked for. */
  stoppedAt: AuditRow | undefined;
}

/** A filter by one column, for which there is an index of that column and the order of the list. */
type Narrowing = Exclude<keyof AuditFilter, 'since' | 'until'>;

interface Column {
  readonly name: string;
  readonly type: string;
}

const COLUMNS: Readonly<Record<Narrowing, Column>> = {
  action: { name: 'action', type: 'text' },
  actor: { name: 'actor', type: 'text' },
  operation: { name: 'operation', type: 'text' },
  requestId: { name: 'request_id', type: 'text' },
  userId: { name: 'user_id', type: 'uuid' },
};
const NARROWINGS = Object.keys(COLUMNS) as Narrowing[];

/** So many rows a stretch looks at, at most, however few of them it wants. */
export const LOOKED_AT_MAX = 1000;
/** So many entries of each index are counted to find the one whose rows are rarest. */
const COUNTED = 100;

/** The place of the first parameter behind those of the range. */
const FIRST = 5;

/** Before `$3` and behind the key (`$1`, `$2`): of two upper bounds PostgreSQL would begin at either, and read all that lies between them. */
const UPPER = `least($1::timestamptz, $3::timestamptz),
    case when $3::timestamptz <= $1::timestamptz then '${FIRST_ID}' else $2::uuid end`;
const LOWER = '$4::timestamptz';

/** A condition on a column, and a stretch of its index: where that lies, and its order, the newest first. */
interface Condition {
  readonly holds: string;
  readonly where: string;
  readonly order: string;
}

const ALL: Pick<Condition, 'where' | 'order'> = {
  where: `(created_at, id) < (${UPPER}) and created_at >= ${LOWER}`,
  order: 'order by created_at desc, id desc',
};

/** Two bounds, and not an equation: with that, PostgreSQL may take the index by time, and read all of it for somebody who is rare. */
function conditionOn({ name, type }: Column, place: number): Condition {
  const wanted = `$${place}::${type}`;
  return {
    holds: `${name} = ${wanted}`,
    where: `(${name}, created_at, id) < (${wanted}, ${UPPER}) and (${name}, created_at) >= (${wanted}, ${LOWER})`,
    order: `order by ${name} desc, created_at desc, id desc`,
  };
}

/** The filter as conditions by their names; each is a parameter of its own, in the same place in every statement of the filter. */
function conditionsOf(filter: AuditFilter): ReadonlyMap<Narrowing, Condition> {
  const narrowings = NARROWINGS.filter((name) => filter[name] !== undefined);
  return new Map(narrowings.map((name, index) => [name, conditionOn(COLUMNS[name], FIRST + index)]));
}

function valuesOf(filter: AuditFilter, behind: readonly string[]): unknown[] {
  const narrowed = NARROWINGS.map((name) => filter[name]).filter((value) => value !== undefined);
  return [...behind, filter.until ?? 'infinity', filter.since ?? '-infinity', ...narrowed];
}

/** Which of several conditions fewest rows satisfy just behind the key: one that ends, else the one that goes back farthest. */
async function rarestOf(db: Reader, conditions: ReadonlyMap<Narrowing, Condition>, values: readonly unknown[]): Promise<Narrowing> {
  const counts = [...conditions].map(
    ([name, { where, order }]) => `select '${name}' as name,
      (select created_at from audit_log where ${where} ${order} offset ${COUNTED - 1} limit 1) as back_to`,
  );
  const rarest = statement(
    `audit_rarest_${[...conditions.keys()].join('_')}`,
    `select name from (${counts.join(' union all ')}) counted order by back_to nulls first limit 1`,
  );
  const [row] = await db.query<{ name: Narrowing }>(rarest, values);
  return (row as { name: Narrowing }).name;
}

/**
 * Rows of the filter behind a key of the list, newest first, at most `count` (no more than LOOKED_AT_MAX). One condition leads, by its
 * index; rows are held against the others. A stretch that has looked at LOOKED_AT_MAX rows says where it stopped.
 */
export async function readStretch(db: Reader, filter: AuditFilter, behind: readonly string[], count: number): Promise<AuditStretch> {
  const conditions = conditionsOf(filter);
  const values = valuesOf(filter, behind);
  const leader = conditions.size < 2 ? [...conditions.keys()][0] : await rarestOf(db, conditions, values);
  const led = (leader && conditions.get(leader)) ?? ALL;
  const others = [...conditions].filter(([name]) => name !== leader);
  const name = `audit_stretch_${[leader ?? 'all', ...others.map(([other]) => other)].join('_')}`;
  const holds = others.map(([, other]) => other.holds).join(' and ');
  const text = holds === '' ? allOf(led) : someOf(led, holds);
  const found = await db.query<FoundRow>(statement(name, `${text} limit $${FIRST + conditions.size}`), [...values, count]);
  const last = found.at(-1);
  return { rows: found.filter(({ is_wanted = true }) => is_wanted), stoppedAt: last?.place === LOOKED_AT_MAX ? last : undefined };
}

/** Where there are several conditions a row says whether it satisfies the others, and the how manieth it is that was looked at. */
type FoundRow = AuditRow & { place?: number; is_wanted?: boolean };

function allOf({ where, order }: Condition | typeof ALL): string {
  return `select ${AUDIT_COLUMNS} from audit_log where ${where} ${order}`;
}

/** Rows that satisfy the other conditions, too, and the last of all that are looked at, whether it does or not. */
function someOf({ where, order }: Condition | typeof ALL, holds: string): string {
  return `select ${AUDIT_COLUMNS}, place::integer, ${holds} as is_wanted
     from (
       select ${AUDIT_COLUMNS}, row_number() over (${order}) as place from audit_log where ${where} ${order} limit ${LOOKED_AT_MAX}
     ) looked_at
     where (${holds}) or place = ${LOOKED_AT_MAX}
     ${order}`;
}
