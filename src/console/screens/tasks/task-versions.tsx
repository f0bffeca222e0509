import { useQuery } from '@tanstack/react-query';
import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import type { Column } from '../../../kit/column.ts';
import { DataTable } from '../../../kit/data-table.tsx';
import type { TaskSettingVersion } from '../../../sdk/typescript/sdk.ts';
import { listTaskSettings } from '../../ask/points.ts';
import { Asked } from '../../frame/asked.tsx';
import { useMay } from '../../frame/office.tsx';
import { Pager } from '../../frame/pager.tsx';
import { useFilter } from '../../frame/use-filter.ts';
import { versionColumns } from '../../frame/version-columns.tsx';
import { useWords } from '../../frame/words.tsx';
import { TaskDifferences } from './task-differences.tsx';
import { changedParts } from './task-form.ts';
import styles from './tasks.module.css';

const NAMES = ['version'] as const;

interface TaskVersionsProps {
  /** An old version is copied into the draft. */
  onRestore(version: TaskSettingVersion): void;
}

/** All that tasks were ever worth: since when, who said so, and what that changed. */
export function TaskVersions({ onRestore }: TaskVersionsProps) {
  const { words } = useWords();
  const [filter, change] = useFilter(NAMES);
  const query = useQuery(listTaskSettings({ limit: 10, after: filter.after }));
  return (
    <Asked query={query} lines={4}>
      {({ items, next }) => {
        const index = items.findIndex(({ version }) => String(version) === filter.version);
        const [opened, before] = index < 0 ? [] : [items[index], items[index + 1]];
        return (
          <>
            {opened && (
              <Card title={words.tasks.whatChanged({ version: String(opened.version) })}>
                <TaskDifferences was={before} is={opened} />
              </Card>
            )}
            {items.length > 0 && (
              <Card title={words.tasks.versions()} isFlush>
                <VersionTable
                  items={items}
                  hasMore={Boolean(next)}
                  isFirstPage={filter.after === undefined}
                  onOpen={({ version }) => change({ version: String(version), after: filter.after })}
                  onRestore={onRestore}
                />
              </Card>
            )}
            <Pager next={next} after={filter.after} onMove={(after) => change({ after, version: undefined })} />
          </>
        );
      }}
    </Asked>
  );
}

interface VersionTableProps {
  items: readonly TaskSettingVersion[];
  hasMore: boolean;
  isFirstPage: boolean;
  onOpen(version: TaskSettingVersion): void;
  onRestore(version: TaskSettingVersion): void;
}

function VersionTable({ items, hasMore, isFirstPage, onOpen, onRestore }: VersionTableProps) {
  const spoken = useWords();
  const { words } = spoken;
  const may = useMay();
  const indexOf = (row: TaskSettingVersion) => items.indexOf(row);
  // What the last row of a page changed, the next page knows.
  const isKnown = (row: TaskSettingVersion) => indexOf(row) < items.length - 1 || !hasMore;
  const changes = (row: TaskSettingVersion) => {
    const before = items[indexOf(row) + 1];
    if (!before) return hasMore ? '' : words.versions.firstVersion();
    return changedParts(before, row)
      .map((part) => words.tasks[part]())
      .join(', ');
  };
  const isInForce = (row: TaskSettingVersion) => isFirstPage && indexOf(row) === 0;
  const columns: readonly Column<TaskSettingVersion>[] = [
    ...versionColumns(spoken, isInForce),
    { key: 'changes', label: words.versions.changedParts(), cell: changes },
    {
      key: 'acts',
      label: '',
      cell: (row) => (
        <div className={styles.acts}>
          {isKnown(row) && (
            <Button look="quiet" onClick={() => onOpen(row)}>
              {words.versions.compare()}
            </Button>
          )}
          {may('putTaskSetting') && !isInForce(row) && (
            <Button look="quiet" onClick={() => onRestore(row)}>
              {words.versions.restore()}
            </Button>
          )}
        </div>
      ),
    },
  ];
  return <DataTable label={words.tasks.versions()} rows={items} keyOf={({ version }) => String(version)} columns={columns} />;
}
