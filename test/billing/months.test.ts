import fc from 'fast-check';
import { expect } from 'vitest';
import { addMonths, monthOf } from '../../src/billing/months.ts';
import { test } from '../support/serving.ts';

const ends = { noInvalidDate: true, min: new Date('0001-01-01T00:00:00Z'), max: new Date('9899-12-31T23:59:59.999Z') };
const lastDays = fc.tuple(fc.integer({ min: 1900, max: 2400 }), fc.nat(11), fc.constantFrom(0, -1, -2)).map(([year, month, day]) => {
  return new Date(Date.UTC(year, month, day, 23, 59, 59, 999));
});
const moment = fc.oneof(fc.date(ends), lastDays);
const months = fc.oneof(fc.integer({ min: 1, max: 36 }), fc.integer({ min: 1, max: 1200 }));

test('months are added as PostgreSQL adds them in UTC', async ({ server }) => {
  const cases = fc.sample(fc.tuple(moment, months), 2000);
  const rows = await server.sql(
    `select (extract(epoch from ((t at time zone 'UTC') + make_interval(months => m)) at time zone 'UTC') * 1000)::bigint as later,
       date_trunc('month', t at time zone 'UTC')::date::text as month
     from unnest($1::timestamptz[], $2::integer[]) with ordinality as c (t, m, n) order by n`,
    [cases.map(([from]) => from.toISOString()), cases.map(([, count]) => count)],
  );
  expect(cases.map(([from, count]) => ({ later: String(addMonths(from, count).getTime()), month: monthOf(from) }))).toEqual(rows);
});

test.each([
  ['2026-01-31T12:00:00.000Z', 1, '2026-02-28T12:00:00.000Z'],
  ['2024-01-31T12:00:00.000Z', 1, '2024-02-29T12:00:00.000Z'],
  ['2024-02-29T23:59:59.999Z', 12, '2025-02-28T23:59:59.999Z'],
  ['2026-03-31T00:00:00.000Z', 6, '2026-09-30T00:00:00.000Z'],
  ['2026-12-15T00:00:00.000Z', 1, '2027-01-15T00:00:00.000Z'],
])('%s and %i months is %s', (from, count, later) => {
  expect(addMonths(new Date(from), count).toISOString()).toBe(later);
});
