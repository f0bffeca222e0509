import type { ReactNode } from 'react';
import { pointsText } from '../../../kit/number-text.ts';
import type { TaskSettingDraft } from '../../../sdk/typescript/sdk.ts';
import { Absent, Differences, OwnLines } from '../../frame/differences.tsx';
import { useWords } from '../../frame/words.tsx';
import { changedParts, type Part, rowsOf } from './task-form.ts';

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
  return <Differences changes={changes} />;
}

interface ValueProps {
  part: Part;
  setting: TaskSettingDraft | undefined;
  against: TaskSettingDraft | undefined;
}

function Value({ part, setting, against }: ValueProps): ReactNode {
  const { words, locale } = useWords();
  if (!setting) return <Absent />;
  if (part !== 'wallet' && part !== 'staking') return words.tasks.pointsFor({ points: pointsText(setting[part], locale) });
  const lines = (of: TaskSettingDraft) =>
    rowsOf(of, part).map(({ from, worth }) =>
      words.tasks[`${part}Row`]({ from: pointsText(from, locale), worth: pointsText(worth, locale) }),
    );
  return <OwnLines lines={lines(setting)} against={against && lines(against)} />;
}
