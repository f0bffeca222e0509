import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { isTokenSecret, newTokenSecret } from '../../src/core/token-secret.ts';

const PATTERN = /^trp_[0-9A-Za-z]{49}$/;
const DIGITS = [...Array(62).keys()].map((digit) => (digit < 36 ? digit.toString(36).toUpperCase() : (digit - 26).toString(36)));
const numberOf = (text: string) => [...text].reduce((value, digit) => value * 62 + DIGITS.indexOf(digit), 0);

test('a secret has the published pattern, and ends with the checksum of what comes before, as the guide says', () => {
  for (let made = 0; made < 1000; made++) {
    const secret = newTokenSecret();
    expect(secret).toMatch(PATTERN);
    expect(numberOf(secret.slice(-6))).toBe(crc32(secret.slice(0, -6)));
    expect(isTokenSecret(secret)).toBe(true);
  }
});

test('one character more, less, or another one is noticed', () => {
  const secret = newTokenSecret();
  const others = [...secret].map((digit, place) => secret.slice(0, place) + (digit === 'x' ? 'y' : 'x') + secret.slice(place + 1));
  for (const other of [...others, `${secret}0`, secret.slice(0, -1), ` ${secret}`, `${secret}\n`, secret.toUpperCase(), ''])
    expect(isTokenSecret(other), other).toBe(false);
});

test('every digit comes at every place of the random part, but for the first, where 256 bits end', () => {
  const places = Array.from({ length: 43 }, () => new Set<string>());
  for (let made = 0; made < 3000; made++) [...newTokenSecret().slice(4, 47)].forEach((digit, place) => void places[place]?.add(digit));
  expect(places.map(({ size }) => size)).toEqual([61, ...Array(42).fill(62)]);
});
