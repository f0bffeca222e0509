import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Statement } from '../core/tx.ts';
import { arrayLiteral } from './array-literal.ts';
import { kyselyOn } from './kysely-on.ts';

/** A statement as the driver takes it. With a name, PostgreSQL reads and plans it once for a connection. */
export interface Query {
  name?: string;
  text: string;
  values?: unknown[];
}

export interface Result {
  command: string;
  rowCount: number | null;
  rows: unknown[];
}

/** A connection of the driver, which sends statements as they come and does not wait for one before it sends the next. */
export interface Client {
  query(query: Query): Promise<Result>;
  /** Gives the connection back to its pool; with true, it is closed and another takes its place. */
  release(isBroken?: boolean): void;
  connection: { stream: { cork(): void; uncork(): void } };
}

export interface Pool {
  connect(): Promise<Client>;
  query(query: Query): Promise<Result>;
}

/** Makes of a statement and its parameters what the driver takes. */
export type Prepare = (statement: Statement, values: readonly unknown[]) => Query;

/** Says how statements are sent: by name, unless a pooler in between would not know it. */
export function prepareWith(keepPlans: boolean): Prepare {
  return ({ name, text }, values) => {
    const parameters = values.map((value) => (Array.isArray(value) ? arrayLiteral(value) : value));
    return keepPlans ? { name, text, values: parameters } : { text, values: parameters };
  };
}

/** One transaction on one connection. Whoever begins it ends it, once. */
export interface Transaction {
  query(query: Query): Promise<Result>;
  /** The entities of this transaction. What is changed in them is written by `flush`, and before anything ends. */
  readonly em: EntityManager;
  flush(): Promise<void>;
  /** Runs `work` so that its failure undoes its own writes only. What it read of entities is forgotten with them. */
  attempt<T>(work: () => Promise<T>): Promise<T>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/**
 * Begins a transaction. Statements that are sent before an answer to the first of them travel together, BEGIN among them: a round trip
 * costs more than most statements. The ORM, which costs more still, is there for those who ask for it.
 */
export async function begin(pool: Pool, orm: MikroORM, isolation: string): Promise<Transaction> {
  const client = await pool.connect();
  const query = sendTogether(client);
  const begun = query({ text: `begin isolation level ${isolation}` });
  begun.catch(() => {}); // it is told by whatever is sent next
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
      await query({ text: 'savepoint attempt' });
      try {
        const result = await work();
        await flush();
        await query({ text: 'release savepoint attempt' });
        return result;
      } catch (error) {
        em = undefined;
        await query({ text: 'rollback to savepoint attempt' });
        throw error;
      }
    },
    async commit() {
      try {
        const { command } = await query({ text: 'commit' });
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

/** Sends what is asked for in one go in one packet. */
function sendTogether(client: Client): Client['query'] {
  const { stream } = client.connection;
  let isHeld = false;
  return (query) => {
    if (!isHeld) {
      isHeld = true;
      stream.cork();
      process.nextTick(() => {
        isHeld = false;
        stream.uncork();
      });
    }
    return client.query(query);
  };
}
