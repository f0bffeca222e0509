import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '../../../kit/button.tsx';
import { camelCase } from '../../../kit/camel-case.ts';
import { Card } from '../../../kit/card.tsx';
import type { Column } from '../../../kit/column.ts';
import { DataTable } from '../../../kit/data-table.tsx';
import layout from '../../../kit/layout.module.css';
import letters from '../../../kit/letters.module.css';
import type { Programme, ProgrammeVersion } from '../../../sdk/typescript/sdk.ts';
import { getProgrammeVersion, listProgrammeVersions, versionBefore } from '../../ask/programme.ts';
import { Select } from '../../controls/select.tsx';
import { Asked } from '../../frame/asked.tsx';
import { useMay } from '../../frame/office.tsx';
import { Pager } from '../../frame/pager.tsx';
import type { Filter } from '../../frame/use-filter.ts';
import { versionColumns } from '../../frame/version-columns.tsx';
import { useWords } from '../../frame/words.tsx';
import { RULES, type Rule, rulesOf } from './programme-form.ts';
import { RuleDifferences } from './rule-differences.tsx';
import styles from './versions.module.css';

export type View = Filter<'view' | 'from' | 'to' | 'after'>;

interface VersionsPanelProps {
  current: Programme;
  filter: View;
  change(filter: View): void;
  /** Whether there is a draft, which another one would replace. */
  hasDraft: boolean;
  /** An old version is copied into the draft. */
  onRestore(version: Programme): void;
}

/** All versions of the rules: who put them in force, when and why; any two compared; an old one to begin with. */
export function VersionsPanel({ current, filter, change, hasDraft, onRestore }: VersionsPanelProps) {
  const { words } = useWords();
  const query = useQuery(listProgrammeVersions({ limit: 25, after: filter.after }));
  return (
    <Asked query={query} lines={8}>
      {({ items, next }) => (
        <div className={layout.parts}>
          <Comparison items={items} current={current} filter={filter} change={change} />
          <Card title={words.programme.versions()} isFlush>
            <VersionTable items={items} current={current} change={change} hasDraft={hasDraft} onRestore={onRestore} />
          </Card>
          <Pager next={next} after={filter.after} onMove={(after) => change({ after })} />
        </div>
      )}
    </Asked>
  );
}

type TableProps = Pick<VersionsPanelProps, 'current' | 'change' | 'hasDraft' | 'onRestore'> & { items: readonly ProgrammeVersion[] };

function VersionTable({ items, current, change, ...restoring }: TableProps) {
  const spoken = useWords();
  const { words } = spoken;
  const said = words.programme;
  const nameOf = (field: string) => (RULES.includes(camelCase(field) as Rule) ? said[camelCase(field) as Rule]() : field);
  const before = ({ version }: ProgrammeVersion) => items[items.findIndex((each) => each.version === version) + 1]?.version;
  const columns: readonly Column<ProgrammeVersion>[] = [
    ...versionColumns<ProgrammeVersion>(spoken, ({ version }) => version === current.version),
    {
      key: 'fields',
      label: words.versions.changedParts(),
      cell: ({ fields }) => fields.map(nameOf).join(', ') || words.versions.firstVersion(),
    },
    { key: 'note', label: words.versions.note(), cell: ({ note }) => note && <span className={letters.breaks}>{note}</span> },
    {
      key: 'acts',
      label: '',
      cell: (each) => (
        <div className={styles.acts}>
          {before(each) && (
            <Button look="quiet" onClick={() => change({ from: before(each), to: each.version, after: undefined })}>
              {words.versions.compare()}
            </Button>
          )}
          {each.version !== current.version && <Restore version={each.version} {...restoring} />}
        </div>
      ),
    },
  ];
  return <DataTable label={said.versions()} rows={items} keyOf={({ version }) => version} columns={columns} />;
}

function Restore({ version, hasDraft, onRestore }: { version: string } & Pick<VersionsPanelProps, 'hasDraft' | 'onRestore'>) {
  const { words } = useWords();
  const may = useMay();
  const queries = useQueryClient();
  if (!may('updateProgramme')) return null;
  const read = () => queries.fetchQuery(getProgrammeVersion(version)).then(onRestore, () => {});
  return (
    <Button look="quiet" because={hasDraft ? words.versions.draftThere() : undefined} onClick={() => void read()}>
      {words.versions.restore()}
    </Button>
  );
}

type ComparisonProps = Pick<VersionsPanelProps, 'current' | 'filter' | 'change'> & { items: readonly ProgrammeVersion[] };

function Comparison({ items, current, filter, change }: ComparisonProps) {
  const { words } = useWords();
  const said = words.programme;
  const to = filter.to ?? current.version;
  const at = items.findIndex(({ version }) => version === to);
  // A link from elsewhere names a version that may be older than this page, and not what it was before.
  const before = useQuery({ ...versionBefore(to), enabled: filter.from === undefined && at === -1 });
  const from = filter.from ?? (at === -1 ? before.data : items[at + 1]?.version) ?? to;
  const [was, is] = [useQuery(getProgrammeVersion(from)), useQuery(getProgrammeVersion(to))];
  if (items.length < 2 && !filter.from) return null;
  const options = [...new Set(items.map(({ version }) => version).concat(from, to))].map((id) => ({ id, label: id }));
  return (
    <Card title={said.compareTitle()}>
      <div className={styles.pair}>
        <Select label={said.from()} options={options} chosen={from} onChoose={(id) => change({ from: id, after: filter.after })} />
        <Select label={said.to()} options={options} chosen={to} onChoose={(id) => change({ to: id, after: filter.after })} />
      </div>
      <Asked query={was} lines={3}>
        {(old) => <Asked query={is}>{(other) => <RuleDifferences was={rulesOf(old)} is={rulesOf(other)} />}</Asked>}
      </Asked>
    </Card>
  );
}
