import { Pill } from '../../kit/pill.tsx';
import type { PayoutStatus } from '../../sdk/typescript/sdk.ts';
import { PAYOUT_TONES } from './values.ts';
import { useWords } from './words.tsx';

/** The status of a payout, in a word. */
export function PayoutPill({ status }: { status: PayoutStatus }) {
  const { words } = useWords();
  return <Pill tone={PAYOUT_TONES[status]}>{words.payouts[status]()}</Pill>;
}

/** Whether nothing has become of a payout yet, so that something can be done with it. */
export function isOpen({ status }: { status: PayoutStatus }): boolean {
  return status === 'requested' || status === 'processing';
}
