import type { AskEach, Found, KeyedStatement, Statement, Write } from '../core/statement.ts';

/**
 * How statements are sent: `rows`, a statement for many rows; `keys`, a statement for each key, for a database whose rows are spread over
 * machines by their keys.
 */
export type Shape = 'rows' | 'keys';

export const SHAPES: readonly Shape[] = ['rows', 'keys'];

type Query = <Row>(statement: Statement, values: readonly unknown[]) => Promise<Row[]>;

/** Sends statements in a shape: by itself, or in its form by key, which is sent in one go for all keys. */
export function inShape(shape: Shape, query: Query, ask: AskEach): Query {
  if (shape === 'rows') return query;
  return async <Row>(statement: Statement, values: readonly unknown[]) => {
    if (!statement.byKey) return query<Row>(statement, values);
    return (await askByKey(ask, statement, values)) as Row[];
  };
}

/** Writes in a shape: as they are, or a write for each row. */
export function writesIn(shape: Shape, writes: readonly Write[]): readonly Write[] {
  if (shape === 'rows') return writes;
  return writes.flatMap((write) => {
    const { statement, values, failures } = write;
    const { byKey } = statement;
    return byKey ? partsOf(statement, values).map((part) => ({ statement: byKey.first, values: part, failures })) : [write];
  });
}

async function askByKey(ask: AskEach, statement: Statement, values: readonly unknown[]): Promise<readonly Found[]> {
  const { first, steps } = statement.byKey as NonNullable<Statement['byKey']>;
  const answers = await ask(first, partsOf(statement, values));
  let rows: readonly Found[] = isKeyed(statement)
    ? answers.flatMap((found, index) => found.map((row) => Object.assign(row, { n: index + 1 })))
    : answers.flat();
  for (const step of steps) rows = await step(ask, rows);
  return rows;
}

const isKeyed = (statement: Statement): statement is KeyedStatement => 'key' in statement;

/** The values for one key each: of every array an element, and what is no array as it is. */
function partsOf({ arrays, byKey }: Statement, values: readonly unknown[]): unknown[][] {
  const spread = values.findIndex((_, place) => arrays[place] !== undefined);
  if (spread < 0) return [[...values]];
  const parts = (values[spread] as unknown[]).map((_, index) =>
    values.map((value, place) => (arrays[place] === undefined ? value : (value as unknown[])[index])),
  );
  return byKey?.isOrdered ? parts.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)) : parts;
}
