import { isAfterFailure } from './failures.ts';
import type { Pulse } from './pulse.ts';

/** A statement as the driver takes it. With a name, PostgreSQL reads and plans it once for a connection. */
export interface Query {
  name?: string;
  text: string;
  values?: unknown[];
  /** After how many milliseconds the driver gives it up, instead of after as many as it does otherwise. */
  query_timeout?: number;
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
  connection: { stream: { cork(): void; uncork(): void; readonly writableLength: number } };
}

/** The statements of one transaction and their answers, which come in order. */
export interface Pipeline {
  query(query: Query): Promise<Result>;
  /**
   * Sends a statement whose answer nobody waits for yet. When it fails, so does every later one, with what `explain` makes of the
   * failure.
   */
  send(query: Query, explain?: Explain): void;
  /** Waits for what was sent, and throws the first failure. */
  drain(): Promise<void>;
  /** Starts afresh after a rollback to a savepoint. */
  forget(): void;
}

type Explain = (error: unknown) => unknown;

/**
 * Talks with the database over a connection. What is asked for in one go travels in one packet. With `patienceMs` the driver waits so long
 * for each answer: what is sent behind a statement that takes long waits as long.
 */
export function pipelineOn(client: Client, pulse: Pulse, patienceMs?: number): Pipeline {
  const send = sendTogether(client);
  const put: Client['query'] = patienceMs === undefined ? send : (query) => send({ ...query, query_timeout: patienceMs });
  let sent: Promise<unknown>[] = [];
  let cause: unknown;

  /** After the first failure every statement fails, and says no more than that: the first is what is told. */
  async function ask(asked: Query, explain: Explain = (error) => error): Promise<Result> {
    try {
      return await pulse.during(() => put(asked));
    } catch (error) {
      if (!isAfterFailure(error)) cause ??= explain(error);
      throw cause ?? error;
    }
  }

  return {
    query: (asked) => ask(asked),
    send(asked, explain) {
      const answer = ask(asked, explain);
      answer.catch(() => {}); // whoever asks next, or settles, is told
      sent.push(answer);
    },
    async drain() {
      const draining = sent;
      sent = [];
      await Promise.all(draining);
    },
    forget() {
      sent = [];
      cause = undefined;
    },
  };
}

/** How many bytes are held back at most: a database that has as much to do as this need not wait for the rest. */
const HELD_MAX = 32_768;

/** Corks the connection until the caller has asked for all that it asks for in one go, or for much already. */
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
    const answer = client.query(query);
    if (stream.writableLength > HELD_MAX) {
      stream.uncork();
      stream.cork();
    }
    return answer;
  };
}
