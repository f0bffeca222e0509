import { type FormEvent, useState } from 'react';
import type { Words } from '../../../generated/words/words.ts';
import { Button } from '../../kit/button.tsx';
import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';
import { daysOf, type Range, type RangeFilter } from './range.ts';
import styles from './range-picker.module.css';
import { useWords } from './words.tsx';

interface RangePickerProps {
  range: Range;
  /** Spans by their names: numbers of days, months such as `2026-11`, `all`. A custom one can always be chosen. */
  spans: readonly string[];
  change(filter: RangeFilter | { [N in keyof RangeFilter]: string | undefined }): void;
}

/** What a span is called. */
export function spanText(id: string, { ranges }: Words, locale: string): string {
  if (id === 'all') return ranges.all();
  if (id === 'custom') return ranges.custom();
  if (!id.includes('-')) return ranges.days({ days: Number(id) });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return month.format(new Date(`${id}-01T00:00:00Z`));
}

/** Chooses the days that a page is about: by a name, or from one day to another. */
export function RangePicker({ range, spans, change }: RangePickerProps) {
  const { words, locale } = useWords();
  const days = daysOf(range, new Date());
  const ids = [...new Set([...spans, range.id, 'custom'])];
  const choose = (id: string) => {
    if (id === 'custom') change({ range: undefined, ...days });
    else change({ range: id, since: undefined, until: undefined });
  };
  return (
    <div className={styles.picker}>
      {range.id === 'custom' && (
        <Days key={`${days.since} ${days.until}`} days={days} onApply={(chosen) => change({ range: undefined, ...chosen })} />
      )}
      <Select
        label={words.ranges.label()}
        options={ids.map((id) => ({ id, label: spanText(id, words, locale) }))}
        chosen={range.id}
        onChoose={choose}
        isBare
      />
    </div>
  );
}

interface DaysProps {
  days: { since: string; until: string };
  onApply(days: { since: string; until: string }): void;
}

function Days({ days, onApply }: DaysProps) {
  const { words } = useWords();
  const [since, setSince] = useState(days.since);
  const [until, setUntil] = useState(days.until);
  const isWrong = since === '' || until === '' || until < since;
  const isSame = since === days.since && until === days.until;
  const apply = (event: FormEvent) => {
    event.preventDefault();
    if (!isWrong) onApply({ since, until });
  };
  return (
    <form className={styles.days} onSubmit={apply}>
      <TextField label={words.ranges.since()} type="date" value={since} onChange={setSince} />
      <TextField label={words.ranges.until()} type="date" value={until} onChange={setUntil} />
      <Button type="submit" because={isWrong ? words.ranges.wrong() : isSame ? words.ranges.same() : undefined}>
        {words.frame.apply()}
      </Button>
    </form>
  );
}
