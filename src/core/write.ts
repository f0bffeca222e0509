import type { Statement } from './tx.ts';

/** A statement that writes rows. */
export interface Write {
  readonly statement: Statement;
  readonly values: readonly unknown[];
  /** How many rows it must write, and what is thrown for any other number. What can only insert or fail needs no check. */
  readonly check?: { rows: number; otherwise(): Error };
  /** What is thrown when a row with the same key is there already; without it, what PostgreSQL says. */
  readonly taken?: () => Error;
}

/** Inserts one row for each item, or fails: the statement takes an array for each column, and then what is the same for all rows. */
export function insertRows<Item>(
  statement: Statement,
  items: readonly Item[],
  columns: readonly ((item: Item) => unknown)[],
  same: readonly unknown[] = [],
  taken?: () => Error,
): Write[] {
  if (items.length === 0) return [];
  const values = [...columns.map((column) => valuesOf(items, column)), ...same];
  return [taken ? { statement, values, taken } : { statement, values }];
}

/** `items.map(column)`, in half of the time: the built-in one costs more than most columns. */
function valuesOf<Item>(items: readonly Item[], column: (item: Item) => unknown): unknown[] {
  const values = new Array<unknown>(items.length);
  for (let index = 0; index < items.length; index++) values[index] = column(items[index] as Item);
  return values;
}

/** Writes one row for each item like `insertRows`, with a statement that could leave some out, and must not. */
export function writeRows<Item>(
  statement: Statement,
  items: readonly Item[],
  columns: readonly ((item: Item) => unknown)[],
  same: readonly unknown[] = [],
): Write[] {
  const otherwise = () => new Error(`${statement.name} did not write every row`);
  return insertRows(statement, items, columns, same).map((insert) => ({ ...insert, check: { rows: items.length, otherwise } }));
}
