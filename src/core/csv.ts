import type { CastingContext, Options } from 'csv-stringify/sync';
import { harmlessCell } from './harmless-cell.ts';

/** A table for spreadsheets. */
export interface Table<Row> {
  /** The columns in their order, by the names that records have for them. */
  readonly columns: readonly string[];
  /** Those in which stands what others chose: they are quoted, and made harmless. All others hold ids, numbers, moments and our own words. */
  readonly chosen?: readonly string[];
  recordOf(row: Row): object;
}

const BYTE_ORDER_MARK = '\u{feff}';

/**
 * A table as RFC 4180 writes it, part by part, without what a spreadsheet would run as a formula; with a byte order mark for those that
 * take the text for another encoding without it. A cell without a value is empty.
 */
export async function* csv<Row>(
  parts: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
  { columns, chosen = [], recordOf }: Table<Row>,
  hasMark = false,
): AsyncGenerator<string, void> {
  const { stringify } = await import('csv-stringify/sync');
  const isChosen = new Set<unknown>(chosen);
  const options: Options = {
    columns: [...columns],
    record_delimiter: 'windows',
    cast: {
      string: (value: string, { column, header }: CastingContext) =>
        isChosen.has(column) && !header ? { value: harmlessCell(value), quoted: true } : value,
      boolean: String,
    },
  };
  yield (hasMark ? BYTE_ORDER_MARK : '') + stringify([], { ...options, header: true });
  for await (const rows of parts) yield stringify(rows.map(recordOf), options);
}
