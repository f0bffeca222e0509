import { setTimeout as sleep } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { Problem } from '../core/problem.ts';
import type { KeyedStatement, Statement } from '../core/statement.ts';
import type { CallContext, Key, Reader, Single, Tx } from '../core/tx.ts';
import { codeOf, isAway, isLost, isRetryable } from './failures.ts';
import { createPointReads } from './point-reads.ts';
import { type Connections, cutter, isThere } from './probe.ts';
import { createPulse } from './pulse.ts';
import { versionOf } from './server-version.ts';
import { hasLimits } from './session.ts';
import { begin, beginText, type Pool, type Prepare, prepareWith, type Transaction } from './transaction.ts';

const ATTEMPTS_MAX = 5;
const BACKOFF_MS = 10;

export type Isolation = 'read committed' | 'serializable';

export interface DatabaseOptions {
  isolation: Isolation;
  /** Off behind a pooler in transaction mode that does not keep prepared statements. */
  preparedStatements: boolean;
  /** After how many milliseconds the server ends a statement of a transaction, or one that stands idle; 0 leaves that to the server. */
  statementTimeoutMs: number;
}

export interface Database {
  /** Which PostgreSQL the last new connection was to, as it calls itself; undefined before the first. */
  serverVersion(): string | undefined;
  /** Reads outside a transaction, each statement a snapshot of its own. */
  reader(now: Date): Reader;
  /** Runs statements that are transactions by themselves. A lost race is run again; a lost connection is not, for it may have committed. */
  single(now: Date): Single;
  /**
   * Runs `work` in one transaction and commits it. A lost race (serialization failure, deadlock) and a lost connection are run
   * again, a few times, with jitter; `work` must touch nothing but the database. Throws `unavailable` when the database is away or
   * stays too busy. A result that `keeps` refuses is answered all the same, and nothing is kept.
   */
  transaction<T>(context: CallContext, work: (tx: Tx) => Promise<T>, options?: { keeps?: (result: T) => boolean }): Promise<T>;
}

export async function openDatabase(orm: MikroORM, options: DatabaseOptions): Promise<Database> {
  const pool = (await orm.em.getConnection().getNativeClient()) as unknown as Pool & Connections;
  const pulse = createPulse(() => isThere(pool), cutter(pool));
  const prepare = prepareWith(options.preparedStatements);
  const opening = beginText({ ...options, statementTimeoutMs: hasLimits(pool) ? 0 : options.statementTimeoutMs });

  async function read<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    return (await retry(() => pulse.during(() => pool.query(prepare(statement, values))), isLost)).rows as Row[];
  }

  async function run<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    return (await retry(() => pulse.during(() => pool.query(prepare(statement, values))), isRetryable)).rows as Row[];
  }

  const find = createPointReads(read) as Reader['find'];
  return {
    serverVersion: () => versionOf(pool),
    reader: (now) => ({ now, query: read, find }),
    single: (now) => ({ now, query: run }),
    async transaction(context, work, { keeps = () => true } = {}) {
      // Once COMMIT is on its way, a lost connection leaves open whether it arrived. Only what surely did nothing is run again.
      let isCommitting = false;
      const once = async () => {
        isCommitting = false;
        const transaction = await begin(pool, orm, opening, pulse);
        let result: Awaited<ReturnType<typeof work>>;
        try {
          result = await work(openTx(transaction, prepare, context));
          await transaction.flush();
          if (!keeps(result)) await transaction.drain(); // what could not have been kept fails all the same
        } catch (error) {
          await transaction.rollback();
          throw error;
        }
        if (!keeps(result)) {
          await transaction.rollback();
          return result;
        }
        isCommitting = true;
        await transaction.commit();
        return result;
      };
      return retry(once, (error) => isRetryable(error) || (isLost(error) && !isCommitting));
    },
  };
}

/** Does something again while its failure says that it may succeed, a few times, after a moment that differs for everyone. */
async function retry<T>(attempt: () => Promise<T>, again: (error: unknown) => boolean): Promise<T> {
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

function openTx(transaction: Transaction, prepare: Prepare, context: CallContext): Tx {
  const tx: Tx = {
    ...context,
    get em() {
      return transaction.em;
    },
    async query<Row>(statement: Statement, values: readonly unknown[]) {
      return (await transaction.query(prepare(statement, values))).rows as Row[];
    },
    async find<Row>(statement: KeyedStatement, key: Key) {
      return (
        await tx.query<Row>(
          statement,
          key.map((part) => [part]),
        )
      )[0];
    },
    write(writes) {
      for (const { statement, values, failures = {} } of writes)
        transaction.send(prepare(statement, values), (error) => failures[codeOf(error) ?? '']?.() ?? error);
    },
    async attempt(work, failed) {
      try {
        return await transaction.attempt(work);
      } catch (error) {
        if (error instanceof Problem || isRetryable(error) || isAway(error)) throw error;
        return failed(error);
      }
    },
    audit: (action, userId, details) => recordAudit(tx, action, userId, details),
  };
  return tx;
}
