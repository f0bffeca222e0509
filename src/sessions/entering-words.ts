import { words as de } from '../../generated/words/entering/de.ts';
import { words as en } from '../../generated/words/entering/en.ts';
import type { Words } from '../../generated/words/entering/words.ts';
import type { RequestFacts } from '../operations/contract.ts';

const WORDS = { en, de } as const satisfies Record<string, Words>;

/** What the pages say that somebody meets on the way in, in the language that their browser asks for. */
export interface Spoken {
  words: Words;
  language: keyof typeof WORDS;
}

export async function spokenTo({ reads }: Pick<RequestFacts, 'reads'>): Promise<Spoken> {
  const language = await reads(['en', 'de']);
  return { words: WORDS[language], language };
}
