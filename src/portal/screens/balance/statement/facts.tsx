import { instantText } from '../../../../kit/instant-text.ts';
import { useMember } from '../../../frame/member.tsx';
import { useWords } from '../../../frame/words.tsx';
import styles from './facts.module.css';
import { isRunning, type Month, periodText } from './months.ts';

/** What a statement says of itself. On paper also whose it is: there is nothing else there that says so. */
export function Facts({ month }: { month: Month }) {
  const { words, locale } = useWords();
  const { session, terms } = useMember();
  const now = new Date();
  const facts = [
    { label: words.statement.name(), value: session.user.displayName, isPaper: true },
    { label: words.statement.user(), value: session.user.id, isPaper: true },
    { label: words.statement.period(), value: words.statement.utc({ period: periodText(month, now, locale) }) },
    { label: words.statement.currency(), value: terms.currency },
    ...(isRunning(month, now) ? [{ label: words.statement.asOf(), value: instantText(now, { locale, zone: 'UTC' }) }] : []),
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, value, isPaper }) => (
        <div key={label} className={isPaper ? styles.paper : undefined}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
