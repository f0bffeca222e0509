import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmlessCell } from '../../src/core/harmless-cell.ts';
import { harmlessCell as inBrowsers } from '../../src/kit/harmless-cell.ts';

/** Files are written by the server, and by pages of the console. */
const BOTH = [
  ['by the server', harmlessCell],
  ['by a page', inBrowsers],
] as const;

test.each([
  '1+1',
  'a=b',
  "'=1",
  '',
  '–1',
  'ada@example.org',
  'first.last+tag@mail.example.co.uk',
  'a - b',
  '0x5aAeb6053F3E94C9',
  'two\r\nlines',
  'Rejected: account closed; see ticket 7, page 3',
  'a "quoted" word',
  '2026-03-01',
])('%j holds no formula and is left as it is', (text) => {
  for (const [by, written] of BOTH) expect(written(text), by).toBe(text);
});

test.each<[text: string, harmless: string]>([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@sum', "'@sum"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['\nx', "'\nx"],
  ['＝1', "'＝1"],
  ['a＋1', 'a＋1'],
  [' =1', " '=1"],
  ['\u00a0\u200b=1', "\u00a0\u200b'=1"],
  ['\ufeff=1', "\ufeff'=1"],
  ['"=1"', `"'=1"`],
  ['a;=1+1', "a;'=1+1"],
  ['a,=1+1', "a,'=1+1"],
  ['a\t=1+1', "a\t'=1+1"],
  ['a|=1+1', "a|'=1+1"],
  ['a；＝1', "a；'＝1"],
  ['a\r\n=1+1', "a\r\n'=1+1"],
  ['a\n@x', "a\n'@x"],
  ['a\u2028-1', "a\u2028'-1"],
  ['x; "=1"; +2', `x; "'=1"; '+2`],
  ['\t=1', "'\t'=1"],
  [';;;=1', ";;;'=1"],
  ['==1', "'==1"],
])('a spreadsheet begins no formula in %j', (text, harmless) => {
  for (const [by, written] of BOTH) expect(written(text), by).toBe(harmless);
});

/** The cells of a text as a spreadsheet makes them that divides at this separator and knows about quotes, or not. */
function cellsOf(text: string, separator: string, quotes: boolean): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const sign of text) {
    if (quotes && sign === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (!isQuoted && (sign === separator || sign === '\n' || sign === '\r')) {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell];
}

describe.each([';', ',', '\t', '|'])('divided at %j', (separator) => {
  test.each([true, false])('no cell of a table is a formula, with quotes obeyed: %j', (quotes) => {
    const sign = fc.constantFrom('=', '+', '-', '@', '＝', '"', "'", ' ', '\u00a0', '\t', '\r', '\n', ';', ',', '|', 'a', '1');
    const property = fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      for (const [by, written] of BOTH) {
        const quoted = `id,"${written(signs.join('')).replaceAll('"', '""')}",1`;
        for (const cell of cellsOf(quoted, separator, quotes)) expect(cell.replace(/^[\s"]+/, ''), by).not.toMatch(/^[=+\-@＝]/);
      }
    });
    fc.assert(property, { numRuns: 2000 });
  });
});
