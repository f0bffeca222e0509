import type { Words } from '../../../generated/words/console/words.ts';
import { Pill } from '../../kit/pill.tsx';
import type { Account, TransferKind } from '../../sdk/typescript/sdk.ts';
import { ACCOUNT_TONES } from './values.ts';
import { useWords } from './words.tsx';

/** What an account is called. */
export const accountText = (account: Account, { movements }: Words): string => movements[account]();

/** The same where it stands by itself, as a heading does. */
export function accountHeading(account: Account, words: Words, locale: string): string {
  const text = accountText(account, words);
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** What a kind of movement is called. */
export const kindText = (kind: TransferKind, { movements }: Words): string => movements[kind]();

/** An account, in its word and its colour. */
export function AccountPill({ account }: { account: Account }) {
  const { words } = useWords();
  return <Pill tone={ACCOUNT_TONES[account]}>{accountText(account, words)}</Pill>;
}
