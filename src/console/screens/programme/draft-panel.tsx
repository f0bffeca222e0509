import { useState } from 'react';
import layout from '../../../kit/layout.module.css';
import { useSettled } from '../../../kit/use-settled.ts';
import type { Programme, ProgrammeChange } from '../../../sdk/typescript/sdk.ts';
import { DraftCard } from '../../frame/draft-card.tsx';
import { useMay } from '../../frame/office.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './programme.module.css';
import { ProgrammeEffect } from './programme-effect.tsx';
import { changedRules, type ReadForm, type Rules, rulesOf } from './programme-form.ts';
import { PublishDialog } from './publish-dialog.tsx';
import { RuleDifferences } from './rule-differences.tsx';

interface DraftPanelProps {
  base: Programme;
  read: ReadForm;
  hasDraft: boolean;
  /** The draft is no more: it was published, or thrown away. */
  onEnd(): void;
}

/** What is written and not in force: what it changes, what it would do, and the way on. */
export function DraftPanel({ base, read, hasDraft, onEnd }: DraftPanelProps) {
  const { words } = useWords();
  const may = useMay();
  const [isOpen, open] = useState(false);
  const said = words.programme;
  const changed = changedRules(rulesOf(base), read.rules);
  const draft: ProgrammeChange | undefined = read.wrong.size === 0 ? { version: base.version, ...(read.rules as Rules) } : undefined;
  // Only what somebody has paused at is asked about: the effect costs the server more than a letter is worth.
  const settled = JSON.parse(useSettled(JSON.stringify(draft ?? null))) as ProgrammeChange | null;
  const wrong = [...read.wrong].map((rule) => said[rule]()).join(', ');
  return (
    <aside id="draft" className={`${layout.parts} ${layout.beside} ${styles.draft}`} aria-label={words.versions.draft()}>
      {hasDraft && (
        <DraftCard
          note={said.onVersion({ version: base.version })}
          wrong={wrong}
          isSame={changed.length === 0}
          action={said.publish()}
          onAct={() => open(true)}
          onDiscard={onEnd}
        >
          <RuleDifferences was={rulesOf(base)} is={read.rules} />
        </DraftCard>
      )}
      {may('previewProgramme') && settled && <ProgrammeEffect draft={settled} isChanged={changed.length > 0} />}
      {isOpen && draft && (
        <PublishDialog
          draft={draft}
          base={base}
          onClose={(isDone) => {
            open(false);
            if (isDone) onEnd();
          }}
        />
      )}
    </aside>
  );
}
