import { request } from 'node:http';
import { startServer, type TestServer } from '../../support/server.ts';

/** The cost of one request. */
export interface Cost {
  /** Statements that were sent to PostgreSQL, BEGIN and COMMIT among them. */
  statements: number;
  /** Rows and index entries that PostgreSQL looked at, and rows that it wrote. */
  read: number;
  written: number;
  /** Of the answer's body, as it goes over the wire. */
  bytes: number;
  /** Processor time of this process, server and client, in units of the yardstick: about a millisecond on the machine of the table. */
  cpu: number;
  status: number;
}

export interface Sent {
  method: string;
  target: string;
  headers: Record<string, string>;
  body: Buffer | undefined;
}

export interface Meter {
  server: TestServer;
  /** Judged by what the yardstick took when it was last looked at, or by what it takes now. */
  measure(sent: Sent, yard?: 'now'): Promise<Cost>;
}

interface Client {
  query(...args: unknown[]): Promise<unknown>;
  once(event: 'end', listener: () => void): void;
}

/** A server whose statements are counted. */
export async function startMeter(): Promise<Meter> {
  let statements = 0;
  const open = new Set<Client['query']>();
  const onConnect = (client: Client) => {
    const query = client.query.bind(client);
    client.query = (...args) => {
      statements++;
      return query(...args);
    };
    open.add(query as Client['query']);
    client.once('end', () => open.delete(query as Client['query']));
  };
  const server = await startServer(
    { responseValidation: false },
    { poolMax: 4, statementTimeoutMs: 60_000, onConnect: onConnect as never },
  );
  const database = new URL(server.databaseUrl).pathname.slice(1);

  /** PostgreSQL's own counters, which its sessions report only now and then unless they are asked to. */
  async function counters(): Promise<{ read: number; written: number }> {
    for (const query of open) await query(FLUSH).catch(() => {}); // the pool may just have closed it, and then it has reported
    await server.sql(FLUSH);
    const [row] = await server.sql(
      `select tup_returned + tup_fetched as read, tup_inserted + tup_updated + tup_deleted as written
       from pg_stat_database where datname = $1`,
      [database],
    );
    return { read: Number(row.read), written: Number(row.written) };
  }

  return {
    server,
    async measure(sent, yard) {
      const before = await counters();
      statements = 0;
      const started = process.cpuUsage();
      const { status, bytes } = await send(server.url, sent);
      const { user, system } = process.cpuUsage(started);
      const counted = statements;
      const after = await counters();
      const cpu = (user + system) / yardstick(yard === 'now');
      return { status, bytes, statements: counted, read: after.read - before.read, written: after.written - before.written, cpu };
    },
  };
}

/** A session reports its counts at its end, or when it is asked to. */
const FLUSH = 'select pg_stat_force_next_flush()';

/** A redirect repeats the query that it was given. */
const ANSWER_HEADERS_MAX = 65_536;

/** Sends a request with as little work of the client as there can be: what it takes counts with the server's. */
function send(url: string, { method, target, headers, body }: Sent): Promise<{ status: number; bytes: number }> {
  const { hostname, port } = new URL(url);
  return new Promise((done, failed) => {
    const asked = request({ hostname, port, method, path: target, headers, agent: false, maxHeaderSize: ANSWER_HEADERS_MAX }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on('end', () => done({ status: answer.statusCode ?? 0, bytes }));
      answer.on('error', failed);
    });
    asked.on('error', failed);
    asked.end(body);
  });
}

const YARD = JSON.stringify(Array.from({ length: 3000 }, (_, n) => ({ n, text: `text ${n}`, list: [n, n + 1, n + 2] })));
const YARDS = 5;
const EVERY = 50;
let measured = 0;
let yard = 0;

/**
 * How many microseconds of processor time a fixed piece of work takes at the moment, so that a bound means the same on a slow machine,
 * or on one that others slow down.
 */
function yardstick(isAnew: boolean): number {
  if (measured++ % EVERY > 0 && !isAnew) return yard;
  const runs = Array.from({ length: YARDS }, () => {
    const started = process.cpuUsage();
    JSON.stringify(JSON.parse(YARD));
    const { user, system } = process.cpuUsage(started);
    return user + system;
  });
  yard = Math.max(1, runs.sort((a, b) => a - b)[YARDS >> 1] as number);
  return yard;
}
