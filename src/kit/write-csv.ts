import { harmlessCell } from './harmless-cell.ts';

/** What a cell can be; without a value it is empty. */
export type CsvCell = string | number | bigint | boolean | null | undefined;

/** A column of a file. */
export interface CsvColumn<Row> {
  name: string;
  /** Whether others chose what stands in it: then it is quoted, and made harmless. All others hold ids, numbers, moments and our own words. */
  isChosen?: true;
  cell(row: Row): CsvCell;
}

const BYTE_ORDER_MARK = '\u{feff}';
const SPECIAL = /[",\r\n]/;

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

function textOf(cell: CsvCell, isChosen = false): string {
  if (cell === null || cell === undefined || cell === '') return '';
  if (isChosen && typeof cell === 'string') return quoted(harmlessCell(cell));
  const text = String(cell);
  return SPECIAL.test(text) ? quoted(text) : text;
}

/**
 * A table as RFC 4180 writes it, byte for byte as the server writes its own, without what a spreadsheet would run as a formula; with a byte
 * order mark for those that take the text for another encoding without it.
 */
export function writeCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[], hasMark = false): string {
  const lines = rows.map((row) => columns.map(({ cell, isChosen }) => textOf(cell(row), isChosen)).join(','));
  return [`${hasMark ? BYTE_ORDER_MARK : ''}${columns.map(({ name }) => name).join(',')}`, ...lines, ''].join('\r\n');
}
