import type { Words } from '../../../generated/words/console/words.ts';

/** What the server calls somebody who was erased. */
const ERASED = 'Deleted user';

/** The name of a user; of somebody who was erased, that in the language of the page. */
export function nameText(name: string, { frame }: Words): string {
  return name === ERASED ? frame.deletedUser() : name;
}
