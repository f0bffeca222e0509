import { hash } from 'node:crypto';
import { fromDatabase } from './clock.ts';
import { dashed, LAST_ID } from './ids.ts';

/** The order of a list, the newest first, by a key that no two rows share and that never changes. Keys are parameters of a statement. */
export interface Order<Row> {
  /** Stands before every row. */
  readonly beginning: readonly string[];
  /** The cursor behind which the rows after this one begin. */
  cursorOf(row: Row): string;
  /** The key that a cursor holds; undefined for what is no cursor of this list. */
  keyOf(cursor: string): readonly string[] | undefined;
}

/** A part of a key, as a parameter of a statement and in a cursor, where it has a fixed length. */
interface Part {
  /** Stands before every row of a list whose last row comes first. */
  readonly beginning: string;
  readonly length: number;
  write(value: string | Date): Buffer;
  /** Undefined for what was never written. */
  read(bytes: Buffer): string | undefined;
}

const NUMBER: Part = {
  beginning: String(2n ** 63n - 1n),
  length: 8,
  write: (value) => ofInteger(BigInt(value as string)),
  read: (bytes) => String(bytes.readBigInt64BE()),
};
const MOMENT: Part = {
  beginning: 'infinity',
  length: 8,
  write: (value) => ofInteger(microsOf(value)),
  read: (bytes) => momentOf(bytes.readBigInt64BE()),
};
const ID: Part = {
  beginning: LAST_ID,
  length: 16,
  write: (value) => Buffer.from((value as string).replaceAll('-', ''), 'hex'),
  read: (bytes) => dashed(bytes.toString('hex')),
};

/** How a list is ordered by a moment, and at one moment by an id. The list is called like its operation. */
export function byMoment<Row>(list: string, key: (row: Row) => readonly [moment: string | Date, id: string]): Order<Row> {
  return orderBy(list, [MOMENT, ID], key);
}

/** How a list is ordered by a moment, at one moment by an id, and of one id by a number. */
export function byMomentAndNumber<Row>(
  list: string,
  key: (row: Row) => readonly [moment: string | Date, id: string, number: string],
): Order<Row> {
  return orderBy(list, [MOMENT, ID, NUMBER], key);
}

/** How a list is ordered by a number. */
export function byNumber<Row>(list: string, key: (row: Row) => string): Order<Row> {
  return orderBy(list, [NUMBER], (row: Row) => [key(row)]);
}

/** How a list is ordered by a number, and at one number by an id. */
export function byNumberAndId<Row>(list: string, key: (row: Row) => readonly [number: string, id: string]): Order<Row> {
  return orderBy(list, [NUMBER, ID], key);
}

function orderBy<Row>(list: string, parts: readonly Part[], key: (row: Row) => readonly (string | Date)[]): Order<Row> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return {
    beginning: parts.map(({ beginning }) => beginning),
    cursorOf(row) {
      const values = key(row);
      return written(list, Buffer.concat(parts.map((part, index) => part.write(values[index] as string | Date))));
    },
    keyOf(cursor) {
      let rest = read(list, cursor, length);
      if (!rest) return undefined;
      const values: (string | undefined)[] = [];
      for (const part of parts) {
        values.push(part.read(rest.subarray(0, part.length)));
        rest = rest.subarray(part.length);
      }
      return values.every((value) => value !== undefined) ? values : undefined;
    },
  };
}

/** So many bytes of a hash tell the list's own cursors from all others. They keep no secret: whoever copies half of one is told. */
const CHECK_BYTES = 6;

function ofInteger(value: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(value);
  return bytes;
}

function check(list: string, key: Buffer): Buffer {
  return hash('sha256', Buffer.concat([Buffer.from(`${list}\n`), key]), 'buffer').subarray(0, CHECK_BYTES);
}

function written(list: string, key: Buffer): string {
  return Buffer.concat([key, check(list, key)]).toString('base64url');
}

/** The key of a cursor that is, to the letter, as it was written. */
function read(list: string, cursor: string, length: number): Buffer | undefined {
  const bytes = Buffer.from(cursor, 'base64url');
  const key = bytes.subarray(0, length);
  const isOurs = bytes.length === length + CHECK_BYTES && check(list, key).equals(bytes.subarray(length));
  return isOurs && bytes.toString('base64url') === cursor ? key : undefined;
}

const MS = 1000n;
const FIRST = BigInt(Date.parse('0001-01-01T00:00:00Z')) * MS;
const LAST = BigInt(Date.UTC(9999, 11, 31, 23, 59, 59, 999)) * MS + 999n;

/** Microseconds since 1970: all that PostgreSQL keeps of a moment, where a Date holds milliseconds. */
function microsOf(moment: string | Date): bigint {
  if (moment instanceof Date) return BigInt(moment.getTime()) * MS;
  const [, fraction = ''] = /\.(\d+)/.exec(moment) ?? [];
  return BigInt(fromDatabase(moment.replace(/\.\d+/, '')).getTime()) * MS + BigInt(fraction.padEnd(6, '0'));
}

/** The same moment for PostgreSQL; undefined outside of the years 0001 to 9999, which is all that a server of ours can have written. */
function momentOf(micros: bigint): string | undefined {
  if (micros < FIRST || micros > LAST) return undefined;
  const rest = ((micros % MS) + MS) % MS;
  return new Date(Number((micros - rest) / MS)).toISOString().replace('Z', `${String(rest).padStart(3, '0')}Z`);
}
