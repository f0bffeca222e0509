import type { Words } from '../../../generated/words/console/words.ts';

/** Who did something, as answers name them: `operator:` and a name, `user:` and an id, or `system`. */
export function actorText(actor: string, { frame }: Words): string {
  return actor === 'system' ? frame.server() : actor.replace(/^(operator|user):/, '');
}

/** The user who it was, if it was one. */
export const userOf = (actor: string) => /^user:(.*)$/s.exec(actor)?.[1];
