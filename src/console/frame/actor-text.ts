import type { Words } from '../../../generated/words/console/words.ts';

/** Who did something, as answers name them: `operator:` and a name, `user:` and an id, `system`, or `anyone` who was not signed in. */
export function actorText(actor: string, { frame }: Words): string {
  if (actor === 'system') return frame.server();
  return actor === 'anyone' ? frame.visitor() : actor.replace(/^(operator|user):/, '');
}

/** The user who it was, if it was one. */
export const userOf = (actor: string) => /^user:(.*)$/s.exec(actor)?.[1];
