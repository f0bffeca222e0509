/** Decimals as people type them, exactly: no digit ever passes through a floating-point number. */

/** What a language writes between the groups of a number, of how many digits all but the last one are, and what is before its fraction. */
function signsOf(locale: string): { group: string; size: number; point: string } {
  const parts = new Intl.NumberFormat(locale, { useGrouping: 'always', minimumFractionDigits: 1 }).formatToParts(12_345_678.9);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const groups = parts.filter(({ type }) => type === 'integer');
  return { group: plain(sign('group')), size: groups.at(-2)?.value.length ?? 3, point: sign('decimal') };
}

/** All kinds of spaces and apostrophes as one: nobody tells them apart when typing. */
const plain = (text: string) => text.replaceAll(/[\s\u00a0\u202f]/g, ' ').replaceAll('’', "'");

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What was typed, in units of its last digit; or what is wrong with it. */
export type TypedDecimal = { units: bigint } | { mistake: 'empty' | 'negative' | 'tooFine' | 'notDecimal' };

/**
 * A number of zero or more with at most `digits` behind the point, in units of the last of them: with two, `12.5` is 1250n. It is read as the
 * language of the page writes it, with its groups or without; what would have to be rounded is not taken.
 */
export function decimalIn(text: string, digits: number, locale: string): TypedDecimal {
  const { group, size, point } = signsOf(locale);
  const typed = plain(text.trim());
  if (typed === '') return { mistake: 'empty' };
  const g = escaped(group);
  const whole = group === '' ? String.raw`\d+` : String.raw`\d+|\d{1,${size}}(?:${g}\d{${size}})*${g}\d{3}`;
  const found = new RegExp(`^([-−]?)(${whole})(?:${escaped(point)}(\\d*))?$`).exec(typed);
  if (!found) return { mistake: 'notDecimal' };
  const [, sign, units = '', fraction = ''] = found;
  if (sign !== '') return { mistake: 'negative' };
  const used = fraction.replace(/0+$/, '');
  if (used.length > digits) return { mistake: 'tooFine' };
  return { units: BigInt(units.replaceAll(/\D/g, '') + used.padEnd(digits, '0')) };
}

/** The same, where it is enough to know that a text is none. */
export function readDecimal(text: string, digits: number, locale: string): bigint | undefined {
  const read = decimalIn(text, digits, locale);
  return 'units' in read ? read.units : undefined;
}

/** How many decimals micro-units have. */
const MICRO_DIGITS = 6;

/** What a language calls a currency: by its code, its sign, and the short one. */
function namesOf(currency: string, locale: string): string[] {
  const shown = (['code', 'symbol', 'narrowSymbol'] as const).map((currencyDisplay) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay })
      .formatToParts(0)
      .find(({ type }) => type === 'currency'),
  );
  return shown.flatMap((part) => part?.value ?? []);
}

/** An amount of money, in micro-units, as it is typed or as pages show it: with the name of its currency or without. */
export function moneyIn(text: string, { currency, locale }: { currency: string; locale: string }): TypedDecimal {
  const names = namesOf(currency, locale).map(escaped).join('|');
  const bare = text.replaceAll(new RegExp(String.raw`^\s*(?:${names})|(?:${names})\s*$`, 'g'), '');
  return decimalIn(bare, MICRO_DIGITS, locale);
}

/** The text for a field: a decimal of digits and a point, as `decimalOf` makes it, as the language writes it, without groups. */
export function decimalField(decimal: string, locale: string, digits = 0): string {
  const needed = Math.max(digits, decimal.split('.')[1]?.length ?? 0);
  const style = { useGrouping: false, minimumFractionDigits: needed, maximumFractionDigits: needed } as const;
  return new Intl.NumberFormat(locale, style).format(decimal as Intl.StringNumericLiteral);
}
