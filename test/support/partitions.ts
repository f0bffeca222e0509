import { KEYS, type Spread } from '../../src/db/keys.ts';
import { grantStatements } from '../../src/db/privileges.ts';
import { openPool, type Pool } from './pool.ts';

/** Into how many parts each table is cut; a part stands for a machine. */
export const PARTS = 8;

/** The schema of the parts: whoever lists the tables of `public` finds the same as everywhere. */
export const PARTS_SCHEMA = 'parts';

const SPREAD = Object.entries(KEYS).filter((entry): entry is [string, Spread] => typeof entry[1] === 'object');

const FOREIGN_KEYS = `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
  from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`;

/** Indexes and keys with the names that they have, in the order in which they were made. */
const INDEXES = `select i.indrelid::regclass::text as table,
    case when c.oid is null then pg_get_indexdef(i.indexrelid)
      else format('alter table public.%I add constraint %I %s', t.relname, c.conname, pg_get_constraintdef(c.oid)) end as sql
  from pg_index i join pg_class t on t.oid = i.indrelid left join pg_constraint c on c.conindid = i.indexrelid and c.contype in ('p', 'u')
  where t.relnamespace = 'public'::regnamespace order by i.indexrelid`;

/**
 * Cuts every table of a migrated database by its key in `keys.ts`, as an engine of many machines would: nothing is unique beyond a part,
 * and a statement that does not name the key asks all of them.
 */
export async function cutTables(ownerUrl: string, servingRole: string): Promise<void> {
  const pool = openPool(ownerUrl, 1);
  try {
    for (const sql of await cuts(pool)) await pool.query({ text: sql });
    await pool.query({ text: grantStatements(servingRole).join(';\n') });
  } finally {
    await pool.end();
  }
}

async function cuts(pool: Pool): Promise<string[]> {
  const foreignKeys = (await pool.query({ text: FOREIGN_KEYS })).rows as { table: string; name: string; definition: string }[];
  const indexes = (await pool.query({ text: INDEXES })).rows as { table: string; sql: string }[];
  return [
    `create schema whole; create schema ${PARTS_SCHEMA}`,
    ...foreignKeys.map(({ table, name }) => `alter table ${table} drop constraint ${name}`),
    ...SPREAD.flatMap(([table, { column }]) => [
      `alter table ${table} set schema whole`,
      `create table public.${table} (like whole.${table} including all excluding indexes) partition by hash (${column})`,
      ...Array.from({ length: PARTS }, (_, part) => {
        const bounds = `for values with (modulus ${PARTS}, remainder ${part})`;
        return `create table ${PARTS_SCHEMA}.${table}_${part} partition of public.${table} ${bounds}`;
      }),
      ...indexes.filter((index) => index.table === table).map(({ sql }) => sql),
      `insert into public.${table} select * from whole.${table}`,
    ]),
    'drop schema whole cascade',
    ...foreignKeys.map(({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`),
  ];
}
