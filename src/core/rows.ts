import { type ArrayType, type Statement, statement, type Write } from './statement.ts';

/** A column that is written: its type, and what of an item stands in it. */
export interface Column<Item> {
  readonly type: ArrayType;
  /** What its texts are cast to, where its type is none that an array has: an enum, a date. */
  readonly cast?: string;
  of(item: Item): unknown;
}

type Of<Item, Value> = (item: Item) => Value | null | undefined;

export const uuid = <Item>(of: Of<Item, string>): Column<Item> => ({ type: 'uuid', of });
export const text = <Item>(of: Of<Item, string>): Column<Item> => ({ type: 'text', of });
export const bigint = <Item>(of: Of<Item, bigint>): Column<Item> => ({ type: 'bigint', of });
export const integer = <Item>(of: Of<Item, number>): Column<Item> => ({ type: 'integer', of });
export const boolean = <Item>(of: Of<Item, boolean>): Column<Item> => ({ type: 'boolean', of });
export const timestamptz = <Item>(of: Of<Item, Date>): Column<Item> => ({ type: 'timestamptz', of });
export const bytea = <Item>(of: Of<Item, Buffer>): Column<Item> => ({ type: 'bytea', of });
export const textAs = <Item>(cast: string, of: Of<Item, string>): Column<Item> => ({ type: 'text', cast, of });

/** How an update sets a column from that of the items. */
interface Setting {
  readonly column: string;
  readonly from: string;
  readonly to: (old: string, given: string) => string;
}

/** Adds to a column what the items say under the same name, or under another. */
export function adding(column: string, from = column): Setting {
  return { column, from, to: (old, given) => `${old} + ${given}` };
}

/** Sets a column where it is null, and keeps it where it is not. */
export function keeping(column: string): Setting {
  return { column, from: column, to: (old, given) => `coalesce(${old}, ${given})` };
}

function replacing(column: string): Setting {
  return { column, from: column, to: (_, given) => given };
}

interface Shared<Same extends string> {
  /** Columns that are the same in all rows of a write, with their types. */
  readonly same?: Readonly<Record<Same, ArrayType>>;
}

interface Insertion<Same extends string> extends Shared<Same> {
  /** The key of rows that may be there already, which are then replaced. */
  readonly replacing?: readonly string[];
  /** Whether rows that are there already stay as they are. */
  readonly passing?: true;
  /** What is thrown when a row with the same key is there already. */
  readonly taken?: () => Error;
}

interface Change<Same extends string> extends Shared<Same> {
  /** What the statement calls the table. */
  readonly as: string;
  /** The columns by which a row is found. */
  readonly by: readonly string[];
  readonly set: readonly (string | Setting)[];
}

/** Makes the write of some items, or none when there are none. It takes the values that are the same in all rows by their columns. */
export type Writer<Item, Same extends string> = (
  items: readonly Item[],
  ...same: [Same] extends [never] ? [] : [same: Readonly<Record<Same, unknown>>]
) => Write[];

/** The columns of a table as they are written, said once. */
export interface Rows<Item> {
  /** Makes the statement that inserts a row for each item, or fails. */
  insert<Same extends string = never>(name: string, how?: Insertion<Same>): Writer<Item, Same>;
  /** Makes the statement that changes a row for each item, and fails when one was not there. */
  update<Same extends string = never>(name: string, how: Change<Same>): Writer<Item, Same>;
}

/**
 * Names the columns of a table, in the order of the parameters: from this list follow the texts of the statements that write it, their
 * parameters, and how these are encoded. A statement takes an array for each column, and then what is the same for all rows; its form by
 * key takes the values of one row.
 */
export function rows<Item>(table: string, columns: Readonly<Record<string, Column<Item>>>): Rows<Item> {
  return {
    insert(name, { same = {} as Readonly<Record<string, ArrayType>>, replacing, passing, taken } = {}) {
      const written = Object.entries(columns);
      const kept = passing ? ' on conflict do nothing' : '';
      const rest = replacing ? replacement([...Object.keys(columns), ...Object.keys(same)], replacing) : kept;
      const texts = { all: insertText(table, written, same) + rest, one: insertOneText(table, written, same) + rest };
      return writer(declare(name, texts, written), written, Object.keys(same), taken ? { [UNIQUE_VIOLATION]: taken } : {});
    },
    update(name, { as, by, set, same = {} as Readonly<Record<string, ArrayType>> }) {
      const settings = set.map((setting) => (typeof setting === 'string' ? replacing(setting) : setting));
      const needed = new Set([...by, ...settings.map(({ from }) => from)]);
      const given = Object.entries(columns).filter(([column]) => needed.has(column));
      const assigned = { table: `${table} ${as}`, as, by, settings, same: Object.keys(same) };
      const texts = { all: updateText(given, assigned), one: updateOneText(given, assigned) };
      const failures = { [DIVISION_BY_ZERO]: () => new Error(`${name} did not change every row`) };
      return writer(declare(name, texts, given), given, Object.keys(same), failures);
    },
  };
}

