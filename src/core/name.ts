/** How long a name may be, in characters as people count them: users', user tiers' and referral tiers'. */
const NAME_MAX = 100;

/**
 * What nobody sees: marks of direction, joiners, tags, soft hyphens and their like. The few format characters that are drawn, such as
 * the Arabic sign of a number, are none of them.
 */
const UNSEEN = String.raw`[[\p{Cf}&&\p{Default_Ignorable_Code_Point}]\uFFF9-\uFFFB]`;

/** Scripts in which a joiner between two letters changes how they are written. */
const JOINED = [
  'Arab',
  'Syrc',
  'Nkoo',
  'Mong',
  'Deva',
  'Beng',
  'Guru',
  'Gujr',
  'Orya',
  'Taml',
  'Telu',
  'Knda',
  'Mlym',
  'Sinh',
  'Mymr',
  'Khmr',
]
  .map((script) => String.raw`\p{Script_Extensions=${script}}`)
  .join('');
const LETTER = String.raw`[[${JOINED}]&&[\p{L}\p{M}]]`;
const MARK = String.raw`[[${JOINED}]&&\p{M}]`;
const PICTURE = String.raw`\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]*`;

/** What is unseen and means something where it stands: flags of regions, pictures of several, joiners of letters. */
const MEANT = [
  String.raw`\u{1F3F4}[\u{E0030}-\u{E007A}]{1,6}\u{E007F}`,
  String.raw`(?<=${PICTURE})\u200D(?=\p{Extended_Pictographic})`,
  String.raw`(?<=${LETTER})[\u200C\u200D](?=${LETTER})`,
  String.raw`(?<=${MARK})\u200D`,
].join('|');

const FORMAT = new RegExp(`(${MEANT})|${UNSEEN}`, 'gv');
const SEEN = /[[^\p{Cc}\p{Z}\p{M}\u2800]--[\p{Cf}\p{Default_Ignorable_Code_Point}]]|[\p{Cf}--\p{Default_Ignorable_Code_Point}]/v;

/**
 * A name as it is kept: without format characters that mean nothing where they stand, in the normal form C, without blanks at its
 * ends. Undefined when nothing would be left that anybody could see, when it is too long, or where PostgreSQL has no room for it.
 */
export function readName(text: string): string | undefined {
  if (isTooLong(text) || !text.isWellFormed() || text.includes('\0')) return undefined;
  const name = text.replace(FORMAT, '$1').normalize('NFC').trim();
  return SEEN.test(name) && !isTooLong(name) ? name : undefined;
}

const isTooLong = (text: string) => text.length > 2 * NAME_MAX || [...text].length > NAME_MAX;
