import { Card } from '../../../kit/card.tsx';
import { DataTable } from '../../../kit/data-table.tsx';
import { pointsText } from '../../../kit/number-text.ts';
import type { TaskSettingDraft } from '../../../sdk/typescript/sdk.ts';
import { useOffice } from '../../frame/office.tsx';
import { useWords } from '../../frame/words.tsx';
import { headsOf } from './table-heads.ts';
import { PLAIN, rowsOf, TABLES } from './task-form.ts';

/** What each task is worth, for whoever may only read it. */
export function TaskValues({ setting }: { setting: TaskSettingDraft }) {
  const { words, locale } = useWords();
  const { deployment } = useOffice();
  const said = words.tasks;
  return (
    <>
      <Card title={said.each()} isFlush>
        <DataTable
          label={said.each()}
          rows={PLAIN}
          keyOf={(task) => task}
          columns={[
            { key: 'task', label: said.task(), cell: (task) => said[task]() },
            { key: 'worth', label: said.inPoints(), isNumber: true, cell: (task) => pointsText(setting[task], locale) },
          ]}
        />
      </Card>
      {TABLES.map((table) => (
        <Card key={table} title={said[table]()} note={said[`${table}Note`]()} isFlush>
          <DataTable
            label={said[table]()}
            rows={rowsOf(setting, table)}
            keyOf={({ from }) => String(from)}
            columns={[
              {
                key: 'from',
                label: headsOf(table, words, deployment.currency).from,
                cell: ({ from }) => pointsText(from, locale),
              },
              {
                key: 'worth',
                label: headsOf(table, words, deployment.currency).worth,
                isNumber: true,
                cell: ({ worth }) => pointsText(worth, locale),
              },
            ]}
          />
        </Card>
      ))}
    </>
  );
}
