import type { MikroORM } from '@mikro-orm/postgresql';
import { Problem } from '../core/problem.ts';
import type { AskEach, KeyedStatement, Statement } from '../core/statement.ts';
import type { CallContext, Emission, EventSink, Key, Reader, RecordAudit, Single, Tx } from '../core/tx.ts';
import { createAsking, retry } from './asking.ts';
import { codeOf, isAway, isLost, isRetryable } from './failures.ts';
import { driverPatience } from './orm.ts';
import { createPointReads } from './point-reads.ts';
import { type Connections, cutter, isThere } from './probe.ts';
import { createPulse } from './pulse.ts';
import { versionOf } from './server-version.ts';
import { hasLimits } from './session.ts';
import { inShape, type Shape, writesIn } from './shape.ts';
import { begin, beginText, type Opening, type Pool, type Prepare, prepareWith, type Transaction } from './transaction.ts';

export type Isolation = 'read committed' | 'serializable';

export interface DatabaseOptions {
  isolation: Isolation;
  /** Off behind a pooler in transaction mode that does not keep prepared statements. */
  preparedStatements: boolean;
  /** After how many milliseconds the server ends a statement of a transaction, or one that stands idle; 0 leaves that to the server. */
  statementTimeoutMs: number;
  /** Whether a statement is for many rows, or for one key. */
  shape: Shape;
  /** Writes a row of the audit log. */
  recordAudit: RecordAudit;
  /** Takes the events of transactions; undefined where they are not kept. */
  events?: EventSink | undefined;
}

export interface TransactionOptions<T> {
  /** A result that it refuses is answered all the same, and nothing is kept. */
  keeps?: (result: T) => boolean;
  /** Instead of the database's own: for work that nobody waits for. */
  statementTimeoutMs?: number | undefined;
}

export interface Database {
  /** Which PostgreSQL the last new connection was to, as it calls itself; undefined before the first. */
  serverVersion(): string | undefined;
  /** Reads outside a transaction, each statement a snapshot of its own. */
  reader(now: Date): Reader;
  /**
   * Runs statements that are transactions by themselves, in shape `keys` one for each key. A lost race is run again; a lost connection is
   * not, for it may have committed.
   */
  single(now: Date): Single;
  /**
   * Runs `work` in one transaction and commits it. A lost race (serialization failure, deadlock) and a lost connection are run
   * again, a few times, with jitter; `work` must touch nothing but the database. Throws `unavailable` when the database is away or
   * stays too busy.
   */
  transaction<T>(context: CallContext, work: (tx: Tx) => Promise<T>, options?: TransactionOptions<T>): Promise<T>;
}

export async function openDatabase(orm: MikroORM, { shape, recordAudit, events, ...options }: DatabaseOptions): Promise<Database> {
  const pool = (await orm.em.getConnection().getNativeClient()) as unknown as Pool & Connections;
  const pulse = createPulse(() => isThere(pool), cutter(pool));
  const prepare = prepareWith(options.preparedStatements);
  const usual: Opening = { text: beginText({ ...options, statementTimeoutMs: hasLimits(pool) ? 0 : options.statementTimeoutMs }) };
  const lasting = (statementTimeoutMs: number): Opening => ({
    text: beginText({ ...options, statementTimeoutMs }),
    patienceMs: driverPatience(statementTimeoutMs),
  });
  const asking = createAsking({ pool, pulse, prepare, shape });
  const read = asking(isLost);
  const find = createPointReads(read) as Reader['find'];
  const run = asking(isRetryable);
  return {
    serverVersion: () => versionOf(pool),
    reader: (now) => ({ now, query: read, find }),
    single: (now) => ({ now, query: run }),
    async transaction(context, work, { keeps = () => true, statementTimeoutMs } = {}) {
      const opening = statementTimeoutMs === undefined ? usual : lasting(statementTimeoutMs);
      // Once COMMIT is on its way, a lost connection leaves open whether it arrived. Only what surely did nothing is run again.
      let isCommitting = false;
      const once = async () => {
        isCommitting = false;
        const transaction = await begin(pool, orm, opening, pulse);
        const emitted: Emission[] = [];
        const tx = openTx(transaction, { prepare, shape, recordAudit, emitted }, context);
        let result: Awaited<ReturnType<typeof work>>;
        try {
          result = await work(tx);
          await transaction.flush();
          if (!keeps(result))
            await transaction.drain(); // what could not have been kept fails all the same
          else if (events && emitted.length > 0) tx.write(events.writesOf(emitted, context)); // in one packet with COMMIT
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
        if (emitted.length > 0) events?.committed();
        return result;
      };
      return retry(once, (error) => isRetryable(error) || (isLost(error) && !isCommitting));
    },
  };
}

interface TxOptions extends Pick<DatabaseOptions, 'shape' | 'recordAudit'> {
  prepare: Prepare;
  /** Is added to by what happens in the transaction. */
  emitted: Emission[];
}

function openTx(transaction: Transaction, { prepare, shape, recordAudit, emitted }: TxOptions, context: CallContext): Tx {
  const ask = async <Row>(statement: Statement, values: readonly unknown[]) =>
    (await transaction.query(prepare(statement, values))).rows as Row[];
  const askEach: AskEach = <Row>(statement: Statement, each: readonly (readonly unknown[])[]) =>
    Promise.all(each.map((values) => ask<Row>(statement, values)));
  const tx: Tx = {
    ...context,
    get em() {
      return transaction.em;
    },
    query: inShape(shape, ask, askEach),
    async find<Row>(statement: KeyedStatement, key: Key) {
      return (
        await tx.query<Row>(
          statement,
          key.map((part) => [part]),
        )
      )[0];
    },
    write(writes) {
      for (const { statement, values, failures = {} } of writesIn(shape, writes))
        transaction.send(prepare(statement, values), (error) => failures[codeOf(error) ?? '']?.() ?? error);
    },
    async attempt(work, failed) {
      const before = emitted.length;
      try {
        return await transaction.attempt(work);
      } catch (error) {
        emitted.length = before;
        if (error instanceof Problem || isRetryable(error) || isAway(error)) throw error;
        return failed(error);
      }
    },
    audit: (action, userId, details) => recordAudit(tx, action, userId, details),
    emit: (type, userId, data, { requestId = context.requestId, at = context.now, batchId } = {}) =>
      void emitted.push({ type, userId, requestId, at, data, batchId }),
  };
  return tx;
}
