/** One class for what looks alike: a slug that differs from a reserved word only in that is as good as the word. */
const fold = (text: string) => text.replaceAll('-', '').replaceAll('0', 'o').replace(/[1l]/g, 'i');

/** Whether a slug is one of the reserved words, or fits one that has a `*` for any characters, none included. */
export function isReserved(words: readonly string[], slug: string): boolean {
  const folded = fold(slug);
  return words.some((word) => fits(fold(word), folded));
}

/** From left to right, each part at the first place where it stands, so that no number of `*` makes it slow. */
function fits(pattern: string, text: string): boolean {
  const [first, ...rest] = pattern.split('*') as [string, ...string[]];
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
