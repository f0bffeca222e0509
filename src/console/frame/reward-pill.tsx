import type { Words } from '../../../generated/words/console/words.ts';
import { Pill } from '../../kit/pill.tsx';
import type { RewardStatus } from '../../sdk/typescript/sdk.ts';
import { REWARD_TONES } from './values.ts';
import { useWords } from './words.tsx';

/** Where the money of a reward stands, in a word; one that a newer server has, by its name. */
export function rewardText(status: RewardStatus, { billing }: Words): string {
  return billing[status]?.() ?? status;
}

/** The same in its colour. */
export function RewardPill({ status }: { status: RewardStatus }) {
  const { words } = useWords();
  return <Pill tone={REWARD_TONES[status] ?? 'plain'}>{rewardText(status, words)}</Pill>;
}
