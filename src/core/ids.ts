import { hash, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

const SEQUENCE_BITS = 32; // what RFC 9562, section 6.2, leaves to a counter between the time and the random rest
let sequence = randomBytes(4).readUInt32BE() >>> 1;

/**
 * A new row id: UUID version 7 (RFC 9562), so that indexes grow at one end and ids sort by time. Ids that this process makes for
 * the same millisecond ascend too, so that lists by time and id show rows in the order in which they were written.
 */
export function newId(now: Date): string {
  sequence = (sequence + 1) % 2 ** SEQUENCE_BITS;
  return v7({ msecs: now.getTime(), seq: sequence });
}

/** A secret of 256 bits as 43 characters of base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret. */
export function hashSecret(secret: string): Buffer {
  return hash('sha256', secret, 'buffer');
}
