import { Pill, type Tone } from '../../../kit/pill.tsx';
import type { Account } from '../../../sdk/typescript/sdk.ts';
import { useWords } from '../../frame/words.tsx';
import { namedText } from './named-text.ts';

export const TONES: Readonly<Record<Account, Tone>> = {
  programme: 'plain',
  pending: 'held',
  available: 'free',
  reserved: 'reserved',
  paid_out: 'out',
  spent: 'plain',
  debt: 'debt',
};

/** An account of a user, in its colour. */
export function AccountPill({ account }: { account: Account }) {
  const { words } = useWords();
  return <Pill tone={TONES[account]}>{namedText('account', account, words)}</Pill>;
}
