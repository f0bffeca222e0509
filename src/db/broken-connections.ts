interface Client {
  query(text: unknown, ...rest: unknown[]): unknown;
  /** Gives the client back to its pool; with true, it is closed and another takes its place. */
  release(isBroken: boolean): void;
}

interface Pool {
  on(event: 'connect', listener: (client: Client) => void): unknown;
}

/** The statements at a transaction's edges. When one fails, the connection is dead, or in a state that nobody knows. */
const EDGE = /^(begin|start transaction|rollback$)/;

/**
 * Closes connections on which a transaction could be neither begun nor rolled back. The query builder gives a connection back
 * to the pool after a ROLLBACK that succeeded, and never otherwise: without this, every connection that breaks inside a
 * transaction would be missing from the pool for good, and one outage would leave a server without any.
 */
export function discardBroken(pool: Pool): void {
  pool.on('connect', (client) => {
    const query = client.query.bind(client);
    client.query = (text, ...rest) => {
      const result = query(text, ...rest);
      if (typeof text === 'string' && EDGE.test(text) && result instanceof Promise) result.catch(() => client.release(true));
      return result;
    };
  });
}
