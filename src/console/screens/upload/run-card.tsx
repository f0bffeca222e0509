import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import layout from '../../../kit/layout.module.css';
import letters from '../../../kit/letters.module.css';
import { countText } from '../../../kit/number-text.ts';
import { Progress } from '../../../kit/progress.tsx';
import { saveFile } from '../../../kit/save-file.ts';
import { useLaterWords } from '../../frame/later-words.ts';
import { Mistake } from '../../frame/mistake.tsx';
import { useWords } from '../../frame/words.tsx';
import type { Checked } from './check-rows.ts';
import type { Kind } from './kinds.ts';
import { OutcomeTable } from './outcome-table.tsx';
import { outcomeFile } from './send-items.ts';
import { type Upload, useUpload } from './use-upload.ts';

interface RunCardProps {
  kind: Kind;
  checked: Checked;
  fileName: string;
}

/** Sends what was checked; it can be stopped, gone on with, and done again. */
export function RunCard({ kind, checked, fileName }: RunCardProps) {
  const { locale } = useWords();
  const { upload: said } = useLaterWords();
  const upload = useUpload(kind, checked.items);
  const { done, isRunning, error, outcomes } = upload;
  const all = checked.items.length;
  const hasBegun = isRunning || done > 0 || error !== undefined;
  const save = () => saveFile(`${fileName.replace(/\.\w+$/, '')}-outcomes.csv`, [outcomeFile(checked, outcomes)]);
  const state = isRunning ? said.sending() : done === all ? said.done() : said.stopped();
  return (
    <>
      <Card title={said.upload()}>
        <div className={layout.fields}>
          {hasBegun && (
            <div aria-live="polite">
              <Progress
                label={state}
                done={done}
                all={all}
                note={said.progress({ done: countText(done, locale), all: countText(all, locale) })}
              />
            </div>
          )}
          {error !== undefined && <Mistake error={error} />}
          <div className={layout.row}>
            <RunButton upload={upload} all={all} />
            {done > 0 && !isRunning && <Button onClick={save}>{said.result()}</Button>}
          </div>
          {isRunning && <p className={letters.hint}>{said.stay()}</p>}
        </div>
      </Card>
      {done > 0 && (
        <Card title={said.outcomes()} isFlush>
          <OutcomeTable outcomes={outcomes} label={said.outcomes()} />
        </Card>
      )}
    </>
  );
}

function RunButton({ upload, all }: { upload: Upload; all: number }) {
  const { upload: said } = useLaterWords();
  const { done, isRunning, run, stop } = upload;
  if (isRunning) return <Button onClick={stop}>{said.stop()}</Button>;
  if (done > 0 && done === all) return <Button onClick={() => void run()}>{said.again()}</Button>;
  return (
    <Button look="primary" because={all === 0 ? said.nothingReady() : undefined} onClick={() => void run()}>
      {done > 0 ? said.goOn({ count: all - done }) : said.start({ count: all })}
    </Button>
  );
}
