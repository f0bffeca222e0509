import type { TestServer } from './server.ts';

/** The contents of all tables, by their names: equal before and after anything without an effect. */
export type Fingerprint = Record<string, string>;

const TABLES = `
  select format('%I.%I', table_schema, table_name) as name, bool_or(data_type = 'json') as has_json
  from information_schema.tables join information_schema.columns using (table_schema, table_name)
  where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
  group by table_schema, table_name order by name`;

interface Table {
  name: string;
  has_json: boolean;
}

/**
 * How many rows a table has, and the sum of their hashes: they may stand in any order, but none can come, go or change unseen.
 * PostgreSQL hashes a row as it is three times faster than its text, but not one of type json; such a hash is a sum over the
 * columns, in which two rows that exchange a value would cancel, and is hashed once more.
 */
function fingerprintOf({ name, has_json }: Table): string {
  const hash = has_json ? 'hashtextextended(entry::text, 0)' : 'hashint8extended(hash_record_extended(entry, 0), 0)';
  return `select '${name}' as name, concat_ws(' ', count(*), sum(${hash}::numeric)) as held from ${name} as entry`;
}

const statements = new WeakMap<TestServer, string>();

/**
 * Takes the fingerprint of a server's whole database, the job queue included; a new table is in it without a line here. It is taken
 * thousands of times: by its name the statement is planned once for each connection, which takes three times as long as to run it.
 */
export async function fingerprint(server: TestServer): Promise<Fingerprint> {
  let statement = statements.get(server);
  if (statement === undefined) {
    statement = (await server.sql(TABLES)).map(fingerprintOf).join(' union all ');
    statements.set(server, statement);
  }
  return Object.fromEntries((await server.sql(statement, [], 'fingerprint')).map(({ name, held }) => [name, held]));
}

/** The tables in which two fingerprints of one server differ. */
export function changed(before: Fingerprint, after: Fingerprint): string[] {
  return Object.keys(before).filter((table) => before[table] !== after[table]);
}
