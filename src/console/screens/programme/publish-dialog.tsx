import { useState } from 'react';
import type { Programme, ProgrammeChange } from '../../../sdk/typescript/sdk.ts';
import { client } from '../../ask/client.ts';
import { TextField } from '../../controls/text-field.tsx';
import { useWrite } from '../../frame/use-write.ts';
import { useWords } from '../../frame/words.tsx';
import { WriteDialog } from '../../frame/write-dialog.tsx';
import { rulesOf } from './programme-form.ts';
import { RuleDifferences } from './rule-differences.tsx';

interface PublishDialogProps {
  draft: ProgrammeChange;
  base: Programme;
  onClose(isDone: boolean): void;
}

/** Puts a draft in force, with a note that says why. */
export function PublishDialog({ draft, base, onClose }: PublishDialogProps) {
  const { words } = useWords();
  const [note, setNote] = useState('');
  const said = words.programme;
  const write = useWrite((change: ProgrammeChange, options) => client.referrals.updateProgramme(change, options));
  return (
    <WriteDialog
      title={said.publishTitle()}
      action={said.publishNow()}
      write={write}
      input={note.trim() === '' ? draft : { ...draft, note: note.trim() }}
      onClose={(done) => onClose(done !== undefined)}
    >
      <p>{said.publishWhy()}</p>
      <RuleDifferences was={rulesOf(base)} is={draft} />
      <TextField rows={4} label={words.frame.noteOptional()} hint={said.noteHint()} maxLength={1000} value={note} onChange={setNote} />
    </WriteDialog>
  );
}
