/** The words of a text, which blanks and line ends divide: a long list of words that stays readable. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
