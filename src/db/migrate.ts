import { setTimeout as sleep } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { type Reader, statement } from '../core/tx.ts';
import { codeOf } from './failures.ts';
import { MOVE_NOTES } from './move-notes.ts';
import type { Pool } from './orm.ts';
import { APPEND_ONLY, grantStatements } from './privileges.ts';

/** The migrations in their order. The names are what the database remembers. */
export const MIGRATIONS = ['0001-initial', '0002-money', '0003-user-tiers', '0004-faults'] as const;

const TABLE = 'schema_migrations';

/** The last migration of the job queue, which graphile-worker brings; a test holds it against the installed version. */
export const QUEUE_MIGRATION = 19;

const APPLIED = statement(
  'migrations_applied',
  `select name from ${TABLE} union all select 'queue ' || id from graphile_worker.migrations`,
);

// The table of migrations is not there yet, or was made before this serving role got its rights.
const NOT_OURS_YET = new Set(['42P01', '42501']);

/** Whether every migration of this program and of the job queue is in the database, and this role may see that. */
export async function isMigrated(db: Reader): Promise<boolean> {
  try {
    const applied = new Set((await db.query<{ name: string }>(APPLIED, [])).map(({ name }) => name));
    return [...MIGRATIONS, `queue ${QUEUE_MIGRATION}`].every((name) => applied.has(name));
  } catch (error) {
    if (NOT_OURS_YET.has(codeOf(error) ?? '')) return false;
    throw error;
  }
}

/**
 * Brings the schema up to date as the owning role and gives the serving role its rights. Two servers that start at once may
 * both try; the one that comes second finds the work done.
 */
export async function migrate(ownerUrl: string, servingRole: string | undefined): Promise<void> {
  // Loaded here: a server that finds its schema up to date needs none of it.
  const [{ MikroORM }, { Migrator }, { Logger, runMigrations }, { Initial }, { Money }, { UserTiers }, { Faults }] = await Promise.all([
    import('@mikro-orm/postgresql'),
    import('@mikro-orm/migrations'),
    import('graphile-worker'),
    import('./migrations/0001-initial.ts'),
    import('./migrations/0002-money.ts'),
    import('./migrations/0003-user-tiers.ts'),
    import('./migrations/0004-faults.ts'),
  ]);
  const orm = (await MikroORM.init({
    clientUrl: ownerUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    ensureDatabase: false,
    connect: false,
    driverOptions: { connectionTimeoutMillis: 5000, lock_timeout: 5000 },
    migrations: {
      tableName: TABLE,
      snapshot: false,
      allOrNothing: true,
      silent: true,
      migrationsList: [
        { name: MIGRATIONS[0], class: Initial },
        { name: MIGRATIONS[1], class: Money },
        { name: MIGRATIONS[2], class: UserTiers },
        { name: MIGRATIONS[3], class: Faults },
      ],
    },
  } as Parameters<typeof MikroORM.init>[0])) as MikroORM;
  try {
    await untilAlone(async () => {
      await orm.migrator.up();
      for (const sql of MOVE_NOTES) await orm.em.getConnection().execute(sql);
      await runMigrations({ pgPool: (await orm.em.getConnection().getNativeClient()) as Pool, logger: new Logger(() => () => {}) });
      if (servingRole) for (const sql of grantStatements(servingRole)) await orm.em.getConnection().execute(sql);
    });
  } finally {
    await orm.close(true);
  }
}

// What PostgreSQL says to the second of two who make the same table, type or grant at one moment; serialisation and deadlocks.
const RACES = new Set(['23505', '42P07', '42710', 'XX000', '40001', '40P01', '55P03']);
const RACE_ATTEMPTS_MAX = 5;
const RACE_PAUSE_MS = 100;

/** Begins again when another server got in between. By then its work is in the database, and there is nothing left to do. */
async function untilAlone(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await work();
      return;
    } catch (error) {
      if (!RACES.has(codeOf(error) ?? '') || attempt === RACE_ATTEMPTS_MAX) throw error;
      await sleep(RACE_PAUSE_MS * attempt * Math.random());
    }
  }
}

const CAN_REWRITE = statement(
  'can_rewrite',
  `select exists (
     select from unnest($1::text[]) as log (name)
     where has_table_privilege(log.name, 'update') or has_table_privilege(log.name, 'delete')
        or has_table_privilege(log.name, 'truncate')
   ) as yes`,
);

/** Whether the serving role is kept from rewriting the ledger and the logs. */
export async function isAppendOnly(db: Reader): Promise<boolean> {
  const [row] = await db.query<{ yes: boolean }>(CAN_REWRITE, [APPEND_ONLY]);
  return row?.yes === false;
}
