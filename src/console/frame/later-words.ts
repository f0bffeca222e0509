import { use } from 'react';
import type { Words } from '../../../generated/words/console-later/words.ts';
import { keptLanguage, type Language } from '../../kit/language.ts';

export type LaterWords = Words;

const LOAD: Record<Language, () => Promise<{ words: Words }>> = {
  en: () => import('../../../generated/words/console-later/en.ts'),
  de: () => import('../../../generated/words/console-later/de.ts'),
};

let coming: Promise<{ words: Words }> | undefined;

/** Asked for once; another time only if they did not come. */
function load(): Promise<{ words: Words }> {
  coming ??= LOAD[keptLanguage()]();
  coming.catch(() => {
    coming = undefined;
  });
  return coming;
}

/** What only pages say that are seldom opened: it comes with them, and not with what every page needs. Until it is there, the page waits. */
export function useLaterWords(): Words {
  return use(load()).words;
}
