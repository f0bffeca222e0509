import type { Words } from '../../../../generated/words/console/words.ts';
import type { Column } from '../../../kit/column.ts';
import { DataTable } from '../../../kit/data-table.tsx';
import { countText } from '../../../kit/number-text.ts';
import { type LaterWords, useLaterWords } from '../../frame/later-words.ts';
import { useWords } from '../../frame/words.tsx';
import type { Outcome } from './send-items.ts';

interface Tally extends Outcome {
  count: number;
}

/** How many rows ended how, and why; the most frequent first. */
export function OutcomeTable({ outcomes, label }: { outcomes: readonly (Outcome | undefined)[]; label: string }) {
  const { words, locale } = useWords();
  const { upload: said, uploadOutcomes, uploadReasons } = useLaterWords();
  const columns: readonly Column<Tally>[] = [
    { key: 'name', label: said.outcome(), cell: ({ name }) => uploadOutcomes[name]() },
    {
      key: 'reason',
      label: said.reason(),
      cell: ({ reason, isOld }) => [reasonText(reason, { ...words, uploadReasons }), isOld && said.before()].filter(Boolean).join(' · '),
    },
    { key: 'count', label: said.count(), isNumber: true, cell: ({ count }) => countText(count, locale) },
  ];
  return (
    <DataTable label={label} columns={columns} rows={tally(outcomes)} keyOf={({ name, reason, isOld }) => `${name} ${reason} ${isOld}`} />
  );
}

function tally(outcomes: readonly (Outcome | undefined)[]): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const outcome of outcomes) {
    if (!outcome) continue;
    const key = JSON.stringify([outcome.name, outcome.reason, outcome.isOld]);
    tallies.set(key, { ...outcome, count: (tallies.get(key)?.count ?? 0) + 1 });
  }
  return [...tallies.values()].toSorted((one, other) => other.count - one.count);
}

type ByTag = Record<string, (() => string) | undefined>;

/** Why, in words; where there are none, as the server says it. */
function reasonText(reason: string, { uploadReasons, refusals }: Pick<Words, 'refusals'> & Pick<LaterWords, 'uploadReasons'>): string {
  return (uploadReasons as ByTag)[reason]?.() ?? (refusals as ByTag)[reason]?.() ?? reason;
}
