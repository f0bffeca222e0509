import { useQuery } from '@tanstack/react-query';
import layout from '../../../kit/layout.module.css';
import { listOperators } from '../../ask/operators.ts';
import { Select } from '../../controls/select.tsx';
import { SettledField } from '../../controls/settled-field.tsx';
import { actorText } from '../../frame/actor-text.ts';
import { ACTIONS, actionText } from '../../frame/audit-text.ts';
import { DayFilter } from '../../frame/day-fields.tsx';
import { useMay } from '../../frame/office.tsx';
import { UserIdField } from '../../frame/user-id-field.tsx';
import { useWords } from '../../frame/words.tsx';
import type { AuditFilter } from './audit-filter.ts';

interface AuditFiltersProps {
  filter: AuditFilter;
  onChange(values: AuditFilter): void;
}

const ALL = '*';

/** By whom, what, about whom, when and in which request. */
export function AuditFilters({ filter, onChange }: AuditFiltersProps) {
  const { words } = useWords();
  const { audit } = words;
  const actions = ACTIONS.map((id) => ({ id, label: actionText(id, words) })).toSorted((one, other) =>
    one.label.localeCompare(other.label),
  );
  return (
    <search className={layout.filters} aria-label={audit.filters()}>
      <Actors filter={filter} onChange={onChange} />
      <Select
        label={audit.what()}
        options={[{ id: ALL, label: audit.anything() }, ...actions]}
        chosen={filter.action ?? ALL}
        onChoose={(id) => onChange({ action: id === ALL ? undefined : id })}
      />
      <UserIdField label={audit.userId()} value={filter.user} onSettle={(user) => onChange({ user })} />
      <SettledField
        key={`request ${filter.request}`}
        label={audit.requestId()}
        value={filter.request}
        mistakeOf={(text) => (/^[A-Za-z0-9._:-]{1,128}$/.test(text) ? undefined : audit.badRequest())}
        onSettle={(request) => onChange({ request })}
      />
      <DayFilter days={filter} onChange={onChange} />
    </search>
  );
}

/** Operators by name, the server, and whoever else the address names. */
function Actors({ filter, onChange }: AuditFiltersProps) {
  const { words } = useWords();
  const may = useMay();
  const operators = useQuery({ ...listOperators(), enabled: may('listOperators') });
  const named = (operators.data?.items ?? []).map(({ name }) => ({ id: `operator:${name}`, label: name }));
  const options = [{ id: ALL, label: words.audit.anybody() }, { id: 'system', label: words.frame.server() }, ...named];
  const { actor } = filter;
  const chosen = actor !== undefined && options.every(({ id }) => id !== actor) ? [{ id: actor, label: actorText(actor, words) }] : [];
  return (
    <Select
      label={words.audit.who()}
      options={[...options, ...chosen]}
      chosen={actor ?? ALL}
      onChoose={(id) => onChange({ actor: id === ALL ? undefined : id })}
    />
  );
}
