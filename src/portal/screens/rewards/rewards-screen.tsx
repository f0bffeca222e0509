import { Card } from '../../../kit/card.tsx';
import { listRewards, listRewardsAsCsv } from '../../ask/rewards.ts';
import { useMoneyText } from '../../frame/amount.tsx';
import { Asked } from '../../frame/asked.tsx';
import { Chips } from '../../frame/chips.tsx';
import { FileButton } from '../../frame/file-button.tsx';
import { useMember } from '../../frame/member.tsx';
import { Screen } from '../../frame/screen.tsx';
import { ShowMore } from '../../frame/show-more.tsx';
import { useAddress } from '../../frame/use-address.ts';
import { useList } from '../../frame/use-list.ts';
import { useWords } from '../../frame/words.tsx';
import { NoRewards } from './no-rewards.tsx';
import { OpenReward } from './open-reward.tsx';
import { RewardList } from './reward-list.tsx';
import { STATES, stateOf } from './states.ts';

/** What friends' payments have earned, payment by payment: all of it, or what stands in one state. */
export function RewardsScreen() {
  const { words } = useWords();
  const address = useAddress();
  const state = stateOf(address.get('status'));
  const open = address.get('open');
  const rewards = useList(listRewards(state));
  const chips = [undefined, ...STATES].map((each) => ({
    label: each ? words.rewardFilters[each]() : words.rewards.all(),
    href: address.with({ status: each, open: undefined }),
    isOn: each === state,
  }));
  return (
    <Screen
      title={words.nav.rewards()}
      lead={useLead()}
      actions={<FileButton name="rewards.csv" read={({ signal }) => listRewardsAsCsv(state, signal)} />}
    >
      <Chips label={words.rewards.which()} chips={chips} />
      <Asked asking={rewards} lines={12}>
        {(rows) =>
          rows.length > 0 ? (
            <RewardList rewards={rows} />
          ) : (
            <Card>
              <NoRewards state={state} />
            </Card>
          )
        }
      </Asked>
      <ShowMore list={rewards} />
      {open && <OpenReward key={open} id={open} rewards={rewards} />}
    </Screen>
  );
}

/** What all of them come to, as the ledger has it; nothing where that is nothing. */
function useLead(): string | undefined {
  const { words } = useWords();
  const { pendingMicro, lifetimeMicro } = useMember().me.balance;
  const money = useMoneyText();
  const earned = money(lifetimeMicro);
  if (lifetimeMicro === 0) return undefined;
  return pendingMicro > 0 ? words.rewards.sumHeld({ earned, held: money(pendingMicro) }) : words.rewards.sum({ earned });
}
