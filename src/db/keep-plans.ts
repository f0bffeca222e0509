import { nameOf } from '../core/tx.ts';

interface Client {
  query(text: unknown, values?: unknown, ...rest: unknown[]): unknown;
}

interface Pool {
  on(event: 'acquire', listener: (client: Client) => void): unknown;
}

/**
 * Sends our statements under their names, also inside transactions, where the query builder knows only their text: PostgreSQL
 * then reads and plans each once for a connection. Planning takes longer than running for most of them.
 */
export function keepPlans(pool: Pool): void {
  const seen = new WeakSet<Client>();
  pool.on('acquire', (client) => {
    if (seen.has(client)) return;
    seen.add(client);
    const query = client.query.bind(client);
    client.query = (text, values, ...rest) => {
      const name = typeof text === 'string' ? nameOf(text) : undefined;
      return name === undefined ? query(text, values, ...rest) : query({ name, text, values }, ...rest);
    };
  });
}
