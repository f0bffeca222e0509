import { expect } from 'vitest';
import { KEYS, type Spread, spreadOf } from '../../src/db/keys.ts';
import { test } from '../support/serving.ts';

const PLACES = Object.keys(KEYS);
const keyOf = (table: string) => (KEYS as Record<string, Spread | 'reference' | 'local'>)[table];

test('every table says what it is spread by, with a column that it has', async ({ server }) => {
  const rows = await server.sql(`
    select c.relname as table, array_agg(a.attname::text) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') group by c.relname`);
  expect(rows.map(({ table }) => table).sort()).toEqual([...PLACES].sort());
  const lacking = rows.filter(({ table, columns }) => spreadOf(table) && !columns.includes(spreadOf(table)?.column));
  expect(lacking).toEqual([]);
});

test('a group is one type and one collation: equal values are cut alike', async ({ server }) => {
  const rows = await server.sql(`
    select attrelid::regclass::text as table, attname::text as column, atttypid::regtype || ' ' || attcollation::regcollation as type
    from pg_attribute where attrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p'))`);
  const types = new Map<string, Set<string>>();
  for (const { table, column, type } of rows) {
    const spread = spreadOf(table);
    if (spread && spread.column === column) types.set(spread.group, (types.get(spread.group) ?? new Set()).add(type));
  }
  expect(types.size).toBeGreaterThan(5);
  expect([...types].filter(([, { size }]) => size > 1)).toEqual([]);
});

test('every unique key of a table has the column that the table is spread by: no machine knows the rows of another', async ({ server }) => {
  const rows = await server.sql(`
    select i.indrelid::regclass::text as table, i.indexrelid::regclass::text as name, array(
      select a.attname::text from pg_attribute a where a.attrelid = i.indrelid and a.attnum = any(i.indkey)
    ) as columns from pg_index i where i.indisunique and i.indrelid in (
      select oid from pg_class where relnamespace = 'public'::regnamespace)`);
  const checked = rows.filter(({ table }) => spreadOf(table));
  expect(checked.length).toBeGreaterThan(20);
  expect(checked.filter(({ table, columns }) => !columns.includes(spreadOf(table)?.column)).map(({ name }) => name)).toEqual([]);
});

test('a foreign key leads from a spread table along its group, to a table that stands before it', async ({ server }) => {
  const rows = await server.sql(`
    select conname as name, conrelid::regclass::text as from, confrelid::regclass::text as to, array(
      select a.attname::text from pg_attribute a where a.attrelid = conrelid and a.attnum = any(conkey)) as columns
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0`);
  expect(rows.length).toBeGreaterThan(3);
  const isAlong = (from: string, to: string, columns: string[]) => {
    const spread = spreadOf(from);
    if (!spread) return false;
    return keyOf(to) === 'reference' || (spread.group === spreadOf(to)?.group && columns.includes(spread.column));
  };
  const wrong = rows.filter(({ from, to, columns }) => !isAlong(from, to, columns) || PLACES.indexOf(to) > PLACES.indexOf(from));
  expect(wrong.map(({ name }) => name)).toEqual([]);
});
