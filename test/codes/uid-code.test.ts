import { expect, test } from 'vitest';
import { normaliseCode } from '../../src/codes/code-text.ts';
import { UID_CODE_LENGTH, UID_CODE_LENGTH_MAX, uidCode } from '../../src/codes/uid-code.ts';

// Made by another implementation: the SHA-256 in base 32 of RFC 4648, its digits exchanged for Crockford's.
const VECTORS = [
  ['3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e', 'jkhs9w8ggc0p1yjzgsnjzfjmcr676dcrjmprpvh5ernqvbttqq5'],
  ['00000000-0000-0000-0000-000000000000', '2awkez5yfse99t571pej74mn4f8mnymn8y9h63wa75cwfe29njm'],
  ['ffffffff-ffff-ffff-ffff-ffffffffffff', '2ec4ne3rz4ag45kgsp2ns4wsxf1kjsvb4p0raqjezngcd1fpfj7'],
  ['3f9b2c10-7d4e-4a1b-9c2a-1e5f8b6d0a44', 'tsew7bzdmjfdgfy4wfy7bjp7kxwd9swg23xf7h33ca3xvvxx23j'],
] as const;

test.each(VECTORS)('the code of %s is %s, cut to the length that is asked for', (userId, code) => {
  for (const length of [1, 2, UID_CODE_LENGTH, 11, 32, UID_CODE_LENGTH_MAX]) expect(uidCode(userId, length)).toBe(code.slice(0, length));
});

test('the case of the id does not matter', () => {
  expect(uidCode('3F8C2A1E-9B4D-4C7A-8E21-6F0A1B2C3D4E', 10)).toBe('jkhs9w8ggc');
});

test('no code has a digit that can be misread', () => {
  for (let n = 0; n < 500; n++) expect(uidCode(String(n), UID_CODE_LENGTH_MAX)).toMatch(/^[0-9a-hjkmnp-tv-z]{51}$/);
});

test.each([
  ['trip-with-me', 'trip-with-me'],
  ['  TRIP-with-me\u2003', 'trip-with-me'],
  ['abc', 'abc'],
  ['x'.repeat(52), 'x'.repeat(52)],
  ['ab', undefined],
  ['x'.repeat(53), undefined],
  ['-abc', undefined],
  ['abc-', undefined],
  ['a\u0000c', undefined],
  ['a c', undefined],
  ['abc\n', 'abc'],
  ['abc\nabc', undefined],
  ['', undefined],
])('as a code %j reads %j', (text, code) => {
  expect(normaliseCode(text)).toBe(code);
});
