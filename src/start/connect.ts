import { join } from 'node:path';
import type { EntitySchema, MikroORM } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { CodeSchema } from '../codes/code.entity.ts';
import { systemClock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';
import { openDatabase } from '../db/database.ts';
import { codeOf, isAway } from '../db/failures.ts';
import { isAppendOnly, isMigrated, migrate, SessionIsShared } from '../db/migrate.ts';
import { closeOrm, openOrm, openPool, type QueuePool } from '../db/orm.ts';
import { UserSchema } from '../identity/user.entity.ts';
import { PayoutSchema } from '../payouts/payout.entity.ts';
import { SessionSchema } from '../sessions/session.entity.ts';
import { TicketSchema } from '../sessions/ticket.entity.ts';
import { UserTierSchema } from '../user-tiers/user-tier.entity.ts';
import { checkServer, reasonOf } from './check-server.ts';
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

/**
 * Connects to DATABASE_URL, or starts the embedded PostgreSQL, and brings the schema up to date. `statementTimeoutMs` is for a program
 * whose statements may take longer than a server's. Throws a ConfigError that names what is mistaken, with the remedy.
 */
export async function connect(
  config: Config,
  secrets: Secrets,
  log: Log,
  { statementTimeoutMs = config.dbStatementTimeoutMs }: { statementTimeoutMs?: number } = {},
): Promise<Connected> {
  const urls = await databaseUrls(config, secrets);
  const warn = (message: string) => log.warn({ source: 'orm' }, message);
  const habits = { statementTimeoutMs, warn };
  const orm = await openOrm(ENTITIES, { url: urls.app, poolMax: config.dbPoolMax, ...habits });
  const openWorkerPool = () => openPool(orm, { url: urls.worker, poolMax: WORKER_POOL_MAX, ...habits });
  const close = async () => {
    await closeOrm(orm);
    await urls.stop();
  };
  try {
    await patiently(
      () => checkServer(orm, config, { statementTimeoutMs, hasOwnRole: servingRole(urls) !== undefined }, log),
      config.databaseUrl === undefined ? always : isSlow,
    );
    const options = { isolation: config.dbIsolation, preparedStatements: false, statementTimeoutMs, shape: config.dbShape, recordAudit };
    const db = (await openDatabase(orm, options)).reader(systemClock.now());
    if (!(await isMigrated(db))) await bringUpToDate(urls);
    checkPrivilege(config, await isAppendOnly(db), log);
    return { orm, embedded: config.databaseUrl === undefined, openWorkerPool, close };
  } catch (error) {
    await close();
    if (config.databaseUrl === undefined || error instanceof ConfigError) throw error;
    throw new Error(`DATABASE_URL: ${reasonOf(error)}`, { cause: error });
  }
}

const userOf = (url: string) => decodeURIComponent(new URL(url).username);

/** The role that serves; undefined where it is the one that owns the tables. */
const servingRole = ({ app, owner }: Urls) => (userOf(app) === userOf(owner) ? undefined : userOf(app));

/** Asks again while nobody answers, a few times. On a busy machine a first connection may take a while. */
async function patiently<T>(ask: () => Promise<T>, again: (error: unknown) => boolean): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      if (attempt === START_ATTEMPTS_MAX || !isAway(error) || !again(error)) throw error;
    }
  }
}

/** Our own database lives, whatever its connections say. */
const always = () => true;

/** Somebody else's may not be there; but one that is not there says so, and one that is slow says nothing. */
const isSlow = (error: unknown) => codeOf(error) === undefined;

/** Migrates as the role that owns the tables. */
async function bringUpToDate(urls: Urls): Promise<void> {
  try {
    await migrate(urls.owner, servingRole(urls));
  } catch (error) {
    if (error instanceof SessionIsShared)
      throw new ConfigError([
        `MIGRATION_DATABASE_URL: ${error.message}, and migrating needs a session; set it to an address past the pooler`,
      ]);
    if (codeOf(error) === '42501')
      throw new ConfigError([`MIGRATION_DATABASE_URL: ${reasonOf(error)}; it takes the role that owns the tables, or may make them`]);
    if (urls.owner === urls.app) throw error;
    throw new ConfigError([`MIGRATION_DATABASE_URL: ${reasonOf(error)}`]);
  }
}

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
