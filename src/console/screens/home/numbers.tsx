import { useQuery } from '@tanstack/react-query';
import layout from '../../../kit/layout.module.css';
import { Notice } from '../../../kit/notice.tsx';
import type { Series } from '../../../sdk/typescript/sdk.ts';
import { getSeries } from '../../ask/reports.ts';
import { Asked } from '../../frame/asked.tsx';
import { queryOf, type Range, rangeBefore } from '../../frame/range.ts';
import { When } from '../../frame/when.tsx';
import { useWords } from '../../frame/words.tsx';
import { PayoutsPlot, SignupsPlot } from './count-plots.tsx';
import { FigureGrid } from './figure-grid.tsx';
import styles from './home-screen.module.css';
import { OwedPlot, RewardsPlot } from './money-plots.tsx';
import { NextUnlocks } from './owed.tsx';
import { COMPARED, seriesOf } from './series-reading.ts';
import { BestInviters, FunnelCard } from './standings.tsx';

interface NumbersProps {
  range: Range;
  /** By what the best inviters are ranked. */
  by: string | undefined;
  onRank(by: string): void;
}

/** What happened in the range: eight numbers, plots, the funnel, and who invited best. */
export function Numbers({ range, by, onRank }: NumbersProps) {
  const now = new Date();
  const asked = seriesOf(range, now);
  const series = useQuery(getSeries(asked));
  const before = useQuery(getSeries({ ...queryOf(rangeBefore(range, now)), measures: COMPARED, interval: 'month' }));
  return (
    <Asked query={series} lines={12}>
      {(now) => (
        <>
          <Behind series={now} asOf={series.dataUpdatedAt} />
          <FigureGrid range={range} points={now.points} before={before.data?.points} />
          <div className={`${layout.halves} ${styles.halves}`}>
            <div className={`${layout.parts} ${styles.column}`}>
              <RewardsPlot range={range} series={now} query={asked} />
              <OwedPlot range={range} series={now} query={asked} />
              <SignupsPlot range={range} />
              <PayoutsPlot range={range} />
            </div>
            <div className={`${layout.parts} ${styles.column}`}>
              <FunnelCard range={range} />
              <BestInviters range={range} by={by} onRank={onRank} />
              <NextUnlocks />
            </div>
          </div>
        </>
      )}
    </Asked>
  );
}

/** Answers are as of the moment of the request, or up to ten seconds before it; what is minutes older has stopped. */
const BEHIND_MS = 120_000;

function Behind({ series, asOf }: { series: Series; asOf: number }) {
  const { words } = useWords();
  if (asOf - new Date(series.completeUntil).getTime() <= BEHIND_MS) return null;
  return (
    <Notice tone="held" title={words.home.behind()}>
      <p>
        {words.home.behindUntil()} <When at={series.completeUntil} />
      </p>
    </Notice>
  );
}
