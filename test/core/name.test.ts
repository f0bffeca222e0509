import { expect, test } from 'vitest';
import { readName } from '../../src/core/name.ts';

test.each([
  ['blanks', ' \t\n\u00a0\u2003\u3000'],
  ['zero-width characters', '\u200b\u200c\u200d\u2060\ufeff'],
  ['marks of direction', '\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c'],
  ['fillers, which are letters and not drawn', '\u3164\u115f\u1160\uffa0'],
  ['a blank of Braille', '\u2800'],
  ['selectors without what they select', '\ufe0f\u{e0100}'],
  ['tags', '\u{e0041}\u{e007f}'],
  ['soft hyphens', '\u00ad'],
  ['accents over nothing', '\u0301'],
  ['control characters', '\u0001\u009f'],
  ['nothing', ''],
])('a name of %s shows nothing', (_, text) => {
  expect(readName(text)).toBeUndefined();
});

test.each([
  ['zero-width characters', 'A\u200bd\u2060a', 'Ada'],
  ['marks of direction', '\u202egpj.exe\u202c', 'gpj.exe'],
  ['joiners between letters that do not join', 'a\u200db\u200cc', 'abc'],
  ['a joiner after a picture and before nothing', '💩\u200d', '💩'],
  ['tags after a letter', 'x\u{e0041}\u{e007f}', 'x'],
  ['blanks at the ends, under format characters too', '\u200e \u00a0Ada \u200f', 'Ada'],
])('what means nothing is taken away: %s', (_, text, name) => {
  expect(readName(text)).toBe(name);
  expect(readName(name)).toBe(name);
});

test.each([
  ['a family', '👨‍👩‍👧‍👦'],
  ['a profession with a colour of skin', '👩🏽‍🚀'],
  ['a flag of several', '🏳️‍🌈'],
  ['a heart on fire', '❤️‍🔥'],
  ['the flag of a region', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
  ['Persian with a non-joiner', 'علی‌رضا'],
  ['Devanagari with a joiner', 'क्‍ष'],
  ['Malayalam with a joiner at the end', 'അവന്‍'],
  ['an Arabic sign that is drawn', '\u0600\u0661'],
  ['a character of tomorrow', '\u0378'],
  ['letters outside the basic plane', '𝒳'.repeat(100)],
])('what means something stays: %s', (_, text) => {
  expect(readName(text)).toBe(text);
});

test('a name is in the normal form C, also where a format character stood in between', () => {
  expect(readName('Jose\u0301')).toBe('José');
  expect(readName('Jose\u200b\u0301')).toBe('José');
});

test('a name that is too long, or grows too long in its normal form, is none', () => {
  expect(readName('x'.repeat(101))).toBeUndefined();
  expect(readName('\u0958'.repeat(50))).toBe('\u0915\u093c'.repeat(50));
  expect(readName('\u0958'.repeat(51))).toBeUndefined();
});

test.each(['a\u0000', '\ud800'])('what PostgreSQL has no room for is no name: %j', (text) => {
  expect(readName(text)).toBeUndefined();
});
