/** A text as somebody reads it who takes it for a uid code: Crockford's base 32 has no i, l, o, and leaves hyphens aside. */
export function readAsUidCode(text: string): string {
  return text.replaceAll('-', '').replaceAll('o', '0').replace(/[il]/g, '1');
}

const ALIKE: Readonly<Record<string, readonly string[]>> = { 0: ['0', 'o'], 1: ['1', 'i', 'l'] };

/** Every other text of as many characters that reads as this uid code. */
export function lookalikesOf(code: string): string[] {
  const all = [...code].reduce<string[]>(
    (heads, digit) => (ALIKE[digit] ?? [digit]).flatMap((like) => heads.map((head) => head + like)),
    [''],
  );
  return all.filter((text) => text !== code);
}
