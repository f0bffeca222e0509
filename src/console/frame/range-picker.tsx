import { lazy, Suspense } from 'react';
import type { Words } from '../../../generated/words/console/words.ts';
import layout from '../../kit/layout.module.css';
import { Select } from '../controls/select.tsx';
import { daysOf, type Range, type RangeFilter } from './range.ts';
import styles from './range-picker.module.css';
import { useWords } from './words.tsx';

/** Fields of days are loaded when somebody wants some of their own. */
const RangeDays = lazy(() => import('./range-days.tsx').then((module) => ({ default: module.RangeDays })));

interface RangePickerProps {
  range: Range;
  /** Spans by their names: numbers of days, months such as `2026-11`, `all`. A custom one can always be chosen. */
  spans: readonly string[];
  change(filter: RangeFilter): void;
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
    <div className={`${layout.bar} ${styles.picker}`}>
      <Suspense>
        {range.id === 'custom' && (
          <RangeDays key={`${days.since} ${days.until}`} days={days} onApply={(chosen) => change({ range: undefined, ...chosen })} />
        )}
      </Suspense>
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
