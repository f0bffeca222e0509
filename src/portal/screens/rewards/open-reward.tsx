import { useLocation } from 'wouter';
import { countText } from '../../../kit/number-text.ts';
import { Skeleton } from '../../../kit/states.tsx';
import type { Reward } from '../../../sdk/typescript/sdk.ts';
import { findReward, LOOKED_THROUGH } from '../../ask/rewards.ts';
import { Asked } from '../../frame/asked.tsx';
import { Sheet } from '../../frame/sheet.tsx';
import { useAddress } from '../../frame/use-address.ts';
import { useAsk } from '../../frame/use-ask.ts';
import type { Listed } from '../../frame/use-list.ts';
import { useWords } from '../../frame/words.tsx';
import { RewardDetail } from './reward-detail.tsx';

interface OpenRewardProps {
  id: string;
  /** What the page shows: most often it is among them. */
  rewards: Listed<Reward>;
}

/** The reward that the address names, above the list. */
export function OpenReward({ id, rewards }: OpenRewardProps) {
  const { words } = useWords();
  const address = useAddress();
  const [, navigate] = useLocation();
  const known = rewards.data?.find((reward) => reward.id === id);
  const isComing = rewards.data === undefined && rewards.error === undefined;
  return (
    <Sheet title={words.rewards.one()} onClose={() => navigate(address.with({ open: undefined }), { replace: true })}>
      {known ? <RewardDetail reward={known} /> : isComing ? <Skeleton label={words.frame.loading()} /> : <SoughtReward id={id} />}
    </Sheet>
  );
}

/** One that is not among those that the page shows: it is older, or has another state by now. */
function SoughtReward({ id }: { id: string }) {
  const { words, locale } = useWords();
  const sought = useAsk(findReward(id));
  return (
    <Asked asking={sought}>
      {(reward) =>
        reward ? <RewardDetail reward={reward} /> : <p>{words.rewards.unknown({ count: countText(LOOKED_THROUGH, locale) })}</p>
      }
    </Asked>
  );
}