const UNIQUE_VIOLATION = '23505';
const DIVISION_BY_ZERO = '22012';

type Named<Item> = readonly [name: string, column: Column<Item>][];

function declare<Item>(name: string, { all, one }: { all: string; one: string }, columns: Named<Item>): Statement {
  const arrays = Object.fromEntries(columns.map(([, { type }], index) => [`$${index + 1}`, type]));
  return statement(name, all, arrays, { text: one });
}

/** A column of the items as rows of its own. */
function unnested<Item>({ type, cast }: Column<Item>, index: number): string {
  return `unnest($${index + 1}::${type}[])${cast === undefined ? '' : `::${cast}`}`;
}

/** A column of one item. */
function single<Item>({ type, cast }: Column<Item>, index: number): string {
  return `$${index + 1}::${type}${cast === undefined ? '' : `::${cast}`}`;
}

/** Columns that are the same in all rows, with their types. */
type Common = Readonly<Record<string, ArrayType>>;

function insertText<Item>(table: string, columns: Named<Item>, same: Common): string {
  const values = [...columns.map(([, column], index) => unnested(column, index)), ...shared(same, columns.length)];
  return `insert into ${table} (${namesOf(columns, same)})\n   select ${values.join(', ')}`;
}

function insertOneText<Item>(table: string, columns: Named<Item>, same: Common): string {
  const values = [...columns.map(([, column], index) => single(column, index)), ...shared(same, columns.length)];
  return `insert into ${table} (${namesOf(columns, same)})\n   values (${values.join(', ')})`;
}

const namesOf = <Item>(columns: Named<Item>, same: Common) => [...columns.map(([name]) => name), ...Object.keys(same)].join(', ');

const shared = (same: Common, before: number) => Object.values(same).map((type, index) => `$${before + index + 1}::${type}`);

function replacement(columns: readonly string[], key: readonly string[]): string {
  const others = columns.filter((column) => !key.includes(column));
  return `\n   on conflict (${key.join(', ')}) do update set ${others.map((column) => `${column} = excluded.${column}`).join(', ')}`;
}

interface Assigned {
  table: string;
  as: string;
  by: readonly string[];
  settings: readonly Setting[];
  same: readonly string[];
}

/**
 * Changes a row for each element of `$1`. PostgreSQL counts them itself, by dividing by zero when one was not there, so that nobody has
 * to wait for the number before the transaction commits.
 */
function updateText<Item>(given: Named<Item>, assigned: Assigned): string {
  const items = given.map(([name, column], index) => `${unnested(column, index)} as ${name}`);
  const { set, found } = assignments(given, assigned, (column) => `v.${column}`);
  return counted(
    `update ${assigned.table} set ${set}
   from (select ${items.join(', ')}) v
   where ${found}`,
    'cardinality($1)',
  );
}

/** Changes one row, and counts it likewise. */
function updateOneText<Item>(given: Named<Item>, assigned: Assigned): string {
  const places = new Map(given.map(([name, column], index) => [name, single(column, index)]));
  const { set, found } = assignments(given, assigned, (column) => places.get(column) as string);
  return counted(
    `update ${assigned.table} set ${set}
   where ${found}`,
    '1',
  );
}

const counted = (update: string, rows: string) =>
  `with changed as (${update} returning 1) select 1 / (count(*) = ${rows})::integer from changed`;

function assignments<Item>(given: Named<Item>, { as, by, settings, same }: Assigned, valueFor: (column: string) => string) {
  const set = [
    ...settings.map(({ column, from, to }) => `${column} = ${to(`${as}.${column}`, valueFor(from))}`),
    ...same.map((column, index) => `${column} = $${given.length + index + 1}`),
  ];
  return { set: set.join(', '), found: by.map((column) => `${as}.${column} = ${valueFor(column)}`).join(' and ') };
}

function writer<Item, Same extends string>(
  statement: Statement,
  columns: Named<Item>,
  same: readonly string[],
  failures: Write['failures'],
): Writer<Item, Same> {
  return (items, ...[given = {}]: [Readonly<Record<string, unknown>>?]) => {
    if (items.length === 0) return [];
    const values = [...columns.map(([, column]) => valuesOf(items, column)), ...same.map((column) => given[column])];
    return [{ statement, values, failures }];
  };
}

/** `items.map(of)`, in half of the time: the built-in one costs more than most columns. */
function valuesOf<Item>(items: readonly Item[], { of }: Column<Item>): unknown[] {
  const values = new Array<unknown>(items.length);
  for (let index = 0; index < items.length; index++) values[index] = of(items[index] as Item);
  return values;
}
