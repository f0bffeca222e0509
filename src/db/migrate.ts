import { setTimeout as sleep } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { codeOf } from './failures.ts';
import type { QueuePool } from './orm.ts';
import { APPEND_ONLY, grantStatements } from './privileges.ts';
import type { Connections, Driver } from './probe.ts';
import { lookAt, tryPooler } from './session.ts';

/** The migrations in their order. The names are what the database remembers. */
export const MIGRATIONS = [
  '0001-initial',
  '0002-money',
  '0003-user-tiers',
  '0004-faults',
  '0005-faults-online',
  '0006-keys',
  '0007-operators',
  '0008-reports',
  '0009-lists',
  '0010-lookup',
  '0011-verifications',
  '0012-one-index-of-reports',
  '0013-open-invoices',
  '0014-read-only-sessions',
  '0015-event-log',
  '0016-webhooks',
] as const;

const TABLE = 'schema_migrations';

/** The last migration of the job queue, which graphile-worker brings; a test compares it with the installed version. */
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
 * Brings the schema up to date as the owning role and gives the serving role its rights, beside servers of the release before. Of
 * several servers that start at once one does the work; the others wait for it, and find it done.
 *
 * Throws SessionIsShared, and what the database says.
 */
export async function migrate(ownerUrl: string, servingRole: string | undefined): Promise<void> {
  const { orm, runMigrations } = await openMigrator(ownerUrl);
  try {
    const pool = (await orm.em.getConnection().getNativeClient()) as QueuePool;
    await alone(pool, async () => {
      await orm.migrator.up();
      await runMigrations(pool);
      // In one transaction: a server that is serving has its rights at every moment.
      if (servingRole) await pool.query(grantStatements(servingRole).join(';\n'));
    });
  } finally {
    await orm.close(true);
  }
}

/** Migrating needs a session that lasts, and there is a pooler in between that gives it to others meanwhile. */
export class SessionIsShared extends Error {
  constructor() {
    super('a pooler in transaction mode is in between');
  }
}

/** Loaded here: a server that finds its schema up to date needs none of it. */
async function openMigrator(ownerUrl: string): Promise<{ orm: MikroORM; runMigrations(pgPool: QueuePool): Promise<void> }> {
  const [{ MikroORM }, { Migrator }, { Logger, runMigrations }, ...classes] = await Promise.all([
    import('@mikro-orm/postgresql'),
    import('@mikro-orm/migrations'),
    import('graphile-worker'),
    import('./migrations/0001-initial.ts').then(({ Initial }) => Initial),
    import('./migrations/0002-money.ts').then(({ Money }) => Money),
    import('./migrations/0003-user-tiers.ts').then(({ UserTiers }) => UserTiers),
    import('./migrations/0004-faults.ts').then(({ Faults }) => Faults),
    import('./migrations/0005-faults-online.ts').then(({ FaultsOnline }) => FaultsOnline),
    import('./migrations/0006-keys.ts').then(({ Keys }) => Keys),
    import('./migrations/0007-operators.ts').then(({ Operators }) => Operators),
    import('./migrations/0008-reports.ts').then(({ Reports }) => Reports),
    import('./migrations/0009-lists.ts').then(({ Lists }) => Lists),
    import('./migrations/0010-lookup.ts').then(({ Lookup }) => Lookup),
    import('./migrations/0011-verifications.ts').then(({ Verifications }) => Verifications),
    import('./migrations/0012-one-index-of-reports.ts').then(({ OneIndexOfReports }) => OneIndexOfReports),
    import('./migrations/0013-open-invoices.ts').then(({ OpenInvoices }) => OpenInvoices),
    import('./migrations/0014-read-only-sessions.ts').then(({ ReadOnlySessions }) => ReadOnlySessions),
    import('./migrations/0015-event-log.ts').then(({ EventLog }) => EventLog),
    import('./migrations/0016-webhooks.ts').then(({ Webhooks }) => Webhooks),
  ]);
  const orm = (await MikroORM.init({
    clientUrl: ownerUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    ensureDatabase: false,
    connect: false,
    driverOptions: { connectionTimeoutMillis: 30_000 },
    migrations: {
      tableName: TABLE,
      snapshot: false,
      allOrNothing: false, // each stands for itself, and what runs beside a serving server cannot be one transaction
      silent: true,
      migrationsList: MIGRATIONS.map((name, index) => ({ name, class: classes[index] })),
    },
  } as Parameters<typeof MikroORM.init>[0])) as MikroORM;
  return { orm, runMigrations: (pgPool) => runMigrations({ pgPool, logger: new Logger(() => () => {}) }) };
}

const TURN = "select pg_try_advisory_lock(hashtext('triport migrations')) as mine";
const TURN_POLL_MS = 100;

/**
 * Does the work while no other server does. A server that waits asks again and again: a statement that stood waiting would be waited for
 * by the other's indexes.
 */
async function alone(pool: QueuePool, work: () => Promise<void>): Promise<void> {
  const turn = await pool.connect();
  try {
    const { isPooled } = await lookAt(turn as unknown as Driver);
    if (isPooled && !(await tryPooler(pool as unknown as Connections)).keepsSessions) throw new SessionIsShared();
    while (!(await turn.query(TURN)).rows[0].mine) await sleep(TURN_POLL_MS);
    await work();
  } finally {
    turn.release(true); // the lock ends with its connection
  }
}

const CAN_REWRITE = statement(
  'can_rewrite',
  `select exists (
     select from unnest($1::text[]) as log (name)
     where has_table_privilege(log.name, 'update') or has_table_privilege(log.name, 'delete')
        or has_table_privilege(log.name, 'truncate')
   ) as yes`,
  { $1: 'text' },
);

/** Whether the serving role is kept from rewriting the ledger and the logs. */
export async function isAppendOnly(db: Reader): Promise<boolean> {
  const [row] = await db.query<{ yes: boolean }>(CAN_REWRITE, [APPEND_ONLY]);
  return row?.yes === false;
}
