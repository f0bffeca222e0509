import type { Words } from '../../../../generated/words/console/words.ts';

type Group = 'event' | 'reason' | 'task';

/** What one of a few names of the contract is called, such as a reason; a name that a newer server has, as it is. */
export function namedText(group: Group, name: string, { user }: Words): string {
  return (user as unknown as Record<string, (() => string) | undefined>)[`${group}_${name}`]?.() ?? name;
}
