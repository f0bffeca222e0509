/** The names that a link can have, as the contract has it: 3 to 32 characters of a-z, 0-9 and "-", neither first nor last "-". */

export const SHORTEST = 3;
export const LONGEST = 32;

/** What keeps a text from being such a name. */
export type SlugFault = 'letter' | 'blank' | 'sign' | 'hyphen' | 'long' | 'short';

/** In this order: what is wrong with a character is told before what is wrong with their number. */
const FAULTS: readonly (readonly [SlugFault, (slug: string) => boolean])[] = [
  ['letter', (slug) => /[^\P{L}a-z]/u.test(slug)],
  ['blank', (slug) => /\s/.test(slug)],
  ['sign', (slug) => /[^a-z0-9-]/.test(slug)],
  ['long', (slug) => slug.length > LONGEST],
  ['short', (slug) => slug.length < SHORTEST],
  ['hyphen', (slug) => /^-|-$/.test(slug)],
];

/** The first fault of a text in lower case; undefined where it can be the name of a link. */
export function faultOf(slug: string): SlugFault | undefined {
  return FAULTS.find(([, isAtFault]) => isAtFault(slug))?.[0];
}

/** Letters that are written as two where there are no others. */
const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'oe', å: 'aa', œ: 'oe', þ: 'th' };

/** A text as the name of a link would have it: its letters without what stands above them, and a hyphen for whatever else there is. */
export function spelled(text: string): string {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[äöüßæøåœþ]/g, (letter) => WRITTEN_OUT[letter] as string)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
  return cut(plain.replaceAll(/[^a-z0-9]+/g, '-'), LONGEST);
}

/** At most so many characters of it, with no hyphen at either end. */
function cut(slug: string, most: number): string {
  return slug.replace(/^-+/, '').slice(0, most).replace(/-+$/, '');
}

const NUMBERS = ['2', '3', '4', '5', '6'];

/** Names like one that somebody has, the likeliest first: with parts of the user's own name, and with a number. None is told twice. */
export function namesLike(slug: string, displayName: string): string[] {
  const own = spelled(displayName);
  const used = slug.split('-');
  const parts = own.split('-').filter((part) => part.length > 1 && part.length < LONGEST / 2 && !used.includes(part));
  const wanted = (room: string) => cut(spelled(slug), LONGEST - 1 - room.length);
  const mixed = parts.flatMap((part) => [`${wanted(part)}-${part}`, `${part}-${wanted(part)}`]);
  const all = [...mixed, own, ...NUMBERS.map((each) => `${wanted(each)}-${each}`)];
  return [...new Set(all)].filter((each) => each !== slug && faultOf(each) === undefined);
}
