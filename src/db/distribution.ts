import { type Group, KEYS, type Key } from './keys.ts';

/** Into how many parts each table is cut unless it is said: several for every machine that there may ever be. */
const SHARDS = 32;
const SHARDS_MAX = 64_000;

const HEAD = `-- Distributes a migrated database over the machines of a Citus cluster, by the keys of src/db/keys.ts.
-- Run it on the coordinator as the role that owns the tables, after every migration: what is distributed already is passed over.
`;

/**
 * The script that distributes a migrated database: reference tables first, then groups of tables that are cut alike, each behind what its
 * foreign keys lead to. What is local is not named. Throws a RangeError when `shards` is no whole number from 1 to 64,000.
 */
export function distribution(shards = SHARDS): string {
  if (!Number.isInteger(shards) || shards < 1 || shards > SHARDS_MAX)
    throw new RangeError(`SHARDS is ${shards}, but must be a whole number from 1 to ${SHARDS_MAX}`);
  const first = new Map<Group, string>();
  const calls = Object.entries<Key>(KEYS).flatMap(([table, key]) => {
    if (key === 'local') return [];
    if (key === 'reference') return [once(table, `create_reference_table('${table}')`)];
    const beside = first.get(key.group);
    if (beside !== undefined) return [once(table, distributed(table, key.column, `colocate_with => '${beside}'`))];
    first.set(key.group, table);
    return [once(table, distributed(table, key.column, `colocate_with => 'none', shard_count => ${shards}`))];
  });
  return HEAD + calls.join('');
}

const distributed = (table: string, column: string, how: string) => `create_distributed_table('${table}', '${column}', ${how})`;

/** Done once: a table that a later migration makes is local until then. */
function once(table: string, call: string): string {
  return `select ${call}\n  where not exists (select 1 from pg_dist_partition where logicalrelid = '${table}'::regclass);\n`;
}

if (import.meta.main) {
  try {
    process.stdout.write(distribution(process.env.SHARDS ? Number(process.env.SHARDS) : SHARDS));
  } catch (error) {
    console.error(`triport: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
