import { expect, test } from 'vitest';
import { adding, bigint, integer, keeping, rows, text, textAs, timestamptz } from '../../src/core/rows.ts';

interface Pot {
  name: string;
  size: number;
  since: Date | null;
  glaze: string;
}

const POTS = rows<Pot>('pots', {
  name: text(({ name }) => name),
  size: integer(({ size }) => size),
  since: timestamptz(({ since }) => since),
  glaze: textAs('glaze', ({ glaze }) => glaze),
});

const SINCE = new Date('2026-03-01T12:00:00Z');
const ITEMS: Pot[] = [
  { name: 'a', size: 1, since: SINCE, glaze: 'blue' },
  { name: 'b', size: 2, since: null, glaze: 'red' },
];
const flat = (sql: string | undefined) => sql?.replace(/\s+/g, ' ');

test('an insert takes an array for each column, in the order in which the columns are named, and then what is the same for all', () => {
  const insert = POTS.insert('test_pots_insert', { same: { made_at: 'timestamptz', kiln: 'integer' } });
  const [write] = insert(ITEMS, { kiln: 7, made_at: SINCE });
  expect(flat(write?.statement.text)).toBe(
    'insert into pots (name, size, since, glaze, made_at, kiln) select unnest($1::text[]), unnest($2::integer[]), ' +
      'unnest($3::timestamptz[]), unnest($4::text[])::glaze, $5::timestamptz, $6::integer',
  );
  expect(write?.statement.arrays).toEqual(['text', 'integer', 'timestamptz', 'text']);
  expect(write?.values).toEqual([['a', 'b'], [1, 2], [SINCE, null], ['blue', 'red'], SINCE, 7]);
});

test('an insert says what it means that a row is there, or replaces it', () => {
  const taken = () => new Error('taken');
  expect(POTS.insert('test_pots_taken', { taken })(ITEMS)[0]?.failures).toEqual({ 23505: taken });
  const [write] = POTS.insert('test_pots_replace', { replacing: ['name'], same: { made_at: 'timestamptz' } })(ITEMS, { made_at: SINCE });
  expect(flat(write?.statement.text)).toContain(
    'on conflict (name) do update set size = excluded.size, since = excluded.since, glaze = excluded.glaze, made_at = excluded.made_at',
  );
});

test('an update takes only the columns that it needs, and sets, adds or keeps', () => {
  const [write] = POTS.update('test_pots_update', {
    as: 'p',
    by: ['name'],
    set: ['glaze', adding('height', 'size'), keeping('since')],
    same: { fired_at: 'timestamptz' },
  })(ITEMS, { fired_at: SINCE });
  expect(flat(write?.statement.text)).toBe(
    'with changed as (update pots p set glaze = v.glaze, height = p.height + v.size, since = coalesce(p.since, v.since), fired_at = $5 ' +
      'from (select unnest($1::text[]) as name, unnest($2::integer[]) as size, unnest($3::timestamptz[]) as since, ' +
      'unnest($4::text[])::glaze as glaze) v where p.name = v.name returning 1) ' +
      'select 1 / (count(*) = cardinality($1))::integer from changed',
  );
  expect(write?.values).toEqual([['a', 'b'], [1, 2], [SINCE, null], ['blue', 'red'], SINCE]);
  expect(write?.failures?.['22012']?.().message).toBe('test_pots_update did not change every row');
  const some = POTS.update('test_pots_resize', { as: 'p', by: ['name'], set: ['size'] })(ITEMS);
  expect(some[0]?.values).toEqual([
    ['a', 'b'],
    [1, 2],
  ]);
});

test('the forms by key follow from the same columns: the values of one row stand for the arrays', () => {
  const insert = POTS.insert('test_pots_insert_each', { same: { made_at: 'timestamptz' }, replacing: ['name'] });
  const [added] = insert(ITEMS, { made_at: SINCE });
  expect(flat(added?.statement.byKey?.first.text)).toBe(
    'insert into pots (name, size, since, glaze, made_at) values ($1::text, $2::integer, $3::timestamptz, $4::text::glaze, ' +
      '$5::timestamptz) on conflict (name) do update set size = excluded.size, since = excluded.since, glaze = excluded.glaze, ' +
      'made_at = excluded.made_at',
  );
  const change = POTS.update('test_pots_update_each', {
    as: 'p',
    by: ['name'],
    set: ['glaze', adding('height', 'size'), keeping('since')],
    same: { fired_at: 'timestamptz' },
  });
  const [changed] = change(ITEMS, { fired_at: SINCE });
  expect(flat(changed?.statement.byKey?.first.text)).toBe(
    'with changed as (update pots p set glaze = $4::text::glaze, height = p.height + $2::integer, ' +
      'since = coalesce(p.since, $3::timestamptz), fired_at = $5 where p.name = $1::text returning 1) ' +
      'select 1 / (count(*) = 1)::integer from changed',
  );
});

test('nothing is written for no item', () => {
  const sums = rows<bigint>('sums', { sum: bigint((sum) => sum) });
  expect(sums.insert('test_sums_insert')([])).toEqual([]);
  expect(sums.update('test_sums_update', { as: 's', by: ['sum'], set: ['sum'] })([])).toEqual([]);
});
