import { useQuery } from '@tanstack/react-query';
import layout from '../../../kit/layout.module.css';
import { Notice } from '../../../kit/notice.tsx';
import { Empty } from '../../../kit/states.tsx';
import { RefusalError, type TaskSetting } from '../../../sdk/typescript/sdk.ts';
import { getTaskSetting } from '../../ask/points.ts';
import { Asked } from '../../frame/asked.tsx';
import { DraftJump } from '../../frame/draft-jump.tsx';
import { FirstCall } from '../../frame/first-call.tsx';
import { useMay } from '../../frame/office.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useDraft } from '../../frame/use-draft.ts';
import { useWords } from '../../frame/words.tsx';
import { Calculator } from './calculator.tsx';
import { SavePanel } from './save-panel.tsx';
import { TaskFields } from './task-fields.tsx';
import { changedParts, EXAMPLE, readTasks, type TaskForm, taskFormOf } from './task-form.ts';
import { TaskValues } from './task-values.tsx';
import { TaskVersions } from './task-versions.tsx';

/** What tasks are worth: in force, as a draft, as a sum, and before. */
export function TasksScreen() {
  const { words } = useWords();
  const query = useQuery(getTaskSetting());
  const isMissing = query.error instanceof RefusalError && query.error.tag === 'task_setting_not_found';
  return (
    <Screen title={words.nav.tasks()}>
      {isMissing ? (
        <Setting current={undefined} />
      ) : (
        <Asked query={query} lines={12}>
          {(current) => <Setting current={current} />}
        </Asked>
      )}
    </Screen>
  );
}

function Setting({ current }: { current: TaskSetting | undefined }) {
  const { locale } = useWords();
  const may = useMay();
  const [form, setForm] = useDraft<TaskForm>('tasks');
  const mayWrite = may('putTaskSetting');
  const shown = form ?? taskFormOf(current ?? EXAMPLE, locale);
  const { draft, wrong } = readTasks(shown, locale);
  const isChanged = draft !== undefined && changedParts(current, draft).length > 0;
  return (
    <>
      {!current && <Missing />}
      <div className={layout.columns}>
        <div className={layout.parts}>
          {mayWrite ? (
            <TaskFields form={shown} wrong={wrong} onChange={(change) => setForm({ ...shown, ...change })} />
          ) : (
            current && <TaskValues setting={current} />
          )}
          {form && <DraftJump to="draft" count={draft ? changedParts(current, draft).length : 0} />}
        </div>
        <div id="draft" className={`${layout.parts} ${layout.beside}`}>
          {mayWrite && (form || !current) && <SavePanel current={current} draft={draft} wrong={wrong} onEnd={() => setForm(undefined)} />}
          {(current || mayWrite) && <Calculator current={current} draft={isChanged ? draft : undefined} />}
        </div>
      </div>
      {may('listTaskSettings') && <TaskVersions onRestore={(version) => setForm(taskFormOf(version, locale))} />}
    </>
  );
}

/** Nobody has said yet what tasks are worth. */
function Missing() {
  const { words } = useWords();
  const may = useMay();
  if (may('putTaskSetting'))
    return (
      <Notice tone="held" title={words.tasks.empty()}>
        <p>{words.tasks.emptyExample()}</p>
      </Notice>
    );
  const code = <FirstCall calls={[{ method: 'PUT', path: '/v1/admin/task-setting', body: EXAMPLE }]} />;
  return (
    <Empty title={words.tasks.empty()} actions={code}>
      {words.tasks.emptyWhy()}
    </Empty>
  );
}
