import { hash } from 'node:crypto';
import { base32crockford } from '@scure/base';

export const UID_CODE_LENGTH = 10;
export const UID_CODE_LENGTH_MAX = 51; // whole digits of SHA-256: 256 bits, 5 a digit

/**
 * The code that belongs to a user id: the first `length` digits of its SHA-256 in Crockford's base 32, in lower case. It has no
 * i, l, o or u, so that nobody misreads a code aloud.
 */
export function uidCode(userId: string, length: number): string {
  return base32crockford
    .encode(hash('sha256', userId.toLowerCase(), 'buffer'))
    .slice(0, length)
    .toLowerCase();
}
