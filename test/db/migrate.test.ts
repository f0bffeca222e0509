import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { recordAudit } from '../../src/audit/record-audit.ts';
import { statement } from '../../src/core/statement.ts';
import { openDatabase } from '../../src/db/database.ts';
import { isAppendOnly, isMigrated, MIGRATIONS, migrate, QUEUE_MIGRATION } from '../../src/db/migrate.ts';
import { closeOrm, openOrm } from '../../src/db/orm.ts';
import { ENTITIES } from '../../src/start/connect.ts';
import { SHAPE } from '../support/shape.ts';

const SERVING = 'triport_app';
let maintenance: MikroORM;
const made: string[] = [];

const open = (url: string) => openOrm(ENTITIES, { url, poolMax: 2, statementTimeoutMs: 10_000, connectTimeoutMs: 10_000, warn: () => {} });
const urlOf = (role: 'app' | 'owner', database: string) => inject('cluster')[role].replace('DATABASE', database);

beforeAll(async () => {
  maintenance = await open(urlOf('owner', 'postgres'));
});
afterAll(async () => {
  for (const name of made) await maintenance.em.getConnection().execute(`drop database ${name}`);
  await closeOrm(maintenance);
});

/** A new database without a single table. */
async function emptyDatabase(): Promise<string> {
  const name = `m_${randomUUID().replaceAll('-', '')}`;
  await maintenance.em.getConnection().execute(`create database ${name}`);
  made.push(name);
  return name;
}

async function ask<T>(url: string, work: (orm: MikroORM) => Promise<T>): Promise<T> {
  const orm = await open(url);
  try {
    return await work(orm);
  } finally {
    await closeOrm(orm);
  }
}

const reader = async (orm: MikroORM) =>
  (
    await openDatabase(orm, { isolation: 'read committed', preparedStatements: false, statementTimeoutMs: 0, shape: SHAPE, recordAudit })
  ).reader(new Date());

const schemaOf = (name: string): Promise<object[]> =>
  ask(urlOf('owner', name), (orm) =>
    orm.em.getConnection().execute<object[]>(
      `select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
       where table_schema = 'public' order by 1, 2`,
    ),
  );

const grantsOf = (name: string): Promise<object[]> =>
  ask(urlOf('owner', name), (orm) =>
    orm.em
      .getConnection()
      .execute<object[]>(
        `select table_name, privilege_type from information_schema.role_table_grants where grantee = '${SERVING}' order by 1, 2`,
      ),
  );

/** A migration needs rights on all tables from the first to the last that are granted any. */
const EVERYTHING = statement(
  'everything',
  'select from deployment, users, sessions, transfers, payouts, point_events, idempotency_keys, schema_migrations, graphile_worker.migrations',
);

test('an empty database is not migrated, and asking does not fail', async () => {
  const name = await emptyDatabase();
  expect(await ask(urlOf('app', name), async (orm) => isMigrated(await reader(orm)))).toBe(false);
});

test('the job queue is expected as far as the installed package would bring it', () => {
  const migrations = readdirSync(new URL('../../node_modules/graphile-worker/sql', import.meta.url));
  expect(Math.max(...migrations.map((name) => Number.parseInt(name, 10)))).toBe(QUEUE_MIGRATION);
});

test.each([
  ['older', `delete from graphile_worker.migrations where id = ${QUEUE_MIGRATION}`],
  ['missing', 'drop schema graphile_worker cascade'],
  ['hidden from this role', `revoke usage on schema graphile_worker from ${SERVING}`],
])('a database whose job queue is %s is not migrated', async (_, sql) => {
  const name = await emptyDatabase();
  await migrate(urlOf('owner', name), SERVING);
  await ask(urlOf('owner', name), (orm) => orm.em.getConnection().execute(sql));
  expect(await ask(urlOf('app', name), async (orm) => isMigrated(await reader(orm)))).toBe(false);
});

