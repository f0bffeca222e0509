import { describe, expect } from 'vitest';
import { distribution } from '../../src/db/distribution.ts';
import { KEYS, spreadOf } from '../../src/db/keys.ts';
import { openPool } from '../support/pool.ts';
import { test } from '../support/serving.ts';

/** What Citus has of it, as far as the script asks: two functions and a catalogue. Called, they tell what they were called with. */
const WITNESS = `
  create table pg_dist_partition (logicalrelid regclass primary key, partkey text, beside text, shards integer, place serial);
  create function create_reference_table(given regclass) returns void language sql as
    'insert into pg_dist_partition (logicalrelid) values (given)';
  create function create_distributed_table(given regclass, key text, colocate_with text, shard_count integer default null)
    returns void language sql as
    'insert into pg_dist_partition (logicalrelid, partkey, beside, shards) values (given, key, colocate_with, shard_count)'`;

interface Told {
  name: string;
  partkey: string | null;
  beside: string | null;
  shards: number | null;
}

/** Runs scripts one after the other on the migrated tables, where a witness stands for Citus, and returns what it was told. */
async function witness(url: string, ...scripts: string[]): Promise<Told[]> {
  const pool = openPool(url, 1);
  const connection = await pool.connect();
  try {
    await connection.query({ text: `begin; ${WITNESS}` });
    for (const script of scripts) await connection.query({ text: script });
    const text = 'select logicalrelid::text as name, partkey, beside, shards from pg_dist_partition order by place';
    return (await connection.query({ text })).rows as Told[];
  } finally {
    await connection.query({ text: 'rollback' });
    connection.release();
    await pool.end();
  }
}

const ownerUrl = (url: string) => url.replace('triport_app:app', 'triport_owner:owner');
const spread = Object.keys(KEYS).filter((table) => KEYS[table as keyof typeof KEYS] !== 'local');

describe('the script that distributes a database', () => {
  test('distributes every table that is not local once, by its key, in the order of the keys', async ({ server }) => {
    const told = await witness(ownerUrl(server.databaseUrl), distribution());
    expect(told.map(({ name }) => name)).toEqual(spread);
    expect(told.map(({ name, partkey }) => [name, partkey])).toEqual(spread.map((name) => [name, spreadOf(name)?.column ?? null]));
  });

  test('puts the tables of a group beside its first, and has that one cut into as many parts as are asked for', async ({ server }) => {
    const told = (await witness(ownerUrl(server.databaseUrl), distribution(48))).filter(({ partkey }) => partkey !== null);
    const firsts = told.filter(({ beside }) => beside === 'none');
    expect(firsts.map(({ shards }) => shards)).toEqual(firsts.map(() => 48));
    const groupOf = (name: string) => spreadOf(name)?.group;
    expect(new Set(firsts.map(({ name }) => groupOf(name))).size).toBe(firsts.length);
    const others = told.filter(({ beside }) => beside !== 'none');
    expect(others.length).toBeGreaterThan(10);
    expect(others.filter(({ name, beside, shards }) => shards !== null || groupOf(name) !== groupOf(beside ?? ''))).toEqual([]);
  });

  test('is run again after a migration: a table that is distributed is passed over, a new one is not', async ({ server }) => {
    const url = ownerUrl(server.databaseUrl);
    const again = `delete from pg_dist_partition where logicalrelid in ('personal_texts'::regclass, 'programme'::regclass)`;
    const told = await witness(url, distribution(), again, distribution(48));
    expect(told.map(({ name }) => name).sort()).toEqual([...spread].sort());
    expect(told.slice(-2)).toEqual([
      { name: 'programme', partkey: null, beside: null, shards: null },
      { name: 'personal_texts', partkey: 'user_id', beside: 'users', shards: null },
    ]);
  });

  test.for([0, -1, 1.5, 64_001, Number.NaN])('is not made for %d parts', (shards) => {
    expect(() => distribution(shards)).toThrow(RangeError);
  });
});
