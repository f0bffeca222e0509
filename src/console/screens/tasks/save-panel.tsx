import { useState } from 'react';
import type { TaskSettingDraft } from '../../../sdk/typescript/sdk.ts';
import { client } from '../../ask/client.ts';
import { DraftCard } from '../../frame/draft-card.tsx';
import { useWrite } from '../../frame/use-write.ts';
import { useWords } from '../../frame/words.tsx';
import { WriteDialog } from '../../frame/write-dialog.tsx';
import { TaskDifferences } from './task-differences.tsx';
import { changedParts, type Part } from './task-form.ts';

interface SavePanelProps {
  current: TaskSettingDraft | undefined;
  draft: TaskSettingDraft | undefined;
  wrong: readonly Part[];
  /** The draft is no more: it was saved, or thrown away. */
  onEnd(): void;
}

/** What is written and not in force: what it changes, and the way on. */
export function SavePanel({ current, draft, wrong, onEnd }: SavePanelProps) {
  const { words } = useWords();
  const [isOpen, open] = useState(false);
  const parts = wrong.map((part) => words.tasks[part]()).join(', ');
  const end = (isDone: boolean) => {
    open(false);
    if (isDone) onEnd();
  };
  return (
    <>
      <DraftCard
        wrong={parts}
        isSame={draft !== undefined && changedParts(current, draft).length === 0}
        action={words.tasks.save()}
        onAct={() => open(true)}
        onDiscard={current && onEnd}
      >
        {draft && <TaskDifferences was={current} is={draft} />}
      </DraftCard>
      {isOpen && draft && <SaveDialog current={current} draft={draft} onClose={end} />}
    </>
  );
}

interface SaveDialogProps {
  current: TaskSettingDraft | undefined;
  draft: TaskSettingDraft;
  onClose(isDone: boolean): void;
}

function SaveDialog({ current, draft, onClose }: SaveDialogProps) {
  const { words } = useWords();
  const write = useWrite((setting: TaskSettingDraft, options) => client.points.putTaskSetting(setting, options));
  return (
    <WriteDialog
      title={words.tasks.saveTitle()}
      action={words.frame.save()}
      write={write}
      input={draft}
      onClose={(done) => onClose(done !== undefined)}
    >
      <p>{words.tasks.saveWhy()}</p>
      <TaskDifferences was={current} is={draft} />
    </WriteDialog>
  );
}
