import { Link } from 'wouter';
import { pointsText } from '../../../kit/number-text.ts';
import type { MyTier, UserTier } from '../../../sdk/typescript/sdk.ts';
import { getMyTier, listUserTiers } from '../../ask/user-tiers.ts';
import { Badge } from '../../frame/badge.tsx';
import { useAsk } from '../../frame/use-ask.ts';
import { useWords } from '../../frame/words.tsx';
import styles from './tier-card.module.css';

/** The level that one has reached, and how far it is to the next; nothing where the programme has no ladder. */
export function TierCard() {
  const { data: tiers } = useAsk(listUserTiers());
  const { data: mine } = useAsk(getMyTier());
  if (!tiers || !mine || tiers.length === 0) return null;
  return <Ladder tiers={tiers} mine={mine} />;
}

function Ladder({ tiers, mine: { level, points, nextLevel, pointsMissing } }: { tiers: readonly UserTier[]; mine: MyTier }) {
  const { words, locale } = useWords();
  const { home } = words;
  const [here, next] = [level, nextLevel].map((wanted) => tiers.find((tier) => tier.level === wanted));
  const shown = here ?? next;
  const from = here?.point ?? 0;
  return (
    <Link href="/tier" className={styles.card}>
      {shown && <Badge tier={shown} isAhead={!here} />}
      <span className={styles.text}>
        <span>
          <strong>{here?.name ?? (next && home.startLevel({ level: next.name }))}</strong> ·{' '}
          {home.points({ points: pointsText(points, locale) })}
        </span>
        {next ? (
          <>
            <progress className={styles.bar} aria-hidden="true" max={next.point - from} value={points - from} />
            <span className={styles.hint}>{home.toNext({ points: pointsText(pointsMissing ?? 0, locale), level: next.name })}</span>
          </>
        ) : (
          <span className={styles.hint}>{home.topLevel()}</span>
        )}
      </span>
    </Link>
  );
}
