import { Card } from '../../../kit/card.tsx';
import { countText } from '../../../kit/number-text.ts';
import { getMyStats } from '../../ask/reports.ts';
import { Asked } from '../../frame/asked.tsx';
import { monthsAgo } from '../../frame/months-ago.ts';
import { useAsk } from '../../frame/use-ask.ts';
import { useWords } from '../../frame/words.tsx';
import { MonthBars } from './month-bars.tsx';
import styles from './numbers-card.module.css';

const MONTHS = 12;

/** What the link has brought in a year, and what that earned month by month. */
export function NumbersCard() {
  const { words, locale } = useWords();
  const { home } = words;
  const stats = useAsk(getMyStats({ interval: 'month', since: monthsAgo(new Date(), MONTHS - 1) }));
  return (
    <Card title={home.numbers()} note={home.allTime()}>
      <Asked asking={stats}>
        {({ totals, points }) => (
          <>
            <dl className={styles.numbers}>
              {(['clicks', 'signups', 'firstPaid'] as const).map((name) => (
                <div key={name}>
                  <dt className={styles.label}>{home[NAMES[name]]()}</dt>
                  <dd className={styles.value}>{countText(totals[name], locale)}</dd>
                </div>
              ))}
            </dl>
            {totals.rewardsMicro !== 0 && <MonthBars points={points} total={totals.rewardsMicro} />}
          </>
        )}
      </Asked>
    </Card>
  );
}

const NAMES = { clicks: 'clicks', signups: 'signups', firstPaid: 'paying' } as const;
