import type { Words } from '../../../generated/words/portal/words.ts';
import type { Terms } from '../../sdk/typescript/sdk.ts';

/** What the server calls somebody who was erased. */
const ERASED = 'Deleted user';

/** A friend by their name: in the language of the page where they were erased, and without a name where the programme hides it. */
export function friendName(name: string | null | undefined, { showInviteeNames }: Terms, { frame }: Words): string {
  if (name === ERASED) return frame.deletedUser();
  return showInviteeNames && name ? name : frame.someone();
}
