import { useState } from 'react';
import { TextField } from '../controls/text-field.tsx';
import { type Days, isBackwards, isDay } from './range.ts';
import { useWords } from './words.tsx';

interface DayFieldsProps {
  days: Days;
  onChange(days: Days): void;
  /** What the two are called, where it has to be said what happened on these days. */
  labels?: { since: string; until: string };
}

/** From which day to which other one, both in it. */
export function DayFields({ days, onChange, labels }: DayFieldsProps) {
  const { ranges } = useWords().words;
  const { since = ranges.since(), until = ranges.until() } = labels ?? {};
  const change = (name: keyof Days) => (day: string) => onChange({ ...days, [name]: day || undefined });
  return (
    <>
      <TextField label={since} type="date" value={days.since ?? ''} onChange={change('since')} />
      <TextField
        label={until}
        type="date"
        value={days.until ?? ''}
        onChange={change('until')}
        mistake={isBackwards(days) ? ranges.backwards() : undefined}
      />
    </>
  );
}

const isWhole = ({ since, until }: Days) => [since, until].every((day) => day === undefined || isDay(day));

/** The same in a bar of filters, where they count as soon as they are whole and in their order. */
export function DayFilter({ days, onChange, labels }: DayFieldsProps) {
  const { since, until } = days;
  const [typed, setTyped] = useState<Days>({ since, until });
  const [known, setKnown] = useState<Days>({ since, until });
  // The address was changed by something else, such as Back.
  if (known.since !== since || known.until !== until) {
    setKnown({ since, until });
    setTyped({ since, until });
  }
  const type = (next: Days) => {
    setTyped(next);
    if (isWhole(next) && !isBackwards(next)) onChange(next);
  };
  return <DayFields days={typed} onChange={type} {...(labels && { labels })} />;
}
