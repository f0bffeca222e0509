import type { TestServer } from './server.ts';

/** What all tables hold, by their names: equal before and after whatever had no effect. */
export type Fingerprint = Record<string, string>;

const TABLES = `
  select format('%I.%I', table_schema, table_name) as name from information_schema.tables
  where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
  order by name`;

/** How many rows a table has, and the sum of their hashes: they may stand in any order, but none can come, go or change unseen. */
const fingerprintOf = (table: string) =>
  `select '${table}' as name, concat_ws(' ', count(*), sum(hashtextextended(entry::text, 0)::numeric)) as held from ${table} as entry`;

const statements = new WeakMap<TestServer, string>();

/** Takes the fingerprint of a server's whole database, the job queue included; a new table is in it without a line here. */
export async function fingerprint(server: TestServer): Promise<Fingerprint> {
  let statement = statements.get(server);
  if (statement === undefined) {
    const tables = await server.sql(TABLES);
    statement = tables.map(({ name }) => fingerprintOf(name)).join(' union all ');
    statements.set(server, statement);
  }
  return Object.fromEntries((await server.sql(statement)).map(({ name, held }) => [name, held]));
}

/** The tables in which two fingerprints of one server differ. */
export function changed(before: Fingerprint, after: Fingerprint): string[] {
  return Object.keys(before).filter((table) => before[table] !== after[table]);
}
