import { Card } from '../../../kit/card.tsx';
import { Pill } from '../../../kit/pill.tsx';
import type { MyTier, UserTier } from '../../../sdk/typescript/sdk.ts';
import { Badge } from '../../frame/badge.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './tier.module.css';
import { usePointsText } from './use-points-text.ts';

/** All levels, the lowest first, with one's own among them, as far as that is known. */
export function Ladder({ tiers, mine }: { tiers: readonly UserTier[]; mine: MyTier | undefined }) {
  const { words } = useWords();
  return (
    <Card title={words.tier.all()}>
      <ol className={styles.ladder}>
        {tiers.map((tier) => (
          <Step key={tier.level} tier={tier} mine={mine} />
        ))}
      </ol>
    </Card>
  );
}

function Step({ tier, mine }: { tier: UserTier; mine: MyTier | undefined }) {
  const { words } = useWords();
  const worth = usePointsText();
  const isHere = tier.level === mine?.level;
  const isAhead = mine !== undefined && tier.point > mine.points;
  return (
    <li className={isHere ? `${styles.step} ${styles.here}` : styles.step} aria-current={isHere ? 'step' : undefined}>
      <Badge tier={tier} isAhead={isAhead} />
      <span className={styles.text}>
        <strong className={styles.tier}>{tier.name}</strong>
        <span className={styles.soft}>{worth(tier.point, words.tier.from)}</span>
      </span>
      {isHere && <Pill tone="free">{words.tier.here()}</Pill>}
      {mine !== undefined && !isHere && !isAhead && <Pill>{words.tier.reached()}</Pill>}
    </li>
  );
}
