import { MikroORM } from '@mikro-orm/postgresql';
import { CodeSchema } from '../codes/code.entity.ts';
import { SessionSchema } from '../sessions/session.entity.ts';
import { TicketSchema } from '../sessions/ticket.entity.ts';
import { UserSchema } from '../users/user.entity.ts';
import { discardBroken } from './broken-connections.ts';

export interface OrmOptions {
  url: string;
  poolMax: number;
  /** Ends a statement, or a transaction that stands idle, after so many milliseconds; 0 leaves it to the server. */
  statementTimeoutMs: number;
  /** How long a request waits for a connection. By default the database away is answered with 503 within a second. */
  connectTimeoutMs?: number;
  warn: (message: string) => void;
}

const CONNECT_TIMEOUT_MS = 800;

/** The entities and the pool. Nothing is connected yet. */
export async function openOrm(options: OrmOptions): Promise<MikroORM> {
  const { url, poolMax, statementTimeoutMs, connectTimeoutMs = CONNECT_TIMEOUT_MS, warn } = options;
  const timeouts =
    statementTimeoutMs > 0
      ? {
          statement_timeout: statementTimeoutMs,
          idle_in_transaction_session_timeout: statementTimeoutMs,
          // The client gives up a little later than the server would, in case the server is gone without a word.
          query_timeout: statementTimeoutMs + 1000,
        }
      : {};
  const orm = (await MikroORM.init({
    clientUrl: url,
    entities: [UserSchema, CodeSchema, SessionSchema, TicketSchema],
    pool: { min: 0, max: poolMax },
    driverOptions: {
      connectionTimeoutMillis: connectTimeoutMs,
      keepAlive: true,
      application_name: 'triport',
      ...timeouts,
    },
    connect: false,
    ensureDatabase: false,
    logger: warn,
    colors: false,
  } as Parameters<typeof MikroORM.init>[0])) as MikroORM;
  discardBroken((await orm.em.getConnection().getNativeClient()) as unknown as Parameters<typeof discardBroken>[0]);
  return orm;
}

/** Closes the ORM and its pool, which the ORM would leave open when no query of its own has gone through it. */
export async function closeOrm(orm: MikroORM): Promise<void> {
  const pool = (await orm.em.getConnection().getNativeClient()) as unknown as { ending: boolean; end(): Promise<void> };
  await orm.close(true);
  if (!pool.ending) await pool.end();
}
