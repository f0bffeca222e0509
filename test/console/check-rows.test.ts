/** What a file's rows are read as, before anything is sent. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRows, guessMapping } from '../../src/console/screens/upload/check-rows.ts';
import { readAmount, readMoment } from '../../src/console/screens/upload/read-value.ts';
import { decimalOf } from '../../src/kit/money-text.ts';

const NOW = Date.parse('2026-06-01T00:00:00Z');
const inUnits = { unit: 'units' as const, currency: 'USD', now: NOW };
const inMicro = { ...inUnits, unit: 'micro' as const };
const USER = '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e';

test('an amount is read exactly, in units as in micro-units', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 9_007_199_254_740_991n }), (micro) => {
      expect(readAmount(decimalOf(micro), inUnits)).toEqual({ value: Number(micro) });
      expect(readAmount(String(micro), inMicro)).toEqual({ value: Number(micro) });
    }),
  );
});

test.each(['', '-1', '1,5', '1.2345678', '$1', '1e3', '9007199254.740992'])('%j is no amount that can be sent', (text) => {
  expect(readAmount(text, inUnits)).toHaveProperty('mistake');
});

test.each([
  ['2026-01-05', '2026-01-05T00:00:00.000Z'],
  ['2026-01-05 08:30', '2026-01-05T08:30:00.000Z'],
  ['2026-01-05T08:30:00+0200', '2026-01-05T06:30:00.000Z'],
  ['2026-01-05 08:30:15 UTC', '2026-01-05T08:30:15.000Z'],
])('%s is a moment', (text, value) => {
  expect(readMoment(text, inUnits)).toEqual({ value });
});

test.each([
  ['2026-02-30', 'moment'],
  ['05.01.2026', 'moment'],
  ['2026-06-02', 'future'],
])('%s is none that can be sent', (text, mistake) => {
  expect(readMoment(text, inUnits)).toEqual({ mistake });
});

test('columns are found by their own names first, and no column is two things', () => {
  expect(guessMapping('points', ['Event', 'Event ID', 'Type', 'user', 'Date'])).toEqual({
    id: 0,
    event_id: 1,
    task: 2,
    user_id: 3,
    occurred_at: 4,
  });
  expect(guessMapping('users', ['id', 'E-Mail'])).toEqual({ user_id: 0, email: 1 });
});

test('a row has what its type needs, and says nothing that it does not mean', () => {
  const header = ['id', 'type', 'occurred_at', 'invoice_id', 'user_id', 'amount_micro'];
  const row = (line: number, ...cells: string[]) => ({ line, cells });
  const rows = [
    row(2, 'a', 'INVOICE_VOIDED', '2026-01-01', 'in', USER, '5'),
    row(3, 'b', 'invoice_paid', '2026-01-01', 'in', USER, ''),
    row(4, 'c', 'invoice_refunded', '2026-01-01', 'in', USER, '0'),
    row(5, 'a', 'invoice_paid', '2026-01-01', 'in', USER, '5'),
  ];
  const { items, mistakes } = checkRows('events', rows, guessMapping('events', header), { ...inMicro, width: header.length });
  const body = { id: 'a', type: 'invoice_voided', occurredAt: '2026-01-01T00:00:00.000Z', invoiceId: 'in', userId: USER };
  expect(items).toEqual([{ line: 2, id: 'a', body }]);
  expect(mistakes.map(({ line, field, code }) => [line, field, code])).toEqual([
    [3, 'amount_micro', 'missing'],
    [4, 'amount_micro', 'zero'],
    [5, 'id', 'twice'],
  ]);
});
