/** Decimals as people type them, exactly: no digit ever passes through a floating-point number. */

/** What a language writes between the groups of a number, and before its fraction. */
function signsOf(locale: string): { group: string; point: string } {
  const parts = new Intl.NumberFormat(locale, { useGrouping: 'always', minimumFractionDigits: 1 }).formatToParts(12_345.6);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { group: plain(sign('group')), point: sign('decimal') };
}

/** All kinds of spaces and apostrophes as one: nobody tells them apart when typing. */
const plain = (text: string) => text.replaceAll(/[\s\u00a0\u202f]/g, ' ').replaceAll('’', "'");

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * A number of zero or more with at most `digits` behind the point, in units of the last of them: with two, `12.5` is 1250n. It is read as the
 * language of the page writes it, with its groups or without. Undefined for everything else, also for what would have to be rounded.
 */
export function readDecimal(text: string, digits: number, locale: string): bigint | undefined {
  const { group, point } = signsOf(locale);
  const whole = group === '' ? String.raw`\d+` : String.raw`\d+|\d{1,3}(?:${escaped(group)}\d{3})+`;
  const found = new RegExp(`^(${whole})(?:${escaped(point)}(\\d*))?$`).exec(plain(text.trim()));
  const [, units = '', fraction = ''] = found ?? [];
  const used = fraction.replace(/0+$/, '');
  if (!found || used.length > digits) return undefined;
  return BigInt(units.replaceAll(/\D/g, '') + used.padEnd(digits, '0'));
}

/** The text for a field: a decimal of digits and a point, as `decimalOf` makes it, as the language writes it, without groups. */
export function decimalField(decimal: string, locale: string, digits = 0): string {
  const needed = Math.max(digits, decimal.split('.')[1]?.length ?? 0);
  const style = { useGrouping: false, minimumFractionDigits: needed, maximumFractionDigits: needed } as const;
  return new Intl.NumberFormat(locale, style).format(decimal as Intl.StringNumericLiteral);
}
