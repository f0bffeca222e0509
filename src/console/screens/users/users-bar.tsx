import { useQuery } from '@tanstack/react-query';
import layout from '../../../kit/layout.module.css';
import { getProgramme } from '../../ask/programme.ts';
import { Select } from '../../controls/select.tsx';
import { DayFilter } from '../../frame/day-fields.tsx';
import { UserIdField } from '../../frame/user-id-field.tsx';
import { useWords } from '../../frame/words.tsx';
import type { UserFilter } from './users-filter.ts';
import styles from './users-screen.module.css';

interface UsersBarProps {
  filter: UserFilter;
  onChange(values: UserFilter): void;
}

/** Stands for no choice, as a choice cannot be nothing. */
const ANY = 'any';

/** What narrows the list, and how it is sorted. */
export function UsersBar({ filter, onChange }: UsersBarProps) {
  const { words } = useWords();
  const programme = useQuery(getProgramme());
  const tiers = (programme.data?.tiers ?? []).map(({ tier, label }) => ({ id: String(tier), label }));
  const isUnknown = filter.tier !== undefined && !tiers.some(({ id }) => id === filter.tier);
  const states = [
    { id: 'false', label: words.users.notBlocked() },
    { id: 'true', label: words.users.blocked() },
  ];
  const orders = [
    { id: 'newest', label: words.users.newest() },
    { id: 'oldest', label: words.users.oldest() },
  ];
  const withAny = (options: readonly { id: string; label: string }[]) => [{ id: ANY, label: words.frame.everything() }].concat(options);
  const chosen = (id: string) => (id === ANY ? undefined : id);
  return (
    <search className={`${layout.filters} ${styles.bar}`} aria-label={words.frame.filter()}>
      <Select
        label={words.users.tier()}
        options={withAny(isUnknown ? tiers.concat({ id: filter.tier as string, label: filter.tier as string }) : tiers)}
        chosen={filter.tier ?? ANY}
        onChoose={(id) => onChange({ tier: chosen(id) })}
      />
      <Select
        label={words.users.state()}
        options={withAny(states)}
        chosen={states.find(({ id }) => id === filter.blocked)?.id ?? ANY}
        onChoose={(id) => onChange({ blocked: chosen(id) })}
      />
      <UserIdField label={words.users.inviter()} value={filter.inviter} onSettle={(inviter) => onChange({ inviter })} />
      <DayFilter days={filter} onChange={onChange} />
      <Select
        label={words.users.sort()}
        options={orders}
        chosen={filter.sort === 'oldest' ? 'oldest' : 'newest'}
        onChoose={(id) => onChange({ sort: id === 'oldest' ? id : undefined })}
      />
    </search>
  );
}
