import type { ReactNode } from 'react';
import { createContext, useContext } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Words } from '../../../generated/words/words.ts';
import type { Language } from './kept.ts';

/** What the page says, and how it writes numbers and moments. */
export interface Spoken {
  words: Words;
  locale: string;
}

const LOAD: Record<Language, () => Promise<{ words: Words }>> = {
  en: () => import('../../../generated/words/en.ts'),
  de: () => import('../../../generated/words/de.ts'),
};

/** The words of a language. A browser's own variety of it, such as `en-GB`, decides how numbers and moments are written. */
export async function loadWords(language: Language): Promise<Spoken> {
  const { words } = await LOAD[language]();
  return { words, locale: navigator.languages.find((each) => each.startsWith(language) && isLocale(each)) ?? language };
}

/** Some browsers name the language of their system in its own way, such as `en-US@posix`, which nothing can be written in. */
function isLocale(name: string): boolean {
  try {
    return Intl.getCanonicalLocales(name).length > 0;
  } catch {
    return false;
  }
}

const Context = createContext<Spoken | undefined>(undefined);

export function WordsProvider({ spoken, children }: { spoken: Spoken; children: ReactNode }) {
  return (
    <Context value={spoken}>
      <I18nProvider locale={spoken.locale}>{children}</I18nProvider>
    </Context>
  );
}

export function useWords(): Spoken {
  const spoken = useContext(Context);
  if (!spoken) throw new Error('There are no words outside of WordsProvider.');
  return spoken;
}
