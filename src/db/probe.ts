import { codeOf } from './failures.ts';
import { waitAwake } from './wait-awake.ts';

/** Where the driver does not say how long a connection may take. */
const CONNECT_MS = 800;

const SQLSTATE = /^[0-9A-Z]{5}$/;

/** A connection of the driver beside the pool. */
export interface Driver {
  readonly processID?: number | null;
  connect(): Promise<unknown>;
  query(query: { name?: string; text: string }): Promise<{ rows: unknown[] }>;
  end(): Promise<void>;
  on(event: 'error', listener: () => void): void;
  connection: {
    stream: { destroy(error?: Error): void };
    on(event: 'parameterStatus', listener: (told: { parameterName: string; parameterValue: string }) => void): void;
  };
}

/** The driver's pool, as far as it says how it connects and what is connected. */
export interface Connections {
  readonly options: { readonly connectionTimeoutMillis?: number };
  /** What the pool makes its connections with, as long as nobody puts another in its place. */
  Client: new (
    options: object,
  ) => Driver;
  on(event: 'connect' | 'remove', listener: (client: Driver) => void): void;
}

/**
 * Asks, past the pool, whether the database is there: whether it answers a new connection, if only to refuse it, in half the time that
 * a request waits for one.
 */
export async function isThere({ Client, options }: Connections): Promise<boolean> {
  const client = new Client(options);
  client.on('error', () => {});
  const answer = client.connect().then(
    () => true,
    (error) => SQLSTATE.test(codeOf(error) ?? ''),
  );
  const late = waitAwake((options.connectionTimeoutMillis ?? CONNECT_MS) / 2).then(() => false);
  const found = await Promise.race([answer, late]);
  if (found) client.end().catch(() => {});
  else client.connection.stream.destroy();
  return found;
}

/** Ends every connection of a pool, so that whoever waits on one is told. Its code is that of a connection that times out. */
export function cutter(pool: Connections): () => void {
  const connected = new Set<Driver>();
  pool.on('connect', (client) => void connected.add(client));
  pool.on('remove', (client) => void connected.delete(client));
  return () => {
    const silence = Object.assign(new Error('the database does not answer'), { code: 'ETIMEDOUT' });
    for (const { connection } of connected) connection.stream.destroy(silence);
  };
}
