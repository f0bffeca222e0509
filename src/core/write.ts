import type { Statement } from './tx.ts';

/** A statement that writes so many rows. */
export interface Write {
  readonly statement: Statement;
  readonly values: readonly unknown[];
  /** How many rows it must write; with any other number `otherwise` is thrown. */
  readonly rows: number;
  otherwise(): Error;
}

/**
 * Writes one row for each item: the statement takes an array for each column, and then what is the same for all rows. Without
 * items there is nothing to write.
 */
export function writeRows<Item>(
  statement: Statement,
  items: readonly Item[],
  columns: readonly ((item: Item) => unknown)[],
  same: readonly unknown[] = [],
  otherwise: Write['otherwise'] = () => new Error(`${statement.name} did not write every row`),
): Write[] {
  if (items.length === 0) return [];
  return [{ statement, values: [...columns.map((column) => items.map(column)), ...same], rows: items.length, otherwise }];
}
