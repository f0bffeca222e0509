import { Card } from '../../../kit/card.tsx';
import { Empty } from '../../../kit/states.tsx';
import { getMyTier, listUserTiers } from '../../ask/user-tiers.ts';
import { Asked } from '../../frame/asked.tsx';
import columns from '../../frame/columns.module.css';
import { useMember } from '../../frame/member.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useAsk } from '../../frame/use-ask.ts';
import { useWords } from '../../frame/words.tsx';
import { pathOf } from '../../places.ts';
import { Ladder } from './ladder.tsx';
import { Place } from './place.tsx';
import { Tasks } from './tasks.tsx';

/** The level that one has reached, those that there are, and what leads from one to the next. */
export function TierScreen() {
  const { words } = useWords();
  const { tasks } = useMember().terms;
  const tiers = useAsk(listUserTiers());
  const mine = useAsk(getMyTier());
  return (
    <Screen title={words.nav.tier()} above={{ href: pathOf('more'), label: words.nav.more() }}>
      <Asked asking={tiers} lines={8}>
        {(ladder) =>
          ladder.length === 0 ? (
            <Card>
              <Empty title={words.tier.none()}>{words.tier.noneText()}</Empty>
            </Card>
          ) : (
            <div className={columns.columns}>
              <div className={columns.column}>
                <Asked asking={mine}>{(standing) => <Place tiers={ladder} mine={standing} />}</Asked>
                <Ladder tiers={ladder} mine={mine.data} />
              </div>
              {tasks && <Tasks tasks={tasks} />}
            </div>
          )
        }
      </Asked>
    </Screen>
  );
}
