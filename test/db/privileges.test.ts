import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, describe, expect, inject } from 'vitest';
import { createLog } from '../../src/core/log.ts';
import { closeOrm, openOrm } from '../../src/db/orm.ts';
import { APPEND_ONLY } from '../../src/db/privileges.ts';
import { readConfig } from '../../src/start/config.ts';
import { connect, ENTITIES } from '../../src/start/connect.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const HISTORY = ['allocations', 'attribution_log', 'audit_log', 'billing_events', 'point_reversals', 'programme_versions', 'transfers'];
const DENIED = '42501';
let serving: MikroORM;

test.beforeAll(async ({ server }) => {
  serving = await openOrm(ENTITIES, {
    url: server.databaseUrl,
    poolMax: 1,
    statementTimeoutMs: 5000,
    connectTimeoutMs: 10_000,
    warn: () => {},
  });
});

afterAll(async () => {
  await closeOrm(serving);
});

/** Runs SQL as the role that serves; returns the SQLSTATE of its refusal, or undefined. */
async function refusalOf(sql: string): Promise<string | undefined> {
  try {
    await serving.em.getConnection().execute(sql);
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
}

test('history is append-only by privilege', () => {
  for (const table of HISTORY) expect(APPEND_ONLY).toContain(table);
});

/** A column to tamper with, where there is no `created_at`. */
const COLUMNS: Record<string, string> = {
  programme_tiers: 'tier',
  code_directory: 'code',
  billing_events: 'received_at',
  allocations: 'amount_micro',
  payout_directory: 'user_id',
  point_events: 'received_at',
  point_reversals: 'user_id',
};

describe.each(APPEND_ONLY)('%s, as the serving role,', (table) => {
  test('can be read and written to', async ({ server }) => {
    expect(await refusalOf(`select 1 from ${table} limit 1`)).toBeUndefined();
    const [row] = await server.sql("select has_table_privilege('triport_app', $1, 'insert') as yes", [table]);
    expect(row).toEqual({ yes: true });
  });

  const column = COLUMNS[table] ?? 'created_at';
  const ATTEMPTS: [what: string, sql: string][] = [
    ['updated', `update ${table} set ${column} = ${column}`],
    ['deleted from', `delete from ${table}`],
    ['deleted from where nothing matches', `delete from ${table} where false`],
    ['truncated', `truncate ${table}`],
    ['truncated by cascade', `truncate ${table} cascade`],
    ['dropped', `drop table ${table}`],
    ['altered', `alter table ${table} add column forged text`],
    ['renamed', `alter table ${table} rename to forged`],
    ['locked against others', `do $$ begin lock table ${table} in access exclusive mode; end $$`],
    [
      'given a trigger',
      `create trigger forged before insert on ${table} for each row execute function suppress_redundant_updates_trigger()`,
    ],
    ['given a rule', `create rule forged as on insert to ${table} do instead nothing`],
    [
      'overwritten by an insert',
      `insert into ${table} select * from ${table} on conflict do nothing; update ${table} set ${column} = ${column}`,
    ],
    ['updated by a merge', `merge into ${table} t using ${table} s on false when matched then delete`],
  ];
  test.each(ATTEMPTS)('cannot be %s', async (_, sql) => {
    expect(await refusalOf(sql)).toBe(DENIED);
  });
});

test.each([
  ['make itself the owner', 'set role triport_owner'],
  ['give itself more rights', 'grant update on transfers to triport_app; update transfers set amount_micro = 1'],
  ['make tables that shadow ours', 'create table public.transfers_2 (id int)'],
  ['make a schema', 'create schema forged'],
  ['read other processes’ files', "select pg_read_file('/etc/passwd')"],
  ['run programs', "copy (select 1) to program 'true'"],
  ['make roles', 'create role forged'],
  ['forget a migration', 'delete from schema_migrations'],
])('the serving role cannot %s', async (_, sql) => {
  expect(await refusalOf(sql)).toBe(DENIED);
});

test.for(['public', 'graphile_worker'])('no table of the schema %s is left out of the grants', async (schema, { server }) => {
  const rows = await server.sql(
    `select relname from pg_class where relkind = 'r' and relnamespace = $1::regnamespace
       and not has_table_privilege('triport_app', oid, 'select')`,
    [schema],
  );
  expect(rows).toEqual([]);
});

test.each([
  ['change its tables', 'alter table graphile_worker._private_jobs disable row level security'],
  ['forget its migrations', 'delete from graphile_worker.migrations'],
  ['take the policies from its rows', 'drop policy serving on graphile_worker._private_jobs'],
  ['replace its functions', 'create or replace function graphile_worker.add_job() returns int language sql as $$ select 1 $$'],
  ['empty it', 'truncate graphile_worker._private_jobs'],
])('the serving role fills and works off the job queue, but cannot %s', async (_, sql) => {
  expect(await refusalOf(sql)).toBe(DENIED);
});

describe('serving as the owner of the tables', () => {
  const owner = () => inject('cluster').owner;
  const ownUrl = (server: TestServer) => owner().replace('DATABASE', new URL(server.databaseUrl).pathname.slice(1));
  const secrets = { adminToken: 'a'.repeat(43), emailHashKey: 'key', sealingKey: 'key', ownerPassword: 'o', appPassword: 'p' };

  test('is said by /readyz', async () => {
    const careless = await startServer({}, { cluster: { app: owner(), owner: owner() }, connectTimeoutMs: 60_000 });
    try {
      const { status, body } = await careless.call('GET', '/readyz');
      expect([status, body.append_only]).toEqual([200, 'not_enforced']);
    } finally {
      await careless.stop();
    }
  });

  test('is warned of once when the server starts', async ({ server }) => {
    const lines: string[] = [];
    const log = createLog('warn', { write: (line: string) => void lines.push(line) });
    const connected = await connect(readConfig({ DATABASE_URL: ownUrl(server) }), secrets, log);
    await connected.close();
    expect(lines.filter((line) => line.includes('append-only'))).toHaveLength(1);
    expect(lines.join()).not.toContain(ownUrl(server));
  });

  test('stops the start where least privilege is required', async ({ server }) => {
    const config = readConfig({ DATABASE_URL: ownUrl(server), REQUIRE_LEAST_PRIVILEGE: 'true' });
    await expect(connect(config, secrets, createLog('silent'))).rejects.toThrow(/^REQUIRE_LEAST_PRIVILEGE: /);
  });

  test('another role than the owner’s is let in where it is required', async ({ server }) => {
    const lines: string[] = [];
    const log = createLog('warn', { write: (line: string) => void lines.push(line) });
    const config = readConfig({
      DATABASE_URL: server.databaseUrl,
      MIGRATION_DATABASE_URL: ownUrl(server),
      REQUIRE_LEAST_PRIVILEGE: 'true',
    });
    await (await connect(config, secrets, log)).close();
    expect(lines).toEqual([]);
  });
});
