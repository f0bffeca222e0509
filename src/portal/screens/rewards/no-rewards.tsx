import { Link } from 'wouter';
import { buttonClass } from '../../../kit/button.tsx';
import { rateText } from '../../../kit/number-text.ts';
import { Empty } from '../../../kit/states.tsx';
import type { RewardStatus } from '../../../sdk/typescript/sdk.ts';
import { LinkCopy } from '../../frame/link-copy.tsx';
import { useMember } from '../../frame/member.tsx';
import { useAddress } from '../../frame/use-address.ts';
import { useWords } from '../../frame/words.tsx';

/** No reward at all, and what brings the first one; or none in a state, and the way to all of them. */
export function NoRewards({ state }: { state: RewardStatus | undefined }) {
  const { words, locale } = useWords();
  const { me } = useMember();
  const address = useAddress();
  if (!state) {
    return (
      <>
        <Empty title={words.rewards.first()}>{words.rewards.firstText({ rate: rateText(me.rateBps, locale) })}</Empty>
        <LinkCopy />
      </>
    );
  }
  const all = (
    <Link href={address.with({ status: undefined })} className={buttonClass()}>
      {words.rewards.showAll()}
    </Link>
  );
  return (
    <Empty title={words.rewards.none()} actions={all}>
      {words.rewards.noneText({ state: words.rewards[state]() })}
    </Empty>
  );
}
