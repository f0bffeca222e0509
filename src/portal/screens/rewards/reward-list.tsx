import { Link } from 'wouter';
import { Card } from '../../../kit/card.tsx';
import type { Reward } from '../../../sdk/typescript/sdk.ts';
import { RewardRow } from '../../frame/reward-row.tsx';
import { useAddress } from '../../frame/use-address.ts';
import styles from './reward-list.module.css';

/** Rewards under each other; each leads to all that is known of it. */
export function RewardList({ rewards }: { rewards: readonly Reward[] }) {
  const address = useAddress();
  return (
    <Card isFlush>
      <ul className={styles.list}>
        {rewards.map((reward) => (
          <li key={reward.id}>
            <Link href={address.with({ open: reward.id })} className={styles.row} aria-haspopup="dialog">
              <RewardRow reward={reward} />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
