import { expect, test } from 'vitest';
import { faultOf, LONGEST, namesLike, spelled } from '../../src/portal/screens/link/slug.ts';

test.each([
  ['trip-with-me', undefined],
  ['a1b', undefined],
  ['a'.repeat(LONGEST), undefined],
  ['ab', 'short'],
  ['a'.repeat(LONGEST + 1), 'long'],
  ['jürgen', 'letter'],
  ['тест', 'letter'],
  ['trip with', 'blank'],
  ['trip_with', 'sign'],
  ['trip.me', 'sign'],
  ['-trip', 'hyphen'],
  ['trip-', 'hyphen'],
  ['ü b', 'letter'],
])('%s has the fault %s', (slug, fault) => {
  expect(faultOf(slug)).toBe(fault);
});

test.each([
  ['Jürgen Groß', 'juergen-gross'],
  ['Ærøskøbing', 'aeroeskoebing'],
  ['Ana-María  Núñez!', 'ana-maria-nunez'],
  ['u\u0308ber', 'ueber'],
  ['  --trip--  ', 'trip'],
  ['日本', ''],
])('%s is spelt %s', (text, slug) => {
  expect(spelled(text)).toBe(slug);
});

const NAMES = ['Ada Lovelace', 'Jürgen Groß', '日本', 'X Æ A-12', 'W'.repeat(100), `${'W'.repeat(40)} Li`, ''];
const WANTED = ['trip', 'ada', 'ada-lovelace', 'a'.repeat(LONGEST), `${'ab-'.repeat(10)}ab`];

test('what is offered instead of a name can be one, is another one, and is offered once', () => {
  for (const name of NAMES) {
    for (const wanted of WANTED) {
      const offered = namesLike(wanted, name);
      expect(offered.length, `${wanted}, ${name}`).toBeGreaterThanOrEqual(3);
      expect(offered.filter((each) => faultOf(each) !== undefined || each === wanted)).toEqual([]);
      expect(new Set(offered).size).toBe(offered.length);
    }
  }
});

test('what is offered first is made of the name that was wanted and the name of the user', () => {
  expect(namesLike('trip', 'Ada Lovelace').slice(0, 3)).toEqual(['trip-ada', 'ada-trip', 'trip-lovelace']);
  expect(namesLike('ada', 'Ada Lovelace').slice(0, 2)).toEqual(['ada-lovelace', 'lovelace-ada']);
});
