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
  const values = [...columns.map((column) => items.map(column)), ...same];
  return [taken ? { statement, values, taken } : { statement, values }];
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
