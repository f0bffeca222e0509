import fc from 'fast-check';
import { expect } from 'vitest';
import type { ArrayType } from '../../src/core/statement.ts';
import { binaryArray } from '../../src/db/binary-array.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const roundTrip = async (server: TestServer, type: ArrayType, values: readonly unknown[]) =>
  (await server.sql(`select to_json($1::${type}[]) as values`, [binaryArray(type, values)]))[0].values;

test('text comes back as it went in, whatever it is made of', async ({ server }) => {
  const nasty = ['', ' ', 'null', 'NULL', '"', '\\', '{', '}', ',', 'a,b', '\\"', 'ünï🙂', '\t\n', '-', '--', 'Null ', '{"a":1}', null];
  expect(await roundTrip(server, 'text', nasty)).toEqual(nasty);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.option(fc.string({ unit: 'grapheme' }))), async (values) => {
      const safe = values.map((value) => value?.replaceAll('\u0000', '') ?? null);
      expect(await roundTrip(server, 'text', safe)).toEqual(safe);
    }),
    { numRuns: 50 },
  );
});

test('numbers come back to the last one, on both sides of zero', async ({ server }) => {
  const kept = async (type: ArrayType, values: readonly unknown[]) => (await roundTrip(server, type, values)) as unknown[];
  expect(await kept('integer', [1, -2, 2 ** 31 - 1, -(2 ** 31), undefined])).toEqual([1, -2, 2 ** 31 - 1, -(2 ** 31), null]);
  const numbers = [1n, 0n, -1n, 9_007_199_254_740_991n, -9_007_199_254_740_991n, 2n ** 63n - 1n, -(2n ** 63n)];
  const [row] = await server.sql('select $1::bigint[]::text[] as texts', [binaryArray('bigint', [...numbers, null])]);
  expect(row.texts).toEqual([...numbers.map(String), null]);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })), async (values) => {
      const [drawn] = await server.sql('select $1::bigint[]::text[] as texts', [binaryArray('bigint', values)]);
      expect(drawn.texts).toEqual(values.map(String));
    }),
    { numRuns: 50 },
  );
});

test('booleans, ids and bytes are written as PostgreSQL reads them', async ({ server }) => {
  expect(await roundTrip(server, 'boolean', [true, false, null])).toEqual([true, false, null]);
  expect(await roundTrip(server, 'bytea', [Buffer.from([0, 255]), Buffer.alloc(0)])).toEqual(['\\x00ff', '\\x']);
  expect(await roundTrip(server, 'text', [])).toEqual([]);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.option(fc.uuid())), async (ids) => {
      expect(await roundTrip(server, 'uuid', ids)).toEqual(ids);
      const shouted = ids.map((id) => id?.toUpperCase() ?? null);
      expect(await roundTrip(server, 'uuid', shouted)).toEqual(ids);
    }),
    { numRuns: 50 },
  );
});

test('moments come back to the millisecond, from the first year to the last', async ({ server }) => {
  const moments = ['0001-01-01T00:00:00.000Z', '1999-12-31T23:59:59.999Z', '2026-03-01T12:00:00.123Z', '9999-12-31T23:59:59.999Z'];
  const [row] = await server.sql(
    `select array(select to_char(m at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from unnest($1::timestamptz[]) m)::text[] as moments`,
    [
      binaryArray(
        'timestamptz',
        moments.map((moment) => new Date(moment)),
      ),
    ],
  );
  expect(row.moments).toEqual(moments);
});

test.each<[string, ArrayType, unknown]>([
  ['a number that is too large', 'integer', 2 ** 31],
  ['a fraction', 'integer', 0.5],
  ['more than 64 bits', 'bigint', 2n ** 63n],
  ['a number where a bigint belongs', 'bigint', 1],
  ['no date', 'timestamptz', new Date(Number.NaN)],
  ['an id that is too short', 'uuid', '0195a0d0-0000-7000-8000-00000000000'],
  ['an id that is too long', 'uuid', '0195a0d0-0000-7000-8000-0000000000001'],
  ['an id without a hyphen where one belongs', 'uuid', '0195a0d0,0000-7000-8000-000000000000'],
  ['an id with other letters', 'uuid', '0195a0d0-0000-7000-8000-00000000000g'],
  ['an id with letters from further away', 'uuid', '0195a0d0-0000-7000-8000-00000000000ü'],
  ['an object', 'text', {}],
  ['a text where bytes belong', 'bytea', 'text'],
])('%s is a mistake of ours', (_, type, value) => {
  expect(() => binaryArray(type, [value])).toThrow();
});

test('an array whose type the statement does not say is a mistake of ours', () => {
  expect(() => binaryArray(undefined, [1])).toThrow(TypeError);
});
