import layout from '../../../kit/layout.module.css';
import letters from '../../../kit/letters.module.css';
import { pointsText } from '../../../kit/number-text.ts';
import { useWords } from '../../frame/words.tsx';
import { StepBar } from './step-bar.tsx';
import styles from './tier-dialog.module.css';
import type { Neighbours } from './tier-form.ts';

interface NeighboursViewProps {
  neighbours: Neighbours;
  /** The step in question; without points while none can be read. */
  name: string;
  point: number | undefined;
  isWrong: boolean;
}

/** A step between the two next to it, to scale: where it can begin, and where it does. */
export function NeighboursView({ neighbours: { below, above }, name, point, isWrong }: NeighboursViewProps) {
  const { words, locale } = useWords();
  const most = Math.max(above?.point ?? 0, point ?? 0, below?.point ?? 0) || 1;
  const rows = [
    above && { key: 'above', label: above.name, at: above.point },
    point !== undefined && { key: 'own', label: name || words.userTiers.thisStep(), at: point },
    below && { key: 'below', label: below.name, at: below.point },
  ].filter((row) => row !== undefined && row !== false);
  if (!above && !below) return null;
  return (
    <ol className={`${layout.lines} ${styles.neighbours}`} aria-label={words.userTiers.neighbours()}>
      {rows.map(({ key, label, at }) => (
        <li key={key} className={key === 'own' ? styles.own : undefined}>
          <span className={letters.breaks}>{label}</span>
          <span className={styles.points}>{pointsText(at, locale)}</span>
          <StepBar part={at / most} isWrong={key === 'own' && isWrong} />
        </li>
      ))}
    </ol>
  );
}
