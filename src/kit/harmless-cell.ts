/** The same as `src/core/harmless-cell.ts`, for files that are written in a browser; one test holds both. */

/**
 * What a spreadsheet takes for the beginning of a cell: the beginning of the text, and whatever follows a separator or the end of a line.
 * Where it divides cells at other separators than our commas, our quotes do not hold a cell together.
 */
const CELL = String.raw`(?:^|[,;|\t\n\v\f\r\u0085\u2028\u2029，；｜])`;
/** A spreadsheet skips blanks, invisible characters and quotes; one of these signs then begins a formula. */
const FORMULA = new RegExp(String.raw`(${CELL}[\p{C}\p{Z}"“”]*)(?=[=+\-@＝＋－＠])`, 'gu');
const CONTROL_FIRST = /^[\t\r\n]/;

/** The text in a form that no spreadsheet takes for a formula: an apostrophe stands before whatever could begin one. */
export function harmlessCell(text: string): string {
  const harmless = text.replaceAll(FORMULA, "$1'");
  return CONTROL_FIRST.test(harmless) ? `'${harmless}` : harmless;
}
