import { Button } from '../../../kit/button.tsx';
import letters from '../../../kit/letters.module.css';
import { countText, pointsText, shareText } from '../../../kit/number-text.ts';
import type { LadderCounts, UserTier } from '../../../sdk/typescript/sdk.ts';
import { useMay } from '../../frame/office.tsx';
import { useWords } from '../../frame/words.tsx';
import { Badge } from './badge.tsx';
import styles from './ladder.module.css';
import { StepBar } from './step-bar.tsx';

interface LadderProps {
  /** The lowest first. */
  ladder: readonly UserTier[];
  counts: LadderCounts;
  onChange(tier: UserTier): void;
  onDelete(tier: UserTier): void;
}

/** The steps to scale, the highest on top, and how many users stand on each. */
export function Ladder({ ladder, counts, onChange, onDelete }: LadderProps) {
  const { words, locale } = useWords();
  const may = useMay();
  const said = words.userTiers;
  const all = counts.items.reduce((sum, { users }) => sum + users, counts.below);
  const most = ladder.at(-1)?.point || 1;
  const usersOn = (level: number) => counts.items.find((each) => each.level === level)?.users ?? 0;
  const users = (count: number) => (
    <p className={styles.users}>
      <strong>{said.users({ count, text: countText(count, locale) })}</strong>
      <span className={styles.share}>{shareText(count, all, locale)}</span>
    </p>
  );
  return (
    <ol aria-label={said.ladder()}>
      {ladder.toReversed().map((tier) => (
        <li key={tier.level} className={styles.step}>
          <Badge svg={tier.svg} name="" size={48} />
          <div className={styles.rise}>
            <h3 className={letters.breaks}>{tier.name}</h3>
            <p className={styles.from}>{said.levelFrom({ level: String(tier.level), points: pointsText(tier.point, locale) })}</p>
            <StepBar part={tier.point / most} />
          </div>
          {users(usersOn(tier.level))}
          <div className={styles.acts}>
            {may('updateUserTier') && (
              <Button aria-label={said.changeOf({ name: tier.name })} onClick={() => onChange(tier)}>
                {said.change()}
              </Button>
            )}
            {may('deleteUserTier') && (
              <Button look="quiet" aria-label={said.deleteOf({ name: tier.name })} onClick={() => onDelete(tier)}>
                {said.delete()}
              </Button>
            )}
          </div>
        </li>
      ))}
      <li className={styles.step}>
        <span />
        <p className={styles.below}>{said.below()}</p>
        {users(counts.below)}
      </li>
    </ol>
  );
}
