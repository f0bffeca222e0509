import { Link } from 'wouter';
import { Card } from '../../../kit/card.tsx';
import type { RewardPage } from '../../../sdk/typescript/sdk.ts';
import { Asked } from '../../frame/asked.tsx';
import { RewardRow } from '../../frame/reward-row.tsx';
import type { Asking } from '../../frame/use-ask.ts';
import { useWords } from '../../frame/words.tsx';
import styles from './latest-rewards.module.css';

/** The newest rewards, and the way to all of them. */
export function LatestRewards({ asking }: { asking: Asking<RewardPage> }) {
  const { words } = useWords();
  const all = (
    <Link href="/rewards" className={styles.all}>
      {words.home.all()}
    </Link>
  );
  return (
    <Card title={words.home.latest()} actions={all}>
      <Asked asking={asking}>
        {({ items }) => (
          <ul>
            {items.map((reward) => (
              <li key={reward.id} className={styles.reward}>
                <RewardRow reward={reward} />
              </li>
            ))}
          </ul>
        )}
      </Asked>
    </Card>
  );
}
