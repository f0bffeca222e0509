import type { ReactNode } from 'react';
import { Changes, Nothing } from '../../../kit/changes.tsx';
import { pointsText } from '../../../kit/number-text.ts';
import type { TaskSettingDraft } from '../../../sdk/typescript/sdk.ts';
import { useWords } from '../../frame/words.tsx';
import { changedParts, type Part, type Row, rowsOf } from './task-form.ts';
import styles from './tasks.module.css';

interface TaskDifferencesProps {
  /** Undefined where there was no setting. */
  was: TaskSettingDraft | undefined;
  is: TaskSettingDraft;
}

/** Two settings side by side: what differs, and nothing else. */
export function TaskDifferences({ was, is }: TaskDifferencesProps) {
  const { words } = useWords();
  const changes = changedParts(was, is).map((part) => ({
    key: part,
    label: words.tasks[part](),
    was: <Value part={part} setting={was} against={is} />,
    is: <Value part={part} setting={is} against={was} />,
  }));
  if (changes.length === 0) return <p>{words.versions.same()}</p>;
  return <Changes label={words.versions.changes()} wasLabel={words.versions.was()} isLabel={words.versions.is()} changes={changes} />;
}

interface ValueProps {
  part: Part;
  setting: TaskSettingDraft | undefined;
  against: TaskSettingDraft | undefined;
}

function Value({ part, setting, against }: ValueProps): ReactNode {
  const { words, locale } = useWords();
  if (!setting) return <Nothing>{words.versions.nothing()}</Nothing>;
  if (part !== 'wallet' && part !== 'staking') return words.tasks.pointsFor({ points: pointsText(setting[part], locale) });
  const others = against ? rowsOf(against, part) : [];
  const isNew = (row: Row) => !others.some(({ from, worth }) => from === row.from && worth === row.worth);
  const own = rowsOf(setting, part).filter(isNew);
  if (own.length === 0) return <Nothing>{words.versions.nothing()}</Nothing>;
  return own.map(({ from, worth }) => (
    <span key={from} className={styles.line}>
      {words.tasks[`${part}Row`]({ from: pointsText(from, locale), worth: pointsText(worth, locale) })}
    </span>
  ));
}
