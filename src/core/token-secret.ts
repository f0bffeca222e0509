import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const SECRET_BYTES = 32;
const RANDOM_DIGITS = 43; // 62^43 is a little more than 2^256
const CHECK_DIGITS = 6; // 62^6 is more than 2^32

/** What every API token begins with. */
const MARK = 'trp_';
const SECRET = /^trp_[0-9A-Za-z]{49}$/;

/**
 * A new secret of an API token: 256 random bits in base 62 behind a mark that scanners of source code know it by, and a checksum, so that
 * what only looks like one is told without asking anybody.
 */
export function newTokenSecret(): string {
  const random = MARK + inBase62(BigInt(`0x${randomBytes(SECRET_BYTES).toString('hex')}`), RANDOM_DIGITS);
  return random + checkOf(random);
}

/** Whether this could be a secret that `newTokenSecret` made: of its form, with its own checksum. */
export function isTokenSecret(text: string): boolean {
  return SECRET.test(text) && checkOf(text.slice(0, -CHECK_DIGITS)) === text.slice(-CHECK_DIGITS);
}

/** CRC-32 of all that stands before it, as zlib counts it. */
function checkOf(random: string): string {
  return inBase62(BigInt(crc32(random)), CHECK_DIGITS);
}

function inBase62(value: bigint, length: number): string {
  const base = BigInt(DIGITS.length);
  let text = '';
  for (let rest = value; rest > 0n; rest /= base) text = DIGITS[Number(rest % base)] + text;
  return text.padStart(length, DIGITS[0]);
}
