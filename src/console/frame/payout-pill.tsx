import type { Words } from '../../../generated/words/words.ts';
import { Pill } from '../../kit/pill.tsx';
import type { Network, PayoutStatus } from '../../sdk/typescript/sdk.ts';
import { PAYOUT_TONES } from './values.ts';
import { useWords } from './words.tsx';

/** The status of a payout, in a word. */
export function PayoutPill({ status }: { status: PayoutStatus }) {
  const { words } = useWords();
  return <Pill tone={PAYOUT_TONES[status]}>{words.payouts[status]()}</Pill>;
}

/** What a network is called; one that a newer server has, by its name. */
export function networkText(network: Network, { networks }: Words): string {
  return (networks as Partial<Record<string, () => string>>)[network]?.() ?? network;
}

/** Whether nothing has become of a payout yet, so that something can be done with it. */
export function isOpen({ status }: { status: PayoutStatus }): boolean {
  return status === 'requested' || status === 'processing';
}
