/** A parameterised SQL statement; its name lets PostgreSQL keep the plan. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Names a statement. The name must be unique in the program: one name is one text. */
export function statement(name: string, text: string): Statement {
  return { name, text };
}

/** A statement that writes rows. */
export interface Write {
  readonly statement: Statement;
  readonly values: readonly unknown[];
  /** What is thrown instead of failures with these SQLSTATE codes. */
  readonly means?: Readonly<Record<string, () => Error>>;
}

const UNIQUE_VIOLATION = '23505';
const DIVISION_BY_ZERO = '22012';

/**
 * A statement that changes a row for each element of `$1`, an array. It fails when one was not there: PostgreSQL counts them itself,
 * by dividing by zero, so that nobody has to wait for the number before the transaction commits.
 */
export function changing(name: string, text: string): Statement {
  return statement(name, `with changed as (${text} returning 1) select 1 / (count(*) = cardinality($1))::integer from changed`);
}

/** Changes one row for each item, with a `changing` statement: it takes an array for each column, and then what is the same for all rows. */
export function changeRows<Item>(
  statement: Statement,
  items: readonly Item[],
  columns: readonly ((item: Item) => unknown)[],
  same: readonly unknown[] = [],
): Write[] {
  const means = { [DIVISION_BY_ZERO]: () => new Error(`${statement.name} did not change every row`) };
  return rowsOf(statement, items, columns, same, means);
}

/** Inserts one row for each item, or fails. `taken` is thrown when one with the same key is there already. */
export function insertRows<Item>(
  statement: Statement,
  items: readonly Item[],
  columns: readonly ((item: Item) => unknown)[],
  same: readonly unknown[] = [],
  taken?: () => Error,
): Write[] {
  return rowsOf(statement, items, columns, same, taken ? { [UNIQUE_VIOLATION]: taken } : {});
}

function rowsOf<Item>(
  statement: Statement,
  items: readonly Item[],
  columns: readonly ((item: Item) => unknown)[],
  same: readonly unknown[],
  means: Write['means'] & object,
): Write[] {
  return items.length === 0 ? [] : [{ statement, values: [...columns.map((column) => valuesOf(items, column)), ...same], means }];
}

/** `items.map(column)`, in half of the time: the built-in one costs more than most columns. */
function valuesOf<Item>(items: readonly Item[], column: (item: Item) => unknown): unknown[] {
  const values = new Array<unknown>(items.length);
  for (let index = 0; index < items.length; index++) values[index] = column(items[index] as Item);
  return values;
}
