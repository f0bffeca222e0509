import type { Words } from '../../../generated/words/widget/words.ts';

/** What the widget says, and whom it tells of what was done with it. */
export interface Manner {
  words: Words['widget'];
  locale: string;
  /** Where users' links lead through: the server's own address. */
  server: string;
  /** The host's address that leads to the whole portal, if there is one. */
  portal: string | undefined;
  tell(what: 'copied' | 'shared', link: string): void;
}
