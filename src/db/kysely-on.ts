import { type DatabaseConnection, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { Client } from './pipeline.ts';

/** The query builder on a connection of ours: how the ORM takes part in a transaction that somebody else has begun and will end. */
export function kyselyOn(query: Client['query']): Kysely<unknown> {
  const connection: DatabaseConnection = {
    async executeQuery({ sql, parameters }) {
      const { rowCount, rows } = await query({ text: sql, values: [...parameters] });
      return { numAffectedRows: BigInt(rowCount ?? 0), rows: rows as never[] };
    },
    streamQuery() {
      throw new Error('nothing is streamed in a transaction');
    },
  };
  const nothing = async () => {};
  const transaction = { beginTransaction: nothing, commitTransaction: nothing, rollbackTransaction: nothing };
  return new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => ({
        init: nothing,
        destroy: nothing,
        acquireConnection: async () => connection,
        releaseConnection: nothing,
        ...transaction,
      }),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}
