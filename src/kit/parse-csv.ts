/** Tables as RFC 4180 writes them, and as spreadsheets do: with semicolons or tabs, line feeds alone, and a mark at their beginning. */

/** A row of a file, and the line on which it begins. */
export interface CsvRow {
  line: number;
  cells: string[];
}

export interface CsvTable {
  rows: CsvRow[];
  /** Whether a quotation mark was never closed: then the last row is not what anybody meant. */
  isOpen: boolean;
}

/** All of them, for lines that nobody has exported as a table. */
export const ANY_SEPARATOR = ',;\t';

/** The separator that the first line has most of, outside of quotation marks. */
export function separatorOf(text: string): string {
  const [first = ''] = text.replaceAll(/"[^"]*"/g, '').split(/\r|\n/, 1);
  const count = (separator: string) => first.split(separator).length;
  return [...ANY_SEPARATOR].reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** The rows of a table. Rows with nothing in them are left out. Where several separators are given, each of them divides. */
export function parseCsv(given: string, separators = separatorOf(given)): CsvTable {
  const text = given.replace(/^\uFEFF/, '');
  const rows: CsvRow[] = [];
  let [at, line, start] = [0, 1, 1];
  let cells: string[] = [];
  const endRow = () => {
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: start, cells });
    cells = [];
    start = line;
  };
  while (at < text.length || cells.length > 0) {
    const { cell, end, isOpen } = readCell(text, at, separators);
    cells.push(cell);
    line += breaksIn(text, at, end);
    if (isOpen) return { rows: [...rows, { line: start, cells }], isOpen };
    at = end + 1;
    if (divides(text[end], separators)) continue;
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    line += 1;
    endRow();
    if (end >= text.length) break;
  }
  return { rows, isOpen: false };
}

const divides = (sign: string | undefined, separators: string) => sign !== undefined && separators.includes(sign);

const breaksIn = (text: string, from: number, to: number) => text.slice(from, to).split(/\r\n|\r|\n/).length - 1;

/** The cell that begins here, and where it ends: at a separator, a line break or the end of the text. */
function readCell(text: string, from: number, separators: string): { cell: string; end: number; isOpen: boolean } {
  let [cell, at] = ['', from];
  if (text[at] === '"') {
    for (at += 1; ; at += 1) {
      const close = text.indexOf('"', at);
      if (close === -1) return { cell: cell + text.slice(at), end: text.length, isOpen: true };
      cell += text.slice(at, close);
      at = close + 1;
      if (text[at] !== '"') break;
      cell += '"';
    }
  }
  let end = at;
  while (end < text.length && !divides(text[end], separators) && text[end] !== '\r' && text[end] !== '\n') end += 1;
  return { cell: cell + text.slice(at, end), end, isOpen: false };
}
