/**
 * A database of contract 1.0.1, with the demo programme and a generated ledger, is migrated while a server of that release runs.
 * UPGRADE_TRANSFERS is how many transfers there are; figures are printed when it is set.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { isAppendOnly, isMigrated, migrate } from '../../src/db/migrate.ts';
import { closeOrm, openOrm } from '../../src/db/orm.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { RETURNED_MICRO } from '../../src/ledger/returned-credit.ts';
import { verifyLedger } from '../../src/ledger/verify-ledger.ts';
import { ENTITIES } from '../../src/start/connect.ts';
import { seedMoney, settle } from '../bench/money-seed.ts';
import { AFTER_THE_EXAMPLES } from '../support/clock.ts';
import type { Pool } from '../support/pool.ts';
import { copyBack, migrateAsBefore, type OldServer, serveAsBefore } from '../support/release-1-0-1.ts';
import { startServer, type TestServer } from '../support/server.ts';

const TRANSFERS = Number(process.env.UPGRADE_TRANSFERS ?? '20000');
const SERVING = 'triport_app';
const LANES = 4;
/** Half of all transfers are one user's. */
const [hot, ordinary] = settle([
  { inviters: 1, payersEach: 10, paymentsEach: TRANSFERS / 40 },
  { inviters: TRANSFERS / 200, payersEach: 10, paymentsEach: 5 },
]) as [ReturnType<typeof settle>[number], ReturnType<typeof settle>[number]];

const name = `u_${randomUUID().replaceAll('-', '')}`;
const urlOf = (role: 'app' | 'owner', database = name) => inject('cluster')[role].replace('DATABASE', database);
const opened: MikroORM[] = [];

async function open(url: string): Promise<Pool> {
  const orm = await openOrm(ENTITIES, { url, poolMax: LANES + 2, statementTimeoutMs: 0, connectTimeoutMs: 100_000, warn: () => {} });
  opened.push(orm);
  return (await orm.em.getConnection().getNativeClient()) as unknown as Pool;
}

async function closeAll(): Promise<void> {
  for (const orm of opened.splice(0)) await closeOrm(orm);
}

const rowsOf = async (pool: Pool, text: string) => (await pool.query({ text })).rows as Record<string, unknown>[];

const STRUCTURE = `
  select 'column' as kind, table_name || '.' || column_name as name,
    concat_ws(' ', data_type, udt_name, is_nullable, column_default) as text from information_schema.columns where table_schema = 'public'
  union all select 'constraint', conrelid::regclass || '.' || conname, convalidated || ' ' || pg_get_constraintdef(oid)
    from pg_constraint where connamespace = 'public'::regnamespace
  union all select 'index', indexrelid::regclass::text, indisvalid || ' ' || pg_get_indexdef(indexrelid)
    from pg_index where indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
  union all select 'value', enumtypid::regtype::text, enumlabel from pg_enum
  union all select 'right', table_name, privilege_type from information_schema.role_table_grants where grantee = '${SERVING}'
  order by 1, 2, 3`;

const waitingFor = (owner: Pool, table: string) =>
  rowsOf(owner, `select from pg_locks where relation = '${table}'::regclass and mode = 'AccessExclusiveLock' and not granted`);

async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await isSo())) await sleep(20);
}

let upgraded: TestServer;
let old: OldServer;
let committed: { before: number; beside: number; after: number };

beforeAll(async () => {
  const [maintenance, demo] = [await open(urlOf('owner', 'postgres')), await startServer()];
  await maintenance.query({ text: `create database ${name}` });
  await migrateAsBefore(urlOf('owner'), SERVING);
  const owner = await open(urlOf('owner'));
  demo.clock.set(AFTER_THE_EXAMPLES);
  await loadDemo(demo.database, demo.clock, () => {});
  await copyBack(await open(demo.databaseUrl), owner);
  await seedMoney(owner, [hot, ordinary]);
  old = serveAsBefore(await open(urlOf('app')), LANES, ordinary);
  await until(() => old.done >= 5);
  const before = old.done;

  // Somebody adds the ledger up: a table that is being read cannot be locked exclusively.
  const reader = await (await open(urlOf('app'))).connect();
  await reader.query({ text: 'begin; select count(*) from spends; select count(*) from point_events' });
  const started = performance.now();
  const migrating = Promise.all([1, 2].map(() => migrate(urlOf('owner'), SERVING)));
  await until(async () => (await waitingFor(owner, 'spends')).length > 0);
  const kept = old.done;
  await until(() => old.done >= kept + 2 * LANES);
  await reader.query({ text: 'commit' });
  reader.release();
  await migrating;
  for (let again = 0; again < 3; again++) await migrate(urlOf('owner'), SERVING);
  const beside = old.done;
  if (process.env.UPGRADE_TRANSFERS) console.log(`${TRANSFERS} transfers: migrated in ${Math.round(performance.now() - started)} ms`);
  await until(() => old.done >= beside + LANES);
  await old.stop();
  committed = { before, beside, after: old.done };
  await closeAll();
  await demo.stop();
  upgraded = await startServer({}, { template: name });
});

afterAll(async () => {
  expect(upgraded.failures).toEqual([]);
  await upgraded.stop();
  await (await open(urlOf('owner', 'postgres'))).query({ text: `drop database ${name}` });
  await closeAll();
});

describe('a database of contract 1.0.1 with the demo and a ledger', () => {
  test('is brought up to date while a server of that release works on, and none of its statements fails', () => {
    expect(old.failures).toEqual([]);
    expect(committed.beside).toBeGreaterThan(committed.before);
    expect(committed.after).toBeGreaterThan(committed.beside);
    if (process.env.UPGRADE_TRANSFERS) console.log(`the longest of ${old.done} transactions took ${Math.round(old.longestMs)} ms`);
  });

  test('then has what a new database has: columns, checks that hold for every row, indexes that are whole, the same rights', async () => {
    const [here, fresh] = [
      await open(upgraded.databaseUrl.replace('triport_app:app', 'triport_owner:owner')),
      await open(urlOf('owner', 'triport')),
    ];
    expect(await rowsOf(here, STRUCTURE)).toEqual(await rowsOf(fresh, STRUCTURE));
    const reader = upgraded.database.reader(new Date());
    expect([await isMigrated(reader), await isAppendOnly(reader)]).toEqual([true, true]);
    await closeAll();
  });

  test('adds up', async () => {
    const { differences, transfers } = await verifyLedger(upgraded.database.reader(new Date()));
    expect(differences).toEqual([]);
    expect(transfers).toBeGreaterThan(TRANSFERS);
  });

  test('says that credit which was returned was returned whole, also by an old server after the upgrade', async () => {
    await upgraded.sql('update spends set returned_at = now() where returned_at is null');
    const [known] = await upgraded.sql(
      `select count(*) filter (where ${RETURNED_MICRO} = amount_micro)::int as whole, count(*)::int as all from spends`,
    );
    expect(known.all).toBeGreaterThan(0);
    expect(known.whole).toBe(known.all);
  });

  test('is served: what it was made with is written down, and users are as they were', async () => {
    expect(await upgraded.sql('select currency from deployment')).toEqual([{ currency: 'USD' }]);
    const { status, body } = await upgraded.admin('GET', '/v1/admin/referrals/users/3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e');
    expect([status, body.tier]).toEqual([200, 2]);
  });
});
