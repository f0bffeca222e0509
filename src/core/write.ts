import type { Statement } from './tx.ts';

/** A statement that writes rows. */
export interface Write {
  readonly statement: Statement;
  readonly values: readonly unknown[];
  /** How many rows it must write, and what is thrown for any other number. What can only insert or fail needs no check. */
  readonly check?: { rows: number; otherwise(): Error };
}

/** Inserts one row for each item: the statement takes an array for each column, and then what is the same for all rows. */
export function insertRows<Item>(
  statement: Statement,
  items: readonly Item[],
  columns: readonly ((item: Item) => unknown)[],
  same: readonly unknown[] = [],
): Write[] {
  return items.length === 0 ? [] : [{ statement, values: [...columns.map((column) => items.map(column)), ...same] }];
}

/** Writes one row for each item like `insertRows`, with a statement that could leave some out, and must not. */
export function writeRows<Item>(
  statement: Statement,
  items: readonly Item[],
  columns: readonly ((item: Item) => unknown)[],
  same: readonly unknown[] = [],
  otherwise = () => new Error(`${statement.name} did not write every row`),
): Write[] {
  return insertRows(statement, items, columns, same).map((insert) => ({ ...insert, check: { rows: items.length, otherwise } }));
}
