import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import { recordAudit } from '../audit/record-audit.ts';
import { Problem } from '../core/problem.ts';
import type { CallContext, Key, Reader, Statement, Tx } from '../core/tx.ts';
import { arrayLiteral } from './array-literal.ts';
import { isAway, isLost, isRetryable } from './failures.ts';
import { keepPlans } from './keep-plans.ts';
import { createPointReads } from './point-reads.ts';
import { readTogether } from './read-together.ts';
import { writeTogether } from './write-together.ts';

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
   * Runs `work` in one transaction and commits it. A lost race (serialization failure, deadlock) and a lost connection are run
   * again, a few times, with jitter; `work` must touch nothing but the database. Throws `unavailable` when the database is away or
   * stays too busy. With `rollback` nothing is kept.
   */
  transaction<T>(context: CallContext, work: (tx: Tx) => Promise<T>, options?: { rollback?: boolean }): Promise<T>;
}

type Pool = Parameters<typeof keepPlans>[0] & { query(text: string, values: readonly unknown[]): Promise<{ rows: unknown[] }> };

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

  if (preparedStatements) keepPlans(pool);

  async function read<Row>({ text }: Statement, values: readonly unknown[]): Promise<Row[]> {
    return (await persist(() => pool.query(text, parameters(values)), isLost)).rows as Row[];
  }

  const find = createPointReads(read) as Reader['find'];
  return {
    reader: (now) => ({ now, query: read, find }),
    async transaction(context, work, { rollback = false } = {}) {
      // Once COMMIT is on its way, a lost connection leaves open whether it arrived. Only what surely did nothing is run again.
      let isCommitting = false;
      const once = () => {
        isCommitting = false;
        return orm.em.fork().transactional(
          async (em) => {
            const result = await work(openTx(em, context));
            await em.flush();
            if (rollback) throw new RolledBack(result);
            isCommitting = true;
            return result;
          },
          { isolationLevel: isolation },
        );
      };
      try {
        return await persist(once, (error) => isRetryable(error) || (isLost(error) && !isCommitting));
      } catch (error) {
        if (error instanceof RolledBack) return error.result as Awaited<ReturnType<typeof work>>;
        throw error;
      }
    },
  };
}

/** Does something again while its failure says that it may succeed, a few times, after a moment that differs for everyone. */
async function persist<T>(attempt: () => Promise<T>, again: (error: unknown) => boolean): Promise<T> {
  for (let made = 1; ; made++) {
    try {
      return await attempt();
    } catch (error) {
      if (!again(error) || made === ATTEMPTS_MAX) throw asProblem(error);
      await sleep(BACKOFF_MS * 2 ** made * Math.random());
    }
  }
}

function asProblem(error: unknown): unknown {
  return isAway(error) || isRetryable(error) ? new Problem('unavailable', undefined, { cause: error }) : error;
}

function parameters(values: readonly unknown[]): unknown[] {
  return values.map((value) => (Array.isArray(value) ? arrayLiteral(value) : value));
}

function openTx(em: EntityManager, context: CallContext): Tx {
  const tx: Tx = {
    ...context,
    em,
    async query<Row>({ text }: Statement, values: readonly unknown[]) {
      const result = await em.getKysely().executeQuery<Row>(CompiledQuery.raw(text, parameters(values)));
      return result.rows;
    },
    async find<Row>(statement: Statement, key: Key) {
      return (
        await tx.query<Row>(
          statement,
          key.map((part) => [part]),
        )
      )[0];
    },
    read: (...reads) => readTogether(tx, reads),
    write: (writes) => writeTogether(tx, writes),
    async attempt(work, failed) {
      try {
        return await em.transactional(async () => {
          const result = await work();
          await em.flush();
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
