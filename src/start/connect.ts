import { join } from 'node:path';
import type { EntitySchema, MikroORM } from '@mikro-orm/postgresql';
import { CodeSchema } from '../codes/code.entity.ts';
import { systemClock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';
import { Problem } from '../core/problem.ts';
import { openDatabase } from '../db/database.ts';
import { codeOf } from '../db/failures.ts';
import { isAppendOnly, isMigrated, migrate } from '../db/migrate.ts';
import { closeOrm, openOrm, openPool, type QueuePool } from '../db/orm.ts';
import { serverVersion, tooOld } from '../db/server-version.ts';
import { UserSchema } from '../identity/user.entity.ts';
import { PayoutSchema } from '../payouts/payout.entity.ts';
import { SessionSchema } from '../sessions/session.entity.ts';
import { TicketSchema } from '../sessions/ticket.entity.ts';
import { UserTierSchema } from '../user-tiers/user-tier.entity.ts';
import { type Config, ConfigError } from './config.ts';
import type { Secrets } from './secrets.ts';

export interface Connected {
  orm: MikroORM;
  /** Whether this is the embedded database. */
  embedded: boolean;
  /** Opens a pool for the job queue. Its connections keep their sessions, so they go past a pooler. */
  openWorkerPool(): Promise<QueuePool>;
  close(): Promise<void>;
}

/** Every entity of the program. */
export const ENTITIES = [UserSchema, CodeSchema, SessionSchema, TicketSchema, PayoutSchema, UserTierSchema] as readonly EntitySchema[];

const START_ATTEMPTS_MAX = 10;
/** One listens, one asks for work, one schedules. */
const WORKER_POOL_MAX = 3;

interface Urls {
  app: string;
  owner: string;
  worker: string;
  stop(): Promise<void>;
}

/** Connects to DATABASE_URL, or starts the embedded PostgreSQL, and brings the schema up to date. */
export async function connect(config: Config, secrets: Secrets, log: Log): Promise<Connected> {
  const urls = await databaseUrls(config, secrets);
  const warn = (message: string) => log.warn({ source: 'orm' }, message);
  const habits = { statementTimeoutMs: config.dbStatementTimeoutMs, warn };
  const orm = await openOrm(ENTITIES, { url: urls.app, poolMax: config.dbPoolMax, ...habits });
  const openWorkerPool = () => openPool(orm, { url: urls.worker, poolMax: WORKER_POOL_MAX, ...habits });
  const close = async () => {
    await closeOrm(orm);
    await urls.stop();
  };
  try {
    const db = (await openDatabase(orm, { isolation: config.dbIsolation, preparedStatements: false, shape: config.dbShape })).reader(
      systemClock.now(),
    );
    const old = tooOld(await patiently(() => serverVersion(db), config.databaseUrl === undefined ? always : isSlow));
    if (old) throw new ConfigError([`DATABASE_URL: ${old}`]);
    if (!(await isMigrated(db))) await migrate(urls.owner, urls.owner === urls.app ? undefined : new URL(urls.app).username);
    checkPrivilege(config, await isAppendOnly(db), log);
    return { orm, embedded: config.databaseUrl === undefined, openWorkerPool, close };
  } catch (error) {
    await close();
    if (config.databaseUrl === undefined || error instanceof ConfigError) throw error;
    throw new Error(`DATABASE_URL: ${reasonOf(error)}`, { cause: error });
  }
}

/** Asks again while nobody answers, a few times. On a busy machine a first connection may take a while. */
async function patiently<T>(ask: () => Promise<T>, again: (error: Problem) => boolean): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      if (attempt === START_ATTEMPTS_MAX || !(error instanceof Problem && error.tag === 'unavailable' && again(error))) throw error;
    }
  }
}

/** Our own database lives, whatever its connections say. */
const always = () => true;

/** Somebody else's may not be there; but one that is not there says so, and one that is slow says nothing. */
const isSlow = (error: Problem) => codeOf(error) === undefined;

async function databaseUrls(config: Config, secrets: Secrets): Promise<Urls> {
  const { databaseUrl: app, migrationDatabaseUrl: owner = app, workerDatabaseUrl: worker = app } = config;
  if (app !== undefined) return { app, owner: owner ?? app, worker: worker ?? app, stop: async () => {} };
  const { startEmbedded } = await import('../db/embedded.ts');
  const passwords = { owner: secrets.ownerPassword, app: secrets.appPassword };
  const embedded = await startEmbedded({ directory: join(config.dataDir, 'postgres'), passwords });
  return { app: embedded.appUrl(), owner: embedded.ownerUrl(), worker: embedded.appUrl(), stop: embedded.stop };
}

function checkPrivilege(config: Config, appendOnly: boolean, log: Log): void {
  if (appendOnly) return;
  const fact = 'the serving role may rewrite the ledger and the logs';
  if (config.requireLeastPrivilege)
    throw new ConfigError([`REQUIRE_LEAST_PRIVILEGE: ${fact}; serve with a role that does not own the tables`]);
  log.warn(`${fact}: append-only is not enforced; set MIGRATION_DATABASE_URL to the owning role and DATABASE_URL to another`);
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof AggregateError) return cause.errors.map((each: Error) => each.message).join('; ');
  return cause instanceof Error ? cause.message : String(cause);
}
