import { Button } from '../../../kit/button.tsx';
import layout from '../../../kit/layout.module.css';
import { SearchField } from '../../controls/search-field.tsx';
import { Select } from '../../controls/select.tsx';
import { reasonText } from '../../frame/billing-words.tsx';
import { DayFilter } from '../../frame/day-fields.tsx';
import { UserIdField } from '../../frame/user-id-field.tsx';
import { EVENT_TYPES, FAULTS, OUTCOMES, REASONS } from '../../frame/values.ts';
import { useWords } from '../../frame/words.tsx';
import { type EventsFilter, WIDE } from './events-filter.ts';
import styles from './events-screen.module.css';

interface FilterRowProps {
  filter: EventsFilter;
  onChange(change: EventsFilter): void;
}

const ALL = 'all';
const chosen = (id: string) => (id === ALL ? undefined : id);

/** What narrows the list of events. */
export function FilterRow({ filter, onChange }: FilterRowProps) {
  const { words } = useWords();
  const { events, billing } = words;
  const isRejected = filter.outcome === 'rejected';
  const types = [{ id: ALL, label: events.anyType() }].concat(EVENT_TYPES.map((id) => ({ id, label: billing[id]() })));
  const outcomes = [{ id: ALL, label: events.anyOutcome() }].concat(OUTCOMES.map((id) => ({ id, label: billing[id]() })));
  const offered = isRejected ? FAULTS : REASONS;
  const reasons = [{ id: ALL, label: events.anyReason() }].concat(offered.map((id) => ({ id, label: reasonText(id, words) })));
  const isNarrow = Object.keys(WIDE).some((name) => name !== 'outcome' && filter[name as keyof typeof WIDE] !== undefined);
  return (
    <search className={`${layout.bar} ${styles.filters}`} aria-label={events.filters()}>
      <SearchField
        key={filter.invoice}
        label={events.search()}
        clearLabel={words.frame.clear()}
        shortcut="/"
        defaultValue={filter.invoice ?? ''}
        onSubmit={(text) => onChange({ invoice: text.trim() })}
        onClear={() => onChange({ invoice: undefined })}
      />
      <Select label={events.type()} options={types} chosen={filter.type ?? ALL} onChoose={(id) => onChange({ type: chosen(id) })} isBare />
      {!isRejected && (
        <Select
          label={events.outcome()}
          options={outcomes}
          chosen={filter.outcome ?? ALL}
          onChoose={(id) => onChange({ outcome: chosen(id) })}
          isBare
        />
      )}
      <Select
        label={events.reason()}
        options={reasons}
        chosen={filter.reason ?? ALL}
        onChoose={(id) => onChange({ reason: chosen(id) })}
        isBare
      />
      <div className={`${layout.filters} ${styles.fields}`}>
        <UserIdField label={events.payer()} value={filter.user} onSettle={(user) => onChange({ user })} />
        <UserIdField label={events.inviter()} value={filter.inviter} onSettle={(inviter) => onChange({ inviter })} />
        <DayFilter days={filter} onChange={onChange} labels={{ since: events.since(), until: events.until() }} />
      </div>
      {isNarrow && (
        <Button look="quiet" onClick={() => onChange({ ...WIDE, outcome: isRejected ? 'rejected' : undefined })}>
          {words.frame.clearFilter()}
        </Button>
      )}
    </search>
  );
}
