import { type EntitySchema, MikroORM } from '@mikro-orm/postgresql';
import type { RunnerOptions } from 'graphile-worker';

export interface PoolOptions {
  url: string;
  poolMax: number;
  /** Ends a statement, or a transaction that stands idle, after so many milliseconds; 0 leaves it to the server. */
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
  return orm;
}

function driverOptions({ statementTimeoutMs, connectTimeoutMs = CONNECT_TIMEOUT_MS }: PoolOptions): object {
  const timeouts =
    statementTimeoutMs > 0
      ? {
          statement_timeout: statementTimeoutMs,
          idle_in_transaction_session_timeout: statementTimeoutMs,
          // The client gives up a little later than the server would, in case the server is gone without a word.
          query_timeout: statementTimeoutMs + 1000,
        }
      : {};
  // A statement is sent at once, also while another is out; otherwise the driver would hold it back.
  const habits = { keepAlive: true, application_name: 'triport', pipeline: true };
  return { connectionTimeoutMillis: connectTimeoutMs, ...habits, ...timeouts };
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
  pool.on('connect', (client) => client.on('error', warn));
  return pool;
}

/** Closes the ORM and its pool, which the ORM would leave open when no query of its own has gone through it. */
export async function closeOrm(orm: MikroORM): Promise<void> {
  const pool = (await orm.em.getConnection().getNativeClient()) as unknown as { ending: boolean; end(): Promise<void> };
  await orm.close(true);
  if (!pool.ending) await pool.end();
}
