import { hash } from 'node:crypto';

/** Crockford's base 32 in lower case: no i, l, o, u, so that nobody misreads a code aloud. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

export const UID_CODE_LENGTH = 10;
export const UID_CODE_LENGTH_MAX = 51; // all of SHA-256

/** The code that belongs to a user id: the first `length` digits of its SHA-256, 5 bits each. */
export function uidCode(userId: string, length: number): string {
  const digest = hash('sha256', userId.toLowerCase(), 'buffer');
  let code = '';
  let bits = 0;
  let held = 0;
  for (const byte of digest) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5 && code.length < length) {
      bits -= 5;
      code += ALPHABET[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return code;
}
