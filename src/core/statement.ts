/** A type of which a parameter can be an array; `db/binary-array.ts` writes each. What is none of these is cast from text. */
export type ArrayType = 'boolean' | 'integer' | 'bigint' | 'timestamptz' | 'uuid' | 'text' | 'bytea';

/** A parameterised SQL statement; its name lets PostgreSQL keep the plan. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  /** What the elements of each parameter are that is an array, by its place from 0. */
  readonly arrays: readonly (ArrayType | undefined)[];
  /** How it is sent in shape `keys`; undefined where that is no different. */
  readonly byKey: ByKey | undefined;
}

/** The other form of a statement, for a database whose rows are spread over machines by their keys: no statement asks for two of them. */
export interface ByKey {
  /** Takes an element where the statement takes an array, and is sent once for each place of the arrays, all in one go. */
  readonly first: Statement;
  /** Whether it is sent in the order of the first parameter, as locks must be. */
  readonly isOrdered: boolean;
  /** What is read, or written, of the rows found so far; each step takes as many round trips as it asks times. */
  readonly steps: readonly Step[];
}

/** A row as far as it was found. */
export type Found = Readonly<Record<string, unknown>>;

/** Sends a statement once for each of these values, all in one go. Returns the rows of each. */
export type AskEach = <Row = Found>(statement: Statement, each: readonly (readonly unknown[])[]) => Promise<Row[][]>;

/** Goes on from the rows found so far. */
export type Step = (ask: AskEach, rows: readonly Found[]) => Promise<readonly Found[]>;

/** What of a statement's form by key does not follow from its text. */
export interface OneByOne {
  /** The text for one key, where it is another than the statement's with elements for arrays. */
  readonly text?: string;
  readonly isOrdered?: boolean;
  readonly steps?: readonly Step[];
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

/** Every statement that this process has made so far, the forms by key among them. */
export function everyStatement(): readonly Statement[] {
  return [...known.values()];
}

/**
 * Names a statement, and says which of its parameters are arrays: `{ $1: 'uuid' }`. One name is one text, for plans are kept and reads
 * are gathered by name. With `one`, it is sent key by key in shape `keys`: its arrays then stand in `= any($1::uuid[])`, or the text for
 * one key is given. Throws when the name stands for another text already, and when the text for one key does not follow.
 */
export function statement(name: string, text: string, arrays: Arrays = {}, one?: OneByOne): Statement {
  const types: (ArrayType | undefined)[] = [];
  for (const [place, type] of Object.entries(arrays)) types[Number(place.slice(1)) - 1] = type;
  return once({ name, text, arrays: types, byKey: one && formByKey(name, one, () => withElements(name, text, types)) });
}

interface Parts {
  readonly columns: string;
  /** The tables that are looked into. */
  readonly from: string;
  /** How their rows are found by what is `wanted`. */
  readonly on: string;
  /** What else must hold. */
  readonly where?: string;
}

/** What a statement finds rows by: from these parts follow the texts of both shapes. The keys are the table `wanted`. */
export interface Lookup extends Parts {
  /** The parts that are others for one key. */
  readonly one?: OneByOne & Partial<Parts>;
}

/**
 * Makes a statement for `Reader.find`. It takes an array for each part of a key, and answers beside each row its key's place in them,
 * from 1, as the integer `n`. The keys are the table `wanted`, with a column for each part.
 */
export function keyed(name: string, key: Readonly<Record<string, ArrayType>>, lookup: Lookup): KeyedStatement {
  const parts = Object.keys(key);
  const arrays = Object.values(key);
  const parameters = arrays.map((type, index) => `$${index + 1}::${type}[]`).join(', ');
  const text = `select wanted.n::integer, ${lookup.columns}
   from unnest(${parameters}) with ordinality as wanted (${[...parts, 'n'].join(', ')})
   join ${lookup.from} on ${lookup.on}${lookup.where === undefined ? '' : `\n   where ${lookup.where}`}`;
  return once({ name, text, arrays, key: parts, byKey: formByKey(name, lookup.one, () => textOfOne(key, lookup)) });
}

/** Makes a statement that finds rows for many keys, an array for each part of a key, and does not say for which of them. */
export function lookedUp(name: string, key: Readonly<Record<string, ArrayType>>, lookup: Lookup): Statement {
  const arrays = Object.values(key);
  const keys = Object.entries(key).map(([part, type], index) => `unnest($${index + 1}::${type}[]) as ${part}`);
  const text = `select ${lookup.columns}
   from (select ${keys.join(', ')}) wanted
   join ${lookup.from} on ${lookup.on}${lookup.where === undefined ? '' : `\n   where ${lookup.where}`}`;
  return once({ name, text, arrays, byKey: formByKey(name, lookup.one, () => textOfOne(key, lookup)) });
}

/** Names the form by key of a statement, which takes no arrays. Its text follows from the statement's unless it is given. */
function formByKey(name: string, { text, isOrdered = false, steps = [] }: OneByOne = {}, follow: () => string): ByKey {
  const first = once({ name: `${name}_one`, text: text ?? follow(), arrays: [], byKey: undefined });
  return { first, isOrdered, steps };
}

/** The text with an element for each array. */
function withElements(name: string, text: string, arrays: Statement['arrays']): string {
  let one = text;
  arrays.forEach((type, index) => {
    const array = `= any($${index + 1}::${type}[])`;
    if (type !== undefined && !one.includes(array)) throw new Error(`${name} says no ${array}: its text for one key must be given`);
    one = one.replaceAll(array, `= $${index + 1}::${type}`);
  });
  return one;
}

/** The text that looks up one key: every part of it is a parameter, wherever it stands. */
function textOfOne(key: Readonly<Record<string, ArrayType>>, lookup: Lookup): string {
  const { columns, from, on, where } = { ...lookup, ...lookup.one };
  const parts = Object.keys(key);
  const text = `select ${columns}
   from ${from}
   where ${on}${where === undefined ? '' : ` and ${where}`}`;
  return text.replace(/\bwanted\.(\w+)/g, (_, part: string) => `$${parts.indexOf(part) + 1}::${key[part]}`);
}

function once<Made extends Statement>(made: Made): Made {
  const there = known.get(made.name);
  if (!there) known.set(made.name, made);
  else if (there.text !== made.text || String(there.arrays) !== String(made.arrays))
    throw new Error(`two statements are called ${made.name}`);
  return (there as Made | undefined) ?? made;
}
