import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Statement } from '../core/statement.ts';
import { binaryArray } from './binary-array.ts';
import { kyselyOn } from './kysely-on.ts';
import { type Client, type Pipeline, pipelineOn, type Query, type Result } from './pipeline.ts';
import type { Pulse } from './pulse.ts';

export interface Pool {
  connect(): Promise<Client>;
  query(query: Query): Promise<Result>;
}

/** Makes of a statement and its parameters what the driver takes. */
export type Prepare = (statement: Statement, values: readonly unknown[]) => Query;

/** Says how statements are sent: by name, unless a pooler in between would not know it. */
export function prepareWith(keepPlans: boolean): Prepare {
  return ({ name, text, arrays }, values) => {
    const parameters = values.map((value, place) => (Array.isArray(value) ? binaryArray(arrays[place], value) : value));
    return keepPlans ? { name, text, values: parameters } : { text, values: parameters };
  };
}

/** One transaction on one connection. Whoever begins it ends it, once. */
export interface Transaction extends Pick<Pipeline, 'query' | 'send' | 'drain'> {
  /** The entities of this transaction. What is changed in them is written by `flush`, and before anything ends. */
  readonly em: EntityManager;
  /** Writes what was changed in entities. */
  flush(): Promise<void>;
  /** Runs `work` so that its failure undoes its own writes only. What it read of entities is forgotten with them. */
  attempt<T>(work: () => Promise<T>): Promise<T>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** An pipeline whose first statement takes BEGIN along. */
function beginningLate({ query, send }: Pipeline, text: string): Pick<Pipeline, 'query' | 'send'> {
  let isBegun = false;
  const beginOnce = () => {
    if (!isBegun) send({ text });
    isBegun = true;
  };
  return {
    query(asked) {
      beginOnce();
      return query(asked);
    },
    send(asked, explain) {
      beginOnce();
      send(asked, explain);
    },
  };
}

/** What a transaction is begun with. */
export interface Beginning {
  isolation: string;
  /** After how many milliseconds the server ends a statement in it, or all of it when it stands idle; 0 leaves that to the server. */
  statementTimeoutMs: number;
}

/**
 * BEGIN, and with it how long it may last: the connection may be a pooler's, which another takes up afterwards. One message and one answer,
 * whatever it says.
 */
export function beginText({ isolation, statementTimeoutMs: ms }: Beginning): string {
  const begin = `begin isolation level ${isolation}`;
  if (ms === 0) return begin;
  return `${begin}; set local statement_timeout = ${ms}; set local idle_in_transaction_session_timeout = ${ms}`;
}

/** How a transaction is begun. */
export interface Opening {
  readonly text: string;
  /** After how many milliseconds the driver gives up what is sent in it, COMMIT too; undefined is after as many as it does otherwise. */
  readonly patienceMs?: number;
}

/**
 * Begins a transaction. Statements that are sent before an answer to the first of them travel together, BEGIN among them: a round trip
 * costs more than most statements. It goes with the first one and not before, so that work which takes long beforehand, like cleaning a
 * badge, is no idle transaction. `opening` has that BEGIN. The ORM, which costs more still, is there for those who ask for it.
 */
export async function begin(pool: Pool, orm: MikroORM, { text, patienceMs }: Opening, pulse: Pulse): Promise<Transaction> {
  const client = await pool.connect();
  const pipeline = pipelineOn(client, pulse, patienceMs);
  const { drain, forget } = pipeline;
  const { query, send } = beginningLate(pipeline, text);
  let em: EntityManager | undefined;

  async function flush(): Promise<void> {
    await em?.flush();
  }

  async function rollback(): Promise<void> {
    const isBroken = await query({ text: 'rollback' }).then(
      () => false,
      () => true,
    );
    client.release(isBroken);
  }

  return {
    query,
    send,
    drain,
    get em() {
      if (!em) {
        em = orm.em.fork();
        em.setTransactionContext(kyselyOn(query));
      }
      return em;
    },
    flush,
    async attempt(work) {
      await flush();
      send({ text: 'savepoint attempt' });
      await drain();
      try {
        const result = await work();
        await flush();
        send({ text: 'release savepoint attempt' });
        await drain();
        return result;
      } catch (error) {
        em = undefined;
        forget();
        await query({ text: 'rollback to savepoint attempt' });
        throw error;
      }
    },
    async commit() {
      try {
        await flush();
        const [{ command }] = await Promise.all([query({ text: 'commit' }), drain()]);
        if (command !== 'COMMIT') throw new Error('a statement had failed, and the transaction with it');
      } catch (error) {
        await rollback();
        throw error;
      }
      client.release();
    },
    rollback,
  };
}
