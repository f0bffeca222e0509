import hidden from '../../../kit/hidden.module.css';
import type { StatsPoint } from '../../../sdk/typescript/sdk.ts';
import { Amount, useMoneyText } from '../../frame/amount.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './month-bars.module.css';

interface MonthBarsProps {
  points: readonly StatsPoint[];
  total: number;
}

/** What each month has earned, as bars of that height. Each says its month and its amount to who points at it, and to who hears it. */
export function MonthBars({ points, total }: MonthBarsProps) {
  const { words, locale } = useWords();
  const money = useMoneyText();
  const most = Math.max(1, ...points.map(({ rewardsMicro }) => Math.abs(rewardsMicro)));
  const month = (at: string, style: 'narrow' | 'long') =>
    new Intl.DateTimeFormat(locale, { month: style, year: style === 'long' ? 'numeric' : undefined, timeZone: 'UTC' }).format(new Date(at));
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        {words.home.earned()} <strong>{<Amount micro={total} />}</strong>
      </figcaption>
      <ol className={styles.bars}>
        {points.map(({ at, rewardsMicro }) => {
          const text = `${month(at, 'long')}: ${money(rewardsMicro)}`;
          return (
            <li key={at} className={styles.month} title={text}>
              <span className={styles.room}>
                <span
                  className={rewardsMicro < 0 ? `${styles.bar} ${styles.below}` : styles.bar}
                  ref={(element) => element?.style.setProperty('height', `${(Math.abs(rewardsMicro) / most) * 100}%`)}
                />
              </span>
              <span aria-hidden="true">{month(at, 'narrow')}</span>
              <span className={hidden.hidden}>{text}</span>
            </li>
          );
        })}
      </ol>
    </figure>
  );
}
