import { useId } from 'react';
import { useMember } from '../../../frame/member.tsx';
import { useWords } from '../../../frame/words.tsx';
import styles from './month-field.module.css';
import { type Month, monthsBack, monthText } from './months.ts';

/** Which month is shown: one of those since the user is known here. */
export function MonthField({ month, onChoose }: { month: Month; onChoose(name: string): void }) {
  const { words, locale } = useWords();
  const { createdAt } = useMember().session.user;
  const id = useId();
  const months = monthsBack(new Date(createdAt), new Date());
  const isListed = months.some(({ name }) => name === month.name);
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{words.statement.month()}</label>
      <select id={id} className={styles.select} value={month.name} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {(isListed ? months : [...months, month]).map((each) => (
          <option key={each.name} value={each.name}>
            {monthText(each, locale)}
          </option>
        ))}
      </select>
    </p>
  );
}
