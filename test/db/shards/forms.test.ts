/** Looks at every statement that a server in shape `keys` can send, whether a test sends it or not. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Statement } from '../../../src/core/statement.ts';
import { cutTables } from '../../support/partitions.ts';
import { openPool, type Pool } from '../../support/pool.ts';
import { FROM_FILTER, loadStatements } from '../../support/statements.ts';
import { ACROSS } from './across.ts';
import { judge } from './judge.ts';

const name = `t_${randomUUID().replaceAll('-', '')}`;
let statements: readonly Statement[];
let pool: Pool;

beforeAll(async () => {
  statements = await loadStatements();
  const { owner } = inject('cluster');
  const postgres = openPool(owner.replace('DATABASE', 'postgres'), 1);
  await postgres.query({ text: `create database ${name} template triport strategy file_copy` });
  await postgres.end();
  if (process.env.TEST_TABLES !== 'cut') await cutTables(owner.replace('DATABASE', name), 'triport_app');
  pool = openPool(owner.replace('DATABASE', name), 1);
});
afterAll(async () => {
  await pool.end();
  const postgres = openPool(inject('cluster').owner.replace('DATABASE', 'postgres'), 1);
  await postgres.query({ text: `drop database ${name}` });
  await postgres.end();
});

/** A value of each type that parameters have; the text is one that can be read as a date, too. */
const VALUES: Readonly<Record<string, unknown>> = {
  uuid: '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e',
  text: '2026-03-01',
  date: '2026-03-01',
  'timestamp with time zone': '2026-03-01T12:00:00Z',
  bytea: Buffer.from('hash'),
  boolean: true,
  integer: 1,
  smallint: 1,
  bigint: 1,
  numeric: 1,
  json: '{}',
  jsonb: '[]',
};

async function valuesFor({ name: statement, text }: Statement): Promise<unknown[]> {
  await pool.query({ text: `prepare "${statement}" as ${text}` });
  const { rows } = await pool.query({
    text: 'select parameter_types::regtype[]::text[] as types from pg_prepared_statements where name = $1',
    values: [statement],
  });
  await pool.query({ text: `deallocate "${statement}"` });
  const types = (rows[0] as { types: string[] }).types;
  return types.map((type) => (type.endsWith('[]') ? [VALUES[type.slice(0, -2)]] : VALUES[type]));
}

/** They take many users at once, in either shape: one goes through the whole ledger, the other cleans up after all who were erased. */
const OF_MANY = new Set(['verify_transfers', 'clean_up_rejections_of_users']);

test('with one key, each asks one part of the tables, but for those that ask everybody by nature', async () => {
  const wrong: string[] = [];
  const sent = statements.filter((statement) => statement.byKey === undefined);
  for (const statement of sent) {
    const values = await valuesFor(statement);
    const why = await judge(pool, { name: statement.name, text: statement.text, values, keys: 1 });
    const family = statement.name.replace(FROM_FILTER, '$1_');
    if (why && !(family in ACROSS) && !OF_MANY.has(family)) wrong.push(`${statement.name} ${why}`);
  }
  expect(wrong).toEqual([]);
  expect(sent.length).toBeGreaterThan(150);
});