describe('migrating', () => {
  test('makes the schema, gives the serving role its rights, and changes nothing when it is done again', async () => {
    const name = await emptyDatabase();
    await migrate(urlOf('owner', name), SERVING);
    const [schema, grants] = [await schemaOf(name), await grantsOf(name)];
    expect(schema.length).toBeGreaterThan(50);
    expect(
      await ask(urlOf('app', name), async (orm) => [await isMigrated(await reader(orm)), await isAppendOnly(await reader(orm))]),
    ).toEqual([true, true]);
    await migrate(urlOf('owner', name), SERVING);
    expect(await schemaOf(name)).toEqual(schema);
    expect(await grantsOf(name)).toEqual(grants);
    const applied = await ask(urlOf('app', name), (orm) => orm.em.getConnection().execute('select name from schema_migrations'));
    expect(applied).toEqual(MIGRATIONS.map((migration) => ({ name: migration })));
  });

  test('takes rights back that were given by hand', async () => {
    const name = await emptyDatabase();
    await migrate(urlOf('owner', name), SERVING);
    await ask(urlOf('owner', name), (orm) => orm.em.getConnection().execute(`grant delete on transfers to ${SERVING}`));
    await migrate(urlOf('owner', name), SERVING);
    expect(await ask(urlOf('app', name), async (orm) => isAppendOnly(await reader(orm)))).toBe(true);
  });

  test.each([2, 5])('by %i servers at once ends well for all of them', async (count) => {
    const name = await emptyDatabase();
    await Promise.all(Array.from({ length: count }, () => migrate(urlOf('owner', name), SERVING)));
    const applied = await ask(urlOf('app', name), (orm) => orm.em.getConnection().execute('select name from schema_migrations'));
    expect(applied).toEqual(MIGRATIONS.map((migration) => ({ name: migration })));
    expect(await ask(urlOf('app', name), async (orm) => isAppendOnly(await reader(orm)))).toBe(true);
  });

  test('leaves nothing behind when it fails', async () => {
    const name = await emptyDatabase();
    await ask(urlOf('owner', name), (orm) => orm.em.getConnection().execute('create table audit_log (mine int)'));
    await expect(migrate(urlOf('owner', name), SERVING)).rejects.toThrow(/audit_log/);
    expect(
      (await schemaOf(name)).filter((column) => !/^(schema_migrations|audit_log)$/.test((column as { table_name: string }).table_name)),
    ).toEqual([]);
    expect(await ask(urlOf('owner', name), async (orm) => isMigrated(await reader(orm)))).toBe(false);
  });

  test('makes an index anew that was cut short, and goes on where it stopped', async () => {
    const name = await emptyDatabase();
    await migrate(urlOf('owner', name), SERVING);
    const owner = (sql: string) => ask(urlOf('owner', name), (orm) => orm.em.getConnection().execute<object[]>(sql));
    await owner("delete from schema_migrations where name = '0005-faults-online'");
    await owner('drop index billing_rejections_of_user');
    await owner(`insert into billing_rejections (event_id, reason, event, received_at, reported_by, user_id)
      select n::text, 'invalid', '{}', now(), 'operator:default', '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e' from generate_series(1, 2) n`);
    // What is left of an index that could not be made is there by name, and is never used.
    await expect(owner('create unique index concurrently billing_rejections_of_user on billing_rejections (user_id)')).rejects.toThrow();
    expect(await ask(urlOf('app', name), async (orm) => isMigrated(await reader(orm)))).toBe(false);
    await migrate(urlOf('owner', name), SERVING);
    const found = `select indisvalid, indisunique from pg_index where indexrelid = 'billing_rejections_of_user'::regclass`;
    expect(await owner(found)).toEqual([{ indisvalid: true, indisunique: false }]);
    expect(await ask(urlOf('app', name), async (orm) => isMigrated(await reader(orm)))).toBe(true);
  });

  test('never takes the rights from a role that serves, not for a moment', async () => {
    const name = await emptyDatabase();
    await migrate(urlOf('owner', name), SERVING);
    let isOver = false;
    const serving = ask(urlOf('app', name), async (orm) => {
      const db = await reader(orm);
      while (!isOver) await db.query(EVERYTHING, []);
    });
    for (let again = 0; again < 5; again++) await migrate(urlOf('owner', name), SERVING);
    isOver = true;
    await serving;
  });

  test('as a role that may not is refused', async () => {
    const name = await emptyDatabase();
    await expect(migrate(urlOf('app', name), undefined)).rejects.toThrow(/permission denied/);
  });
});
