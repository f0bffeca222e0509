/**
 * What a spreadsheet takes for the beginning of a cell: that of the text, and what stands behind a separator or the end of a line.
 * Where it divides cells at other separators than our commas, our quotes do not hold a cell together.
 */
const CELL = String.raw`(?:^|[,;|\t\n\v\f\r\u0085\u2028\u2029，；｜])`;
/** It passes over blanks, invisible characters and quotes, and then one of these is a formula. */
const FORMULA = new RegExp(String.raw`(${CELL}[\p{C}\p{Z}"“”]*)(?=[=+\-@＝＋－＠])`, 'gu');
const CONTROL_FIRST = /^[\t\r\n]/;

/** A text as no spreadsheet takes it for a formula: an apostrophe stands before whatever could begin one. */
export function harmlessCell(text: string): string {
  const harmless = text.replaceAll(FORMULA, "$1'");
  return CONTROL_FIRST.test(harmless) ? `'${harmless}` : harmless;
}
