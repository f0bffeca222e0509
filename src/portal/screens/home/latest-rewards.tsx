import { Link } from 'wouter';
import { Card } from '../../../kit/card.tsx';
import type { Reward } from '../../../sdk/typescript/sdk.ts';
import { RewardRow } from '../../frame/reward-row.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './latest-rewards.module.css';

/** The newest rewards, and the way to all of them. */
export function LatestRewards({ rewards }: { rewards: readonly Reward[] }) {
  const { words } = useWords();
  const all = (
    <Link href="/rewards" className={styles.all}>
      {words.home.all()}
    </Link>
  );
  return (
    <Card title={words.home.latest()} actions={all}>
      <ul>
        {rewards.map((reward) => (
          <li key={reward.id} className={styles.reward}>
            <RewardRow reward={reward} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
