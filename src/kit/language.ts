import { keptText } from './kept.ts';

export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The first of these languages that there is, however much more each says: `de-AT` is German. */
export function languageOf(wanted: readonly (string | null | undefined)[]): Language {
  const known = wanted.map((each) => LANGUAGES.find((language) => language === each?.slice(0, 2)));
  return known.find((each) => each !== undefined) ?? 'en';
}

/** The language that was chosen, or the first of the browser's that there is. */
export function keptLanguage(): Language {
  return languageOf([keptText('language'), ...navigator.languages]);
}

/** The first variety of a language that is wanted, such as `en-GB`: it decides how numbers and moments are written. */
export function localeOf(language: Language, wanted: readonly string[] = navigator.languages): string {
  return wanted.find((each) => each.startsWith(language) && isLocale(each)) ?? language;
}

/** Some browsers name the language of their system in its own way, such as `en-US@posix`, which nothing can be written in. */
function isLocale(name: string): boolean {
  try {
    return Intl.getCanonicalLocales(name).length > 0;
  } catch {
    return false;
  }
}
