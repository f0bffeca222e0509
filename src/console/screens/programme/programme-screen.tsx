import { useQuery } from '@tanstack/react-query';
import type { Programme } from '../../../sdk/typescript/sdk.ts';
import { getProgramme } from '../../ask/programme.ts';
import { TabSet } from '../../controls/tab-set.tsx';
import { Asked } from '../../frame/asked.tsx';
import { useMay } from '../../frame/office.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useDraft } from '../../frame/use-draft.ts';
import { useFilter } from '../../frame/use-filter.ts';
import { useWords } from '../../frame/words.tsx';
import { MergePanel } from './merge-panel.tsx';
import { type Draft, formOf } from './programme-form.ts';
import { RulesPanel } from './rules-panel.tsx';
import { VersionsPanel } from './versions-panel.tsx';

const NAMES = ['view', 'from', 'to'] as const;

/** The rules of the programme: what holds, what would hold by a draft, and what held before. */
export function ProgrammeScreen() {
  const { words } = useWords();
  const query = useQuery(getProgramme());
  return (
    <Screen title={words.nav.programme()}>
      <Asked query={query} lines={12}>
        {(current) => <Views current={current} />}
      </Asked>
    </Screen>
  );
}

function Views({ current }: { current: Programme }) {
  const { words, locale } = useWords();
  const may = useMay();
  const [filter, change] = useFilter(NAMES);
  const [draft, setDraft] = useDraft<Draft>('programme');
  const restore = (version: Programme) => {
    setDraft({ base: current, form: formOf(version, locale) });
    change({ view: undefined, from: undefined, to: undefined });
  };
  const isStale = draft !== undefined && draft.base.version !== current.version;
  const rules = isStale ? (
    <MergePanel current={current} draft={draft} onDraft={setDraft} />
  ) : (
    <RulesPanel current={current} draft={draft} onDraft={setDraft} />
  );
  if (!may('listProgrammeVersions')) return rules;
  const versions = <VersionsPanel current={current} filter={filter} change={change} hasDraft={draft !== undefined} onRestore={restore} />;
  return (
    <TabSet
      label={words.nav.programme()}
      open={filter.view === 'versions' ? 'versions' : 'rules'}
      onOpen={(id) => change({ view: id === 'rules' ? undefined : id })}
      pages={[
        { id: 'rules', label: draft ? words.versions.draft() : words.programme.rules(), count: current.version, content: rules },
        { id: 'versions', label: words.programme.versions(), content: versions },
      ]}
    />
  );
}
