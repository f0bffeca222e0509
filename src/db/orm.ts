import { type EntitySchema, MikroORM } from '@mikro-orm/postgresql';
import type { RunnerOptions } from 'graphile-worker';
import type { Connections } from './probe.ts';
import { watchVersion } from './server-version.ts';
import { limitSession } from './session.ts';

export interface PoolOptions {
  url: string;
  poolMax: number;
  /** After how many milliseconds the server ends a statement; 0 says that it does not. The driver gives up somewhat later. */
  statementTimeoutMs: number;
  /** How long a request waits for a connection. By default the database away is answered with 503 within a second. */
  connectTimeoutMs?: number;
  warn: (message: string) => void;
}

const CONNECT_TIMEOUT_MS = 800;

/** Opens the ORM for these entities, with its pool. Nothing is connected yet. */
export async function openOrm(entities: readonly EntitySchema[], options: PoolOptions): Promise<MikroORM> {
  const orm = (await MikroORM.init({
    clientUrl: options.url,
    entities: [...entities],
    pool: { min: 0, max: options.poolMax },
    driverOptions: driverOptions(options),
    connect: false,
    ensureDatabase: false,
    logger: options.warn,
    colors: false,
  } as Parameters<typeof MikroORM.init>[0])) as MikroORM;
  watchVersion((await orm.em.getConnection().getNativeClient()) as unknown as Connections);
  return orm;
}

/** The client gives up a little later than the server would, in case the server is gone without a word. */
const LATER_MS = 1000;
/** When it gives up where the server does not: nobody who has asked waits longer than this. */
const PATIENCE_MS = 60_000;

/** After how many milliseconds the driver gives up a statement that the server ends after so many; 0 says that it does not. */
export const driverPatience = (statementTimeoutMs: number): number =>
  statementTimeoutMs > 0 ? statementTimeoutMs + LATER_MS : PATIENCE_MS;

/** Nothing here goes to the server with the first words: a pooler would have to know it, and most do not. */
function driverOptions({ statementTimeoutMs, connectTimeoutMs = CONNECT_TIMEOUT_MS }: PoolOptions): object {
  return {
    connectionTimeoutMillis: connectTimeoutMs,
    query_timeout: driverPatience(statementTimeoutMs),
    keepAlive: true,
    application_name: 'triport',
    // A statement is sent at once, also while another is out; otherwise the driver would hold it back.
    pipeline: true,
  };
}

/** A pool of the driver, as the job queue takes it. */
export type QueuePool = NonNullable<RunnerOptions['pgPool']>;

/** Opens a pool beside that of the ORM, of the driver that the ORM brings, without the ORM's ideas of what a value looks like. */
export async function openPool(orm: MikroORM, options: PoolOptions): Promise<QueuePool> {
  const { constructor: DriversPool } = await orm.em.getConnection().getNativeClient();
  const pool = new (DriversPool as new (config: object) => QueuePool)({
    connectionString: options.url,
    max: options.poolMax,
    ...driverOptions(options),
  });
  const warn = (error: Error) => options.warn(`PostgreSQL connection error: ${error.message}`);
  pool.on('error', warn);
  pool.on('connect', (client) => {
    client.on('error', warn);
    limitSession(client, options.statementTimeoutMs);
  });
  return pool;
}

/** Closes the ORM and its pool, which the ORM would leave open when no query of its own has gone through it. */
export async function closeOrm(orm: MikroORM): Promise<void> {
  const pool = (await orm.em.getConnection().getNativeClient()) as unknown as { ending: boolean; end(): Promise<void> };
  await orm.close(true);
  if (!pool.ending) await pool.end();
}
