import { hash } from 'node:crypto';
import { fromDatabase } from './clock.ts';

/** The order of a list, the newest first, by a key that no two rows share and that never changes. Keys are parameters of a statement. */
export interface Order<Row> {
  /** Stands before every row. */
  readonly beginning: readonly string[];
  /** The cursor behind which the rows after this one begin. */
  cursorOf(row: Row): string;
  /** The key that a cursor holds; undefined for what is no cursor of this list. */
  keyOf(cursor: string): readonly string[] | undefined;
}

const LAST_NUMBER = String(2n ** 63n - 1n);

/** How a list is ordered by a moment, and at one moment by an id. The list is called like its operation. */
export function byMoment<Row>(list: string, key: (row: Row) => readonly [moment: string | Date, id: string]): Order<Row> {
  return {
    beginning: ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
    cursorOf(row) {
      const [moment, id] = key(row);
      return written(list, Buffer.concat([ofInteger(microsOf(moment)), ofId(id)]));
    },
    keyOf(cursor) {
      const bytes = read(list, cursor, INTEGER_BYTES + ID_BYTES);
      const moment = bytes && momentOf(bytes.readBigInt64BE());
      if (!bytes || moment === undefined) return undefined;
      return [moment, idAt(bytes, INTEGER_BYTES)];
    },
  };
}

/** How a list is ordered by a moment, at one moment by an id, and of one id by a number. */
export function byMomentAndNumber<Row>(
  list: string,
  key: (row: Row) => readonly [moment: string | Date, id: string, number: string],
): Order<Row> {
  return {
    beginning: ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff', LAST_NUMBER],
    cursorOf(row) {
      const [moment, id, number] = key(row);
      return written(list, Buffer.concat([ofInteger(microsOf(moment)), ofId(id), ofInteger(BigInt(number))]));
    },
    keyOf(cursor) {
      const bytes = read(list, cursor, INTEGER_BYTES + ID_BYTES + INTEGER_BYTES);
      const moment = bytes && momentOf(bytes.readBigInt64BE());
      if (!bytes || moment === undefined) return undefined;
      return [moment, idAt(bytes, INTEGER_BYTES), String(bytes.readBigInt64BE(INTEGER_BYTES + ID_BYTES))];
    },
  };
}

/** How a list is ordered by a number. */
export function byNumber<Row>(list: string, key: (row: Row) => string): Order<Row> {
  return {
    beginning: [LAST_NUMBER],
    cursorOf: (row) => written(list, ofInteger(BigInt(key(row)))),
    keyOf(cursor) {
      const bytes = read(list, cursor, INTEGER_BYTES);
      return bytes && [String(bytes.readBigInt64BE())];
    },
  };
}

/** How a list is ordered by a number, and at one number by an id. */
export function byNumberAndId<Row>(list: string, key: (row: Row) => readonly [number: string, id: string]): Order<Row> {
  return {
    beginning: [String(2n ** 63n - 1n), 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
    cursorOf(row) {
      const [number, id] = key(row);
      return written(list, Buffer.concat([ofInteger(BigInt(number)), Buffer.from(id.replaceAll('-', ''), 'hex')]));
    },
    keyOf(cursor) {
      const bytes = read(list, cursor, INTEGER_BYTES + ID_BYTES);
      if (!bytes) return undefined;
      const id = bytes.toString('hex', INTEGER_BYTES).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
      return [String(bytes.readBigInt64BE()), id];
    },
  };
}

const INTEGER_BYTES = 8;
const ID_BYTES = 16;
/** So many bytes of a hash tell the list's own cursors from all others. They keep no secret: whoever copies half of one is told. */
const CHECK_BYTES = 6;

function ofInteger(value: bigint): Buffer {
  const bytes = Buffer.alloc(INTEGER_BYTES);
  bytes.writeBigInt64BE(value);
  return bytes;
}

const ofId = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

function idAt(bytes: Buffer, place: number): string {
  return bytes.toString('hex', place, place + ID_BYTES).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
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
