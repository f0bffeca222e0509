import { expect, test } from 'vitest';
import { readSentLines } from '../../src/console/screens/payouts/sent-lines.ts';
import type { CoveredPayout } from '../../src/sdk/typescript/sdk.ts';

const ID = '019d1f42-6b80-7c15-9e3a-5d7f0b2c4e68';
const OTHER = '01a21c85-de6e-7717-9fa7-5169be743048';
const open = [ID, OTHER].map((id) => ({ id, amountMicro: 1 }) as CoveredPayout);
const told = (text: string, picked: string[] = []) =>
  readSentLines(text, open, new Set(picked)).map(({ number, txHash, trouble }) => [number, trouble ?? txHash]);

test('lines of id and transaction, divided as spreadsheets divide them', () => {
  expect(told(`${ID},0x1\r\n\r\n${OTHER.toUpperCase()};"REF ""7"""\n`)).toEqual([
    [1, '0x1'],
    [3, 'REF "7"'],
  ]);
  expect(told(`${ID}\t0x1`)).toEqual([[1, '0x1']]);
});

test('a table is read by its heads, whatever their order; what defused a formula is taken away again', () => {
  expect(told(`\u{feff}tx_hash,amount,id\n'=0x1,"1,5",${ID}`)).toEqual([[2, '=0x1']]);
});

test('what cannot be sent says why', () => {
  const lines = [`${ID},`, `${ID},0x1`, 'nonsense,0x1', '00000000-0000-4000-8000-000000000000,0x1', `${OTHER},0x2`];
  expect(told(lines.join('\n'), [ID])).toEqual([
    [1, 'noTransaction'],
    [2, 'twice'],
    [3, 'noId'],
    [4, 'unknownLine'],
    [5, 'notPicked'],
  ]);
});

test('a note of several lines, as our own file has it, is one cell of its row; each row says on which line it begins', () => {
  const table = `id,tx_hash,note\r\n${ID},0x1,"one\r\ntwo"\r\n${OTHER},0x2,""\r\n`;
  expect(told(table)).toEqual([
    [2, '0x1'],
    [4, '0x2'],
  ]);
});

test('a table that was saved with semicolons keeps the commas of its cells', () => {
  expect(told(`id;amount;tx_hash\n${ID};1,5;0x1`)).toEqual([[2, '0x1']]);
});

test('where a quotation mark is never closed, nothing behind it is sent', () => {
  expect(told(`${ID},0x1\n${OTHER},"0x2\n${ID},0x3`)).toEqual([
    [1, '0x1'],
    [2, 'openQuote'],
  ]);
});
