import { createBatcher } from '../core/batcher.ts';
import type { KeyedStatement, Statement } from '../core/statement.ts';
import type { Key } from '../core/tx.ts';

type Query = <Row>(statement: Statement, values: readonly unknown[]) => Promise<Row[]>;
type Find = (key: Key) => Promise<object | undefined>;

const OUT_MAX = 2;
const KEYS_MAX = 100;
const PATIENCE_MS = 100;

/**
 * Reads of single rows by key, of which those that come together share one round trip: under load a call of ours and of the driver
 * serves many requests, while a lone read waits for nothing. Every read is sent after it was asked for, so it is never stale.
 */
export function createPointReads(query: Query): (statement: KeyedStatement, key: Key) => Promise<object | undefined> {
  const finds = new Map<string, Find>();
  return (statement, key) => {
    let find = finds.get(statement.name);
    if (!find) {
      find = createFind(query, statement);
      finds.set(statement.name, find);
    }
    return find(key);
  };
}

function createFind(query: Query, statement: KeyedStatement): Find {
  return createBatcher<Key, object | undefined>({
    outMax: OUT_MAX,
    sizeMax: KEYS_MAX,
    sizeOf: () => 1,
    patienceMs: PATIENCE_MS,
    async run(keys) {
      const parts = statement.key.map((_, part) => keys.map((key) => key[part]));
      const rows = await query<{ n: number }>(statement, parts);
      const byNumber = new Map(rows.map((row) => [row.n, row]));
      return keys.map((_, index) => byNumber.get(index + 1));
    },
  });
}
