import { createContext, type ReactNode, useContext } from 'react';
import type { Words } from '../../../generated/words/portal/words.ts';
import { type Language, localeOf } from '../../kit/language.ts';

/** What the page says, and how it writes numbers and moments. */
export interface Spoken {
  words: Words;
  locale: string;
}

const LOAD: Record<Language, () => Promise<{ words: Words }>> = {
  en: () => import('../../../generated/words/portal/en.ts'),
  de: () => import('../../../generated/words/portal/de.ts'),
};

/** The words of a language, and the first variety of it that is wanted; by default by the browser. */
export async function loadWords(language: Language, wanted?: readonly string[]): Promise<Spoken> {
  const { words } = await LOAD[language]();
  return { words, locale: localeOf(language, wanted) };
}

const Context = createContext<Spoken | undefined>(undefined);

export function WordsProvider({ spoken, children }: { spoken: Spoken; children: ReactNode }) {
  return <Context value={spoken}>{children}</Context>;
}

export function useWords(): Spoken {
  const spoken = useContext(Context);
  if (!spoken) throw new Error('There are no words outside of WordsProvider.');
  return spoken;
}
