import { Progress } from '../../../kit/progress.tsx';
import type { MyTier, UserTier } from '../../../sdk/typescript/sdk.ts';
import { Badge } from '../../frame/badge.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './tier.module.css';
import { usePointsText } from './use-points-text.ts';

/** Where one stands, large, and how far it is to the next level. */
export function Place({ tiers, mine }: { tiers: readonly UserTier[]; mine: MyTier }) {
  const { words } = useWords();
  const worth = usePointsText();
  const { level, points, nextLevel, pointsMissing } = mine;
  const [here, next] = [level, nextLevel].map((wanted) => tiers.find((tier) => tier.level === wanted));
  const shown = here ?? next;
  const from = here?.point ?? 0;
  return (
    <section className={styles.place} aria-label={here?.name ?? words.tier.first()}>
      {shown && <Badge tier={shown} size="l" isAhead={!here} />}
      <div className={styles.standing}>
        <h2 className={styles.name}>{here?.name ?? words.tier.first()}</h2>
        <p className={styles.soft}>{worth(points, words.tier.points)}</p>
      </div>
      <div className={styles.bar}>
        {next ? (
          <Progress
            label={worth(pointsMissing ?? 0, (all) => words.tier.missing({ ...all, level: next.name }))}
            done={points - from}
            all={next.point - from}
          />
        ) : (
          <p>{words.tier.top()}</p>
        )}
      </div>
    </section>
  );
}
