import type { MikroORM } from '@mikro-orm/postgresql';
import type { Log } from '../core/log.ts';
import { isAway } from '../db/failures.ts';
import type { Connections, Driver } from '../db/probe.ts';
import { tooOld, untested, versionOf } from '../db/server-version.ts';
import { limitSessions, lookAt, type Session, setHabit, tryPooler } from '../db/session.ts';
import { type Config, ConfigError } from './config.ts';

type PoolClient = Driver & { release(isBroken?: boolean): void };

export interface Serving {
  /** After how many milliseconds statements and idle transactions of this program are ended; 0 leaves that to the server. */
  statementTimeoutMs: number;
  /** Whether the role that serves is none that migrates. */
  hasOwnRole: boolean;
}

const NOT_KEPT =
  'DB_PREPARED_STATEMENTS: the pooler at DATABASE_URL does not keep prepared statements; set it to off, or max_prepared_statements in PgBouncer 1.21 or newer';

/**
 * Which PostgreSQL this is, what is between it and us, and how long it lets a statement last: one look at one session. Its sessions are limited
 * where they are ours; where they are a pooler's, so is the role. Throws a ConfigError, and what the connection says.
 */
export async function checkServer(orm: MikroORM, config: Config, { statementTimeoutMs, hasOwnRole }: Serving, log: Log): Promise<void> {
  const pool = (await orm.em.getConnection().getNativeClient()) as unknown as Connections & { connect(): Promise<PoolClient> };
  const client = await pool.connect();
  let isOutdated = false;
  try {
    const version = versionOf(pool) ?? '';
    const old = tooOld(version);
    if (old) throw new ConfigError([`DATABASE_URL: ${old}`]);
    const fresh = untested(version);
    if (fresh) log.warn(fresh);
    const session = await lookAt(client);
    if (!session.isPooled) limitSessions(pool, client, statementTimeoutMs);
    else {
      if (config.dbPreparedStatements && !(await tryPooler(pool)).keepsStatements) throw new ConfigError([NOT_KEPT]);
      if (hasOwnRole) isOutdated = await keepHabit(client, session, config.dbStatementTimeoutMs, log);
    }
  } finally {
    client.release(isOutdated);
  }
}

/**
 * Lets the role that serves end statements outside of transactions as it does in them, for those say nothing of it themselves. Returns
 * whether this session began before.
 */
async function keepHabit(client: PoolClient, { statementMs, idleMs }: Session, wanted: number, log: Log): Promise<boolean> {
  if (wanted === 0 || (statementMs === wanted && idleMs === wanted)) return false;
  try {
    await setHabit(client, wanted);
    return true;
  } catch (error) {
    if (isAway(error)) throw error;
    log.warn(`the serving role could not set its statement_timeout to DB_STATEMENT_TIMEOUT_MS: ${reasonOf(error)}`);
    return false;
  }
}

/** The words of a failure, of the driver's own where it has been wrapped. */
export function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof AggregateError) return cause.errors.map((each: Error) => each.message).join('; ');
  return cause instanceof Error ? cause.message : String(cause);
}
