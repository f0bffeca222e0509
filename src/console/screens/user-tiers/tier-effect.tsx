import { useQuery } from '@tanstack/react-query';
import { countText } from '../../../kit/number-text.ts';
import { useSettled } from '../../../kit/use-settled.ts';
import { previewUserTier } from '../../ask/user-tiers.ts';
import { Asked } from '../../frame/asked.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './tier-dialog.module.css';

/** How many users would rise, fall and stay if a step began at other points; with null, if it went. */
export function TierEffect({ level, point }: { level: number; point: number | null }) {
  const { words, locale } = useWords();
  const settled = JSON.parse(useSettled(JSON.stringify(point))) as number | null;
  const query = useQuery(previewUserTier(level, settled));
  return (
    <Asked query={query} lines={2}>
      {(preview) => (
        <dl className={styles.effect} aria-live="polite" aria-label={words.userTiers.effect()}>
          {(['promoted', 'demoted', 'unchanged'] as const).map((kind) => (
            <div key={kind}>
              <dt>{words.userTiers[kind]()}</dt>
              <dd>{countText(preview[kind], locale)}</dd>
            </div>
          ))}
        </dl>
      )}
    </Asked>
  );
}
