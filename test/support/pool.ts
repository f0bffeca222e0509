import { createRequire } from 'node:module';

/** The little of pg's pool that is used here. */
export interface Pool {
  query(config: { name?: string; text: string; values?: unknown[] }): Promise<{ rows: unknown[] }>;
  connect(): Promise<Pick<Pool, 'query'> & { release(): void }>;
  end(): Promise<void>;
}

/** A connection that can copy. */
export interface CopyClient {
  connect(): Promise<void>;
  query(text: string): Promise<unknown>;
  query(query: CopyQuery): CopyQuery;
  end(): Promise<void>;
}

interface CopyQuery {
  handleCopyInResponse(connection: { sendCopyFromChunk(rows: Buffer): void; endCopyFrom(): void }): void;
  once(event: 'end', listener: () => void): this;
  once(event: 'error', listener: (error: Error) => void): this;
}

interface PoolOptions {
  connectionString: string;
  max: number;
  types?: Types;
}

/** The readers of the values of each type, by its number in PostgreSQL. */
interface Types {
  getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown;
}

interface Pg {
  types: Types;
  Pool: new (options: PoolOptions) => Pool & { on(event: 'error', listener: () => void): void };
  Client: new (options: { connectionString: string }) => CopyClient;
  Query: new (text: string) => CopyQuery;
}

/** The driver that the product itself runs on. It comes with the ORM, so it is looked up from there. */
const { Pool, Client, Query, types } = createRequire(createRequire(import.meta.url).resolve('@mikro-orm/postgresql'))('pg') as Pg;

export function openPool(connectionString: string, max: number, read?: Types): Pool {
  const pool = new Pool({ connectionString, max, ...(read && { types: read }) });
  pool.on('error', () => {}); // an idle connection that the database ends while it stops is not missed
  return pool;
}

/** date, timestamp, timestamptz and interval. */
const MOMENTS = new Set([1082, 1114, 1184, 1186]);

/** Moments as PostgreSQL writes them, to the microsecond: a Date would lose what a test may look at. */
export const MOMENTS_AS_TEXT: Types = {
  getTypeParser: (oid, format) => (MOMENTS.has(oid) ? (text) => text : types.getTypeParser(oid, format)),
};

export function openCopyClient(connectionString: string): CopyClient {
  return new Client({ connectionString });
}

/** Runs statements in one round trip, of which the one that copies gets these rows. */
export function copyIn(client: CopyClient, statements: string, rows: Buffer): Promise<void> {
  const query = new Query(statements);
  query.handleCopyInResponse = (connection) => {
    connection.sendCopyFromChunk(rows);
    connection.endCopyFrom();
  };
  return new Promise((resolve, reject) => {
    query.once('end', resolve).once('error', reject);
    client.query(query);
  });
}
