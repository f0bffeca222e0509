import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import { recordAudit } from '../audit/record-audit.ts';
import { Problem } from '../core/problem.ts';
import type { CallContext, Reader, Statement, Tx } from '../core/tx.ts';
import { isAway, isRetryable } from './failures.ts';

const ATTEMPTS_MAX = 5;
const BACKOFF_MS = 10;

export type Isolation = 'read committed' | 'serializable';

export interface DatabaseOptions {
  isolation: Isolation;
  /** Off behind a pooler in transaction mode that does not keep prepared statements. */
  preparedStatements: boolean;
}

export interface Database {
  /** Reads outside a transaction, each statement a snapshot of its own. */
  reader(now: Date): Reader;
  /**
   * Runs `work` in one transaction and commits it. A lost race (serialization failure, deadlock) is run again, a few times,
   * with jitter. Throws `unavailable` when the database is away or stays too busy. With `rollback` nothing is kept.
   */
  transaction<T>(context: CallContext, work: (tx: Tx) => Promise<T>, options?: { rollback?: boolean }): Promise<T>;
}

interface QueryConfig {
  name?: string;
  text: string;
  values: unknown[];
}
interface Pool {
  query(config: QueryConfig): Promise<{ rows: unknown[] }>;
}

/** Carries the result of a transaction that is meant to leave nothing behind. */
class RolledBack extends Error {
  readonly result: unknown;
  constructor(result: unknown) {
    super('rolled back on purpose');
    this.result = result;
  }
}

export async function openDatabase(orm: MikroORM, { isolation, preparedStatements }: DatabaseOptions): Promise<Database> {
  const pool = (await orm.em.getConnection().getNativeClient()) as unknown as Pool;

  async function read<Row>({ name, text }: Statement, values: readonly unknown[]): Promise<Row[]> {
    try {
      const config = { text, values: values as unknown[] };
      return (await pool.query(preparedStatements ? { name, ...config } : config)).rows as Row[];
    } catch (error) {
      throw asProblem(error);
    }
  }

  async function once<T>(context: CallContext, work: (tx: Tx) => Promise<T>, rollback: boolean): Promise<T> {
    return orm.em.fork().transactional(
      async (em) => {
        const result = await work(openTx(em, context));
        await em.flush();
        if (rollback) throw new RolledBack(result);
        return result;
      },
      { isolationLevel: isolation },
    );
  }

  return {
    reader: (now) => ({ now, query: read }),
    async transaction(context, work, { rollback = false } = {}) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await once(context, work, rollback);
        } catch (error) {
          if (error instanceof RolledBack) return error.result as Awaited<ReturnType<typeof work>>;
          if (!isRetryable(error) || attempt === ATTEMPTS_MAX) throw asProblem(error);
          await sleep(BACKOFF_MS * 2 ** attempt * Math.random());
        }
      }
    },
  };
}

function asProblem(error: unknown): unknown {
  return isAway(error) || isRetryable(error) ? new Problem('unavailable', undefined, { cause: error }) : error;
}

function openTx(em: EntityManager, context: CallContext): Tx {
  const tx: Tx = {
    ...context,
    em,
    async query<Row>({ text }: Statement, values: readonly unknown[]) {
      const result = await em.getKysely().executeQuery<Row>(CompiledQuery.raw(text, [...values]));
      return result.rows;
    },
    async attempt(work, failed) {
      try {
        return await em.transactional(async (inner) => {
          const result = await work();
          await inner.flush();
          return result;
        });
      } catch (error) {
        if (error instanceof Problem || isRetryable(error) || isAway(error)) throw error;
        return failed(error);
      }
    },
    audit: (action, userId, details) => recordAudit(tx, action, userId, details),
  };
  return tx;
}
