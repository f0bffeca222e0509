import type { Words } from '../../../generated/words/words.ts';
import { Pill, type Tone } from '../../kit/pill.tsx';
import type { Account, TransferKind } from '../../sdk/typescript/sdk.ts';
import { useWords } from './words.tsx';

/** The colour that an account has everywhere. */
export const TONES: Readonly<Record<Account, Tone>> = {
  programme: 'plain',
  pending: 'held',
  available: 'free',
  reserved: 'reserved',
  paid_out: 'out',
  spent: 'plain',
  debt: 'debt',
};

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
  return <Pill tone={TONES[account]}>{accountText(account, words)}</Pill>;
}
