import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arrayLiteral } from '../../src/db/array-literal.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
const roundTrip = async (type: string, values: readonly unknown[]) =>
  (await server.sql(`select to_json($1::${type}[]) as values`, [arrayLiteral(values)]))[0].values;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test('text comes back as it went in, whatever it is made of', async () => {
  const nasty = ['', ' ', 'null', 'NULL', '"', '\\', '{', '}', ',', 'a,b', '\\"', 'ünï🙂', '\t\n', '-', '--', 'Null ', '{"a":1}', null];
  expect(await roundTrip('text', nasty)).toEqual(nasty);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.option(fc.string({ unit: 'grapheme' }))), async (values) => {
      const safe = values.map((value) => value?.replaceAll('\u0000', '') ?? null);
      expect(await roundTrip('text', safe)).toEqual(safe);
    }),
    { numRuns: 50 },
  );
});

test('numbers, booleans, moments and bytes are written as PostgreSQL reads them', async () => {
  expect(await roundTrip('bigint', [1n, -9_007_199_254_740_991n, null])).toEqual([1, -9_007_199_254_740_991, null]);
  expect(await roundTrip('integer', [1, -2, undefined])).toEqual([1, -2, null]);
  expect(await roundTrip('boolean', [true, false])).toEqual([true, false]);
  const moments = ['0001-01-01T00:00:00.000Z', '2026-03-01T12:00:00.123Z', '9999-12-31T23:59:59.999Z'];
  const [row] = await server.sql(
    `select array(select to_char(m at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from unnest($1::timestamptz[]) m)::text[] as moments`,
    [arrayLiteral(moments.map((moment) => new Date(moment)))],
  );
  expect(row.moments).toEqual(moments);
  expect(await roundTrip('bytea', [Buffer.from([0, 255])])).toEqual(['\\x00ff']);
  expect(await roundTrip('text', [])).toEqual([]);
});

test('what is no value is a mistake of ours', () => {
  expect(() => arrayLiteral([{}])).toThrow(TypeError);
});
