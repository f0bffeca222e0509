/** Tables come out of a text as they went in, however they were written. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv, separatorOf } from '../../src/kit/parse-csv.ts';

const cellsOf = (text: string) => parseCsv(text).rows.map(({ cells }) => cells);

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const needsQuotes = (cell: string) => /["\r\n,;\t]/.test(cell) || cell === '' || cell.startsWith('\uFEFF');

const tables = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 6 })).chain(([width, height]) =>
  fc.array(
    fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\t', '\n', '\r\n', ' ', '\uFEFF', '😀') }), {
      minLength: width,
      maxLength: width,
    }),
    {
      minLength: height,
      maxLength: height,
    },
  ),
);

test('whatever table is written as RFC 4180 says is read as it was', () => {
  const breaks = fc.constantFrom('\r\n', '\n', '\r');
  fc.assert(
    fc.property(tables, fc.constantFrom(',', ';', '\t'), breaks, fc.boolean(), fc.boolean(), (table, separator, end, hasMark, hasEnd) => {
      const lines = table.map((cells) => cells.map((cell) => (needsQuotes(cell) ? quoted(cell) : cell)).join(separator));
      const text = `${hasMark ? '\uFEFF' : ''}${lines.join(end)}${hasEnd ? end : ''}`;
      expect(parseCsv(text, separator)).toMatchObject({ isOpen: false, rows: table.map((cells) => ({ cells })) });
    }),
  );
});

test('any text is read, and none of it twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r') }), (text) => {
      const { rows } = parseCsv(text, ',');
      expect(rows.flatMap(({ cells }) => cells).join('').length).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('each row says on which line it begins', () => {
  expect(parseCsv('a,b\r\n"1\n2",x\r\n\r\n3,"y\r\nz"\r\n4,w').rows.map(({ line }) => line)).toEqual([1, 2, 5, 7]);
});

test('the separator is the one that the first line has most of', () => {
  expect(separatorOf('"a,b,c";d\n1,2,3')).toBe(';');
  expect(separatorOf('a\tb')).toBe('\t');
  expect(separatorOf('alone')).toBe(',');
});

test('a quotation mark that is never closed is told', () => {
  expect(parseCsv('a,b\n1,"two\n3,4')).toMatchObject({ isOpen: true });
  expect(cellsOf('a,b\n1,2"x"\n')).toEqual([
    ['a', 'b'],
    ['1', '2"x"'],
  ]);
});
