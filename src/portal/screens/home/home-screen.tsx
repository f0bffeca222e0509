import { lazy, Suspense } from 'react';
import { latestRewards } from '../../ask/rewards.ts';
import columns from '../../frame/columns.module.css';
import { Screen } from '../../frame/screen.tsx';
import { useAsk } from '../../frame/use-ask.ts';
import { useWords } from '../../frame/words.tsx';
import { BalanceCard } from './balance-card.tsx';
import { LatestRewards } from './latest-rewards.tsx';
import { LinkCard } from './link-card.tsx';
import { NumbersCard } from './numbers-card.tsx';
import { TierCard } from './tier-card.tsx';

/** Most who come have brought somebody already. */
const FirstSteps = lazy(() => import('./first-steps.tsx').then((module) => ({ default: module.FirstSteps })));

const SHOWN = 4;

/** One's link, what it has brought, and what that has earned. */
export function HomeScreen() {
  const { words } = useWords();
  const rewards = useAsk(latestRewards(SHOWN));
  const hasNone = rewards.data?.items.length === 0;
  return (
    <Screen title={words.nav.home()} isUntitled>
      <div className={columns.columns}>
        <div className={columns.column}>
          <LinkCard />
          <BalanceCard />
        </div>
        <div className={columns.column}>
          <NumbersCard />
          {hasNone ? (
            <Suspense>
              <FirstSteps />
            </Suspense>
          ) : (
            <LatestRewards asking={rewards} />
          )}
          <TierCard />
        </div>
      </div>
    </Screen>
  );
}
