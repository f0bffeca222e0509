import { hash, randomBytes, randomFillSync } from 'node:crypto';
import { MAX, NIL, v7 } from 'uuid';

/** The ids that stand before and behind all that there can be. */
export const [FIRST_ID, LAST_ID] = [NIL, MAX];

const SEQUENCE_BITS = 32; // what RFC 9562, section 6.2, leaves to a counter between the time and the random rest
let sequence = randomBytes(4).readUInt32BE() >>> 1;

const ID_BYTES = 16;
const pool = Buffer.alloc(256 * ID_BYTES);
let used = pool.length;

/** Random bytes for an id, of which many are asked for at once: each time costs as much as an id. */
function randomness(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += ID_BYTES;
  return pool.subarray(used - ID_BYTES, used);
}

/**
 * A new row id: UUID version 7 (RFC 9562), so that indexes grow at one end and ids sort by time. Ids that this process makes for
 * the same millisecond ascend too, so that lists by time and id show rows in the order in which they were written.
 */
export function newId(now: Date): string {
  sequence = (sequence + 1) % 2 ** SEQUENCE_BITS;
  return v7({ msecs: now.getTime(), seq: sequence, random: randomness() });
}

/** The id of what there is but once for a moment and a text: whoever asks again, on whatever server, gets the same. */
export function idOf(moment: Date, text: string): string {
  return v7({ msecs: moment.getTime(), random: hash('sha256', `${moment.getTime()}\n${text}`, 'buffer').subarray(0, ID_BYTES) });
}

/** An id as it is written, from its 32 hexadecimal digits. */
export const dashed = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/** A secret of 256 bits as 43 characters of base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * A secret in the form of those whose holders may look and change nothing. It is another one then: a server of a release that does not
 * know the difference takes it for none.
 */
export function asViewSecret(secret: string): string {
  return `view_${secret}`;
}

const EMBED_SECRET = /^embd_[A-Za-z0-9_-]{43}$/;

/** A secret for a page that a host embeds. It travels in a header, and no cookie that holds one is looked at. */
export function newEmbedSecret(): string {
  return `embd_${newSecret()}`;
}

/** Whether this could be a secret that `newEmbedSecret` made. */
export function isEmbedSecret(text: string): boolean {
  return EMBED_SECRET.test(text);
}

const SECRET = /^(view_)?[A-Za-z0-9_-]{43}$/;

/** Whether this could be a secret that was made here for a cookie or a link. */
export function isSecret(text: string): boolean {
  return SECRET.test(text);
}

/** What is kept of a secret. */
export function hashSecret(secret: string): Buffer {
  return hash('sha256', secret, 'buffer');
}
