import { AsyncLocalStorage } from 'node:async_hooks';
import type { Client, Query, Result } from '../../src/db/pipeline.ts';
import type { Pool } from '../../src/db/transaction.ts';

/** Kinds of database faults. Those with a number are SQLSTATEs that PostgreSQL itself is made to raise. */
export const FAULT_KINDS = ['refused', 'exhausted', 'lost before', 'lost after', '40001', '40P01', '57014', '25006'] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** Something that goes wrong while one request is answered. */
export interface Fault {
  kind: FaultKind;
  /** In which statement of a transaction, counted from BEGIN, which is 0 and can only be lost; in its COMMIT; or in a read outside. */
  at: number | 'commit' | 'read';
  /** How many transactions or reads of the request meet it, one after the other. */
  times: number;
}

interface Due {
  fault: Fault;
  left: number;
}

const due = new AsyncLocalStorage<Due>();

/** Runs the code that answers a request, which meets this fault. Requests that share a transaction with it meet it too. */
export function meeting<T>(fault: Fault | undefined, work: () => T): T {
  return fault ? due.run({ fault, left: fault.times }, work) : work();
}

interface DriversPool {
  connect(callback?: unknown): Promise<Client>;
  query(query: Query): Promise<Result>;
}

/** Puts faults between a server and the pool of its driver. `met` is told of every one that strikes. */
export function trouble(pool: Pool, met: (kind: FaultKind) => void): void {
  const driver = pool as DriversPool;
  const [connect, query] = [driver.connect.bind(driver), driver.query.bind(driver)];
  const strike = (here: Due) => {
    here.left--;
    met(here.fault.kind);
    return here.fault.kind;
  };

  driver.connect = async (callback) => {
    if (callback) return connect(callback); // the pool's own `query`
    const here = due.getStore();
    if (!here?.left || here.fault.at === 'read') return connect();
    if (isUnreachable(here.fault.kind)) throw unreachable(strike(here));
    return troubled(await connect(), here.fault.at, () => (here.left > 0 ? strike(here) : undefined));
  };
  driver.query = async (asked) => {
    const here = due.getStore();
    if (!here?.left || here.fault.at !== 'read') return query(asked);
    if (isUnreachable(here.fault.kind)) throw unreachable(strike(here));
    const client = troubled(await connect(), 0, () => strike(here));
    return client.query(asked).finally(() => client.release());
  };
}

const isUnreachable = (kind: FaultKind) => kind === 'refused' || kind === 'exhausted';

function unreachable(kind: FaultKind): Error {
  if (kind === 'exhausted') return new Error('timeout exceeded when trying to connect');
  return Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
}

/** A connection that fails in one of its statements, if `strike` says how. */
function troubled(client: Client, at: number | 'commit' | 'read', strike: () => FaultKind | undefined): Client {
  let asked = 0;
  let isLost = false;
  const lose = () => {
    isLost = true;
    (client.connection.stream as unknown as { destroy(): void }).destroy();
    return new Error('Connection terminated unexpectedly');
  };
  return {
    connection: client.connection,
    release: (isBroken) => client.release(isBroken || isLost),
    async query(query) {
      const isHere = at === 'commit' ? query.text === 'commit' : at === asked++;
      const kind = isHere ? strike() : undefined;
      if (kind === 'lost before') throw lose();
      const isAnswer = kind === undefined || kind === 'lost after';
      const answered = client.query(isAnswer ? query : { text: `do $$begin raise sqlstate '${kind}'; end$$` });
      if (kind === 'lost after') {
        await answered.catch(() => {}); // the statement took effect, or not; its sender never learns
        throw lose();
      }
      const result = await answered;
      if (isLost) throw new Error('Connection terminated unexpectedly');
      return result;
    },
  };
}
