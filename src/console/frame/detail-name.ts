import type { Words } from '../../../generated/words/words.ts';

/** What a property of an entry in the audit log is called; one that a newer server has, by its name. */
export function detailName(name: string, { details }: Words): string {
  return (details as Record<string, (() => string) | undefined>)[name]?.() ?? name;
}
