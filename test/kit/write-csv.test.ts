/** A file that a page writes is the one that the server would write, and is read as it was. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../src/core/csv.ts';
import { parseCsv } from '../../src/kit/parse-csv.ts';
import { type CsvColumn, writeCsv } from '../../src/kit/write-csv.ts';

interface Row {
  id: string;
  amount: number;
  covered: boolean;
  note: string | null;
  address: string;
}

const COLUMNS: readonly CsvColumn<Row>[] = [
  { name: 'id', cell: ({ id }) => id },
  { name: 'amount', cell: ({ amount }) => amount },
  { name: 'covered', cell: ({ covered }) => covered },
  { name: 'note', isChosen: true, cell: ({ note }) => note },
  { name: 'address', isChosen: true, cell: ({ address }) => address },
];

const hostile = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '"', "'", ',', ';', '\t', '\r', '\n', ' ', 'a', '1', 'é', '😀') });
const rows = fc.array(
  fc.record({ id: fc.uuid(), amount: fc.maxSafeInteger(), covered: fc.boolean(), note: fc.option(hostile), address: hostile }),
  { maxLength: 5 },
);

async function byServer(all: readonly Row[], hasMark: boolean): Promise<string> {
  const table = { columns: COLUMNS.map(({ name }) => name), chosen: ['note', 'address'], recordOf: (row: Row) => row };
  let text = '';
  for await (const part of csv([all], table, hasMark)) text += part;
  return text;
}

test('byte for byte what the server writes', () =>
  fc.assert(
    fc.asyncProperty(rows, fc.boolean(), async (all, hasMark) => {
      expect(writeCsv(COLUMNS, all, hasMark)).toBe(await byServer(all, hasMark));
    }),
  ));

test('every cell comes out as it went in, but for what defuses it', () => {
  const bare = (text: string | null | undefined) => text?.replaceAll("'", '') ?? '';
  fc.assert(
    fc.property(rows, (all) => {
      const [, ...read] = parseCsv(writeCsv(COLUMNS, all), ',').rows;
      const told = read.map(({ cells: [id, amount, covered, note, address] }) => [id, amount, covered, bare(note), bare(address)]);
      expect(told).toEqual(all.map(({ id, amount, covered, note, address }) => [id, `${amount}`, `${covered}`, bare(note), bare(address)]));
    }),
  );
});

test('a word of our own that needs quotes has them', () => {
  const words = ['plain', 'one, two', 'a "quote"', 'two\nlines'];
  const told = writeCsv([{ name: 'why', cell: (why: string) => why }], words);
  expect(told).toBe(['why', 'plain', '"one, two"', '"a ""quote"""', '"two\nlines"', ''].join('\r\n'));
});
