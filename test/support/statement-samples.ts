import { appendFileSync, mkdirSync } from 'node:fs';
import { everyStatement, type Statement } from '../../src/core/statement.ts';

/** The folder in which the suite records what its servers ask the database, for the tests that look at how each statement is answered. */
export const SAMPLES = new URL('../../.tmp/statements/', import.meta.url);

/** A statement as it was sent. */
export interface Sample {
  /** Its name; of one without a name, such as the ORM's, its text. */
  name: string;
  text: string;
  values: unknown[];
  /** How many keys it asks for at once: the length of its longest array, and 1 without one. */
  keys: number;
}

interface Sent {
  text: string;
  values: unknown[];
}

interface Connection {
  query(...sent: unknown[]): unknown;
}

/** As many are kept of those that differ neither in which parameters are null nor in whether they have one key or several. */
const KEPT_EACH = 2;
const SAMPLE_BYTES_MAX = 20_000;
const kept = new Map<string, number>();
const statements = new Map<string, Statement>();

/** Records samples of all that is asked over a connection of a server. */
export function recordStatements(client: object): void {
  const connection = client as Connection;
  const query = connection.query.bind(connection);
  connection.query = (...sent) => {
    const [asked] = sent as [Partial<Sent>];
    if (typeof asked?.text === 'string' && asked.values) record(asked as Sent);
    return query(...sent);
  };
}

function record({ text, values }: Sent): void {
  const statement = statementOf(text);
  const keys = keysOf(statement, values);
  const name = statement?.name ?? text;
  const kind = `${keys > 1} ${values.map((value) => value === null || value === undefined).join()} ${name}`;
  const count = kept.get(kind) ?? 0;
  if (count === KEPT_EACH) return;
  const line = JSON.stringify({ name, text, keys, values: values.map(written) });
  if (line.length > SAMPLE_BYTES_MAX) return;
  kept.set(kind, count + 1);
  mkdirSync(SAMPLES, { recursive: true });
  appendFileSync(new URL(`${process.pid}.ndjson`, SAMPLES), `${line}\n`);
}

/** By its text: behind a pooler statements are sent without their names. */
function statementOf(text: string): Statement | undefined {
  if (!statements.has(text)) for (const statement of everyStatement()) statements.set(statement.text, statement);
  return statements.get(text);
}

/** The number of elements stands in an array's own head. */
function keysOf(statement: Statement | undefined, values: readonly unknown[]): number {
  const isFull = (value: unknown, place: number): value is Buffer => statement?.arrays[place] !== undefined && Buffer.isBuffer(value);
  return Math.max(1, ...values.map((value, place) => (isFull(value, place) ? value.readInt32BE(12) : 1)));
}

function written(value: unknown): unknown {
  if (Buffer.isBuffer(value)) return { base64: value.toString('base64') };
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'bigint' ? String(value) : value;
}

/** Reads a sample as it was recorded. */
export function readSample(line: string): Sample {
  const sample = JSON.parse(line) as Sample;
  const values = sample.values.map((value) => {
    const { base64 } = (value ?? {}) as { base64?: string };
    return base64 === undefined ? value : Buffer.from(base64, 'base64');
  });
  return Object.assign(sample, { values });
}
