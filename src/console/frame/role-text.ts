import type { Words } from '../../../generated/words/console/words.ts';

/** What a role is called; one that a newer server has, by its name. */
export function roleText(role: string, { roles }: Words): string {
  return (roles as Record<string, (() => string) | undefined>)[role]?.() ?? role;
}
