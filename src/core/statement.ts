/** A type of which a parameter can be an array; `db/binary-array.ts` writes each. What is none of these is cast from text. */
export type ArrayType = 'boolean' | 'integer' | 'bigint' | 'timestamptz' | 'uuid' | 'text' | 'bytea';

/** A parameterised SQL statement; its name lets PostgreSQL keep the plan. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  /** What the elements of each parameter are that is an array, by its place from 0. */
  readonly arrays: readonly (ArrayType | undefined)[];
}

/** The array parameters of a statement, by the names that its text has for them. */
export type Arrays = Readonly<Partial<Record<`$${number}`, ArrayType>>>;

/** A statement that finds a row for each of many keys, as `Reader.find` asks for them. */
export interface KeyedStatement extends Statement {
  /** The parts of a key, in the order of the parameters. */
  readonly key: readonly string[];
}

/** A statement that writes rows. */
export interface Write {
  readonly statement: Statement;
  readonly values: readonly unknown[];
  /** What is thrown instead of failures with these SQLSTATE codes. */
  readonly failures?: Readonly<Record<string, () => Error>> | undefined;
}

const known = new Map<string, Statement>();

/** Every statement that this process has made so far. */
export function everyStatement(): readonly Statement[] {
  return [...known.values()];
}

/**
 * Names a statement, and says which of its parameters are arrays: `{ $1: 'uuid' }`. One name is one text, for plans are kept and reads
 * are gathered by name. Throws when the name stands for another text already.
 */
export function statement(name: string, text: string, arrays: Arrays = {}): Statement {
  const types: (ArrayType | undefined)[] = [];
  for (const [place, type] of Object.entries(arrays)) types[Number(place.slice(1)) - 1] = type;
  return once({ name, text, arrays: types });
}

/**
 * Makes a statement for `Reader.find`. It takes an array for each part of a key, and answers beside each row its key's place in them,
 * from 1, as the integer `n`. The keys are the table `wanted`, with a column for each part, to which `joins` joins the rest.
 */
export function keyed(name: string, key: Readonly<Record<string, ArrayType>>, columns: string, joins: string): KeyedStatement {
  const parts = Object.keys(key);
  const arrays = Object.values(key);
  const parameters = arrays.map((type, index) => `$${index + 1}::${type}[]`).join(', ');
  const text = `select wanted.n::integer, ${columns}
   from unnest(${parameters}) with ordinality as wanted (${[...parts, 'n'].join(', ')})
   ${joins}`;
  return once({ name, text, arrays, key: parts });
}

function once<Made extends Statement>(made: Made): Made {
  const there = known.get(made.name);
  if (!there) known.set(made.name, made);
  else if (there.text !== made.text || String(there.arrays) !== String(made.arrays))
    throw new Error(`two statements are called ${made.name}`);
  return (there as Made | undefined) ?? made;
}
