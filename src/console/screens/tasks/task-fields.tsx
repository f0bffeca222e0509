import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import layout from '../../../kit/layout.module.css';
import letters from '../../../kit/letters.module.css';
import { TextField } from '../../controls/text-field.tsx';
import { useOffice } from '../../frame/office.tsx';
import { useWords } from '../../frame/words.tsx';
import { headsOf } from './table-heads.ts';
import { type Part, PLAIN, type RowText, TABLES, type TableTask, type TaskForm } from './task-form.ts';
import styles from './tasks.module.css';

interface TaskFieldsProps {
  form: TaskForm;
  wrong: readonly Part[];
  onChange(change: Partial<TaskForm>): void;
}

/** What each task is worth, to be changed. */
export function TaskFields({ form, wrong, onChange }: TaskFieldsProps) {
  const { words } = useWords();
  return (
    <>
      <Card title={words.tasks.each()} note={words.tasks.inPoints()}>
        <div className={styles.plain}>
          {PLAIN.map((task) => (
            <TextField
              key={task}
              label={words.tasks[task]()}
              hint={words.tasks[`${task}Hint`]()}
              mistake={wrong.includes(task) ? words.tasks.pointsMistake() : undefined}
              inputMode="decimal"
              value={form[task]}
              onChange={(text) => onChange({ [task]: text })}
            />
          ))}
        </div>
      </Card>
      {TABLES.map((table) => (
        <TableFields
          key={table}
          table={table}
          rows={form[table]}
          isWrong={wrong.includes(table)}
          onChange={(rows) => onChange({ [table]: rows })}
        />
      ))}
    </>
  );
}

interface TableFieldsProps {
  table: TableTask;
  rows: readonly RowText[];
  isWrong: boolean;
  onChange(rows: readonly RowText[]): void;
}

function TableFields({ table, rows, isWrong, onChange }: TableFieldsProps) {
  const { words } = useWords();
  const { deployment } = useOffice();
  const said = words.tasks;
  const heads = headsOf(table, words, deployment.currency);
  const set = (id: string, change: Partial<RowText>) => onChange(rows.map((row) => (row.id === id ? { ...row, ...change } : row)));
  const add = () => onChange([...rows, { id: crypto.randomUUID(), from: '', worth: '' }]);
  return (
    <Card title={said[table]()} note={said[`${table}Note`]()}>
      <div className={`${layout.lines} ${styles.rows}`}>
        {rows.map(({ id, from, worth }) => (
          <div key={id} className={styles.row}>
            <TextField label={heads.from} inputMode="numeric" value={from} onChange={(text) => set(id, { from: text })} />
            <TextField label={heads.worth} inputMode="decimal" value={worth} onChange={(text) => set(id, { worth: text })} />
            <Button look="quiet" aria-label={said.removeRowFrom({ from })} onClick={() => onChange(rows.filter((row) => row.id !== id))}>
              {said.removeRow()}
            </Button>
          </div>
        ))}
        {rows.length === 0 && <p className={letters.soft}>{said.noRows()}</p>}
        {isWrong && <p className={letters.mistake}>{said.rowsMistake()}</p>}
        <Button onClick={add}>{said.addRow()}</Button>
      </div>
    </Card>
  );
}
