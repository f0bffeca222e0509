import { useState } from 'react';
import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import { countText } from '../../../kit/number-text.ts';
import type { FullBalance } from '../../../sdk/typescript/sdk.ts';
import { Amount } from '../../frame/amount.tsx';
import { untilText } from '../../frame/until-text.ts';
import { useWords } from '../../frame/words.tsx';
import styles from './unlock-card.module.css';
import { type UnlockDay, unlockDays } from './unlock-days.ts';

/** So many days are shown before somebody asks for all of them. */
const FIRST = 5;

/** When held money becomes available: day by day, and together all that is held. */
export function UnlockCard({ balance }: { balance: FullBalance }) {
  const { words, locale } = useWords();
  const [hasAll, setAll] = useState(false);
  const { days, later } = unlockDays(balance);
  const isLong = days.length > FIRST + 1;
  const shown = isLong && !hasAll ? days.slice(0, FIRST) : days;
  if (days.length === 0 && later === 0n) return null;
  return (
    <Card title={words.balance.unlocks()}>
      <ol className={styles.days}>
        {shown.map((day) => (
          <Day key={day.at.toISOString()} day={day} />
        ))}
        {later > 0n && shown.length === days.length && (
          <li className={styles.day}>
            <span className={styles.when}>{words.balance.later()}</span>
            <span className={styles.amount}>
              <Amount micro={later} />
            </span>
          </li>
        )}
      </ol>
      {shown.length < days.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {words.balance.allDays({ count: countText(days.length, locale) })}
        </Button>
      )}
    </Card>
  );
}

function Day({ day: { at, micro } }: { day: UnlockDay }) {
  const { locale } = useWords();
  const part = (style: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, style).format(at);
  return (
    <li className={styles.day}>
      <time className={styles.date} dateTime={at.toISOString()}>
        <span className={styles.leaf}>
          <span className={styles.number}>{part({ day: 'numeric' })}</span>
          <span className={styles.month}>{part({ month: 'short' })}</span>
        </span>
        <span className={styles.when}>
          {part({ weekday: 'long' })}
          <span className={styles.ahead}>{untilText(at, new Date(), locale)}</span>
        </span>
      </time>
      <span className={styles.amount}>
        <Amount micro={micro} />
      </span>
    </li>
  );
}
