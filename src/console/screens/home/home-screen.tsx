import { usePrefetchQuery, useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Skeleton } from '../../../kit/states.tsx';
import { getSeries } from '../../ask/reports.ts';
import { Asked } from '../../frame/asked.tsx';
import { RANGE_NAMES, rangeOf } from '../../frame/range.ts';
import { RangePicker } from '../../frame/range-picker.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useFilter } from '../../frame/use-filter.ts';
import { useWords } from '../../frame/words.tsx';
import { Attention } from './attention.tsx';
import { beginning, isBegun, seriesOf } from './series-reading.ts';

const SPANS = ['7', '30', '90', '365'];
const NAMES = [...RANGE_NAMES, 'by'] as const;

/** What plots are made of comes after what needs somebody. */
export const loadNumbers = () => import('./numbers.tsx');
const Numbers = lazy(() => loadNumbers().then((module) => ({ default: module.Numbers })));
/** Most programmes have begun. */
const FirstRun = lazy(() => import('./first-run.tsx').then((module) => ({ default: module.FirstRun })));

/** What needs somebody, and how the programme does. */
export function HomeScreen() {
  const { words } = useWords();
  const [filter, change] = useFilter(NAMES);
  const now = new Date();
  const range = rangeOf(filter, '30', now);
  // Asked while the page is drawn: an effect would ask when it has been.
  usePrefetchQuery(beginning());
  usePrefetchQuery(getSeries(seriesOf(range, now)));
  const begun = useQuery(beginning());
  return (
    <Screen title={words.nav.home()} actions={<RangePicker range={range} spans={SPANS} change={change} />}>
      <Attention />
      <Asked query={begun} lines={8}>
        {(steps) => (
          <Suspense fallback={<Skeleton label={words.frame.loading()} lines={12} />}>
            {!isBegun(steps) && <FirstRun steps={steps} />}
            {steps.users && <Numbers range={range} by={filter.by} onRank={(by) => change({ by })} />}
          </Suspense>
        )}
      </Asked>
    </Screen>
  );
}
