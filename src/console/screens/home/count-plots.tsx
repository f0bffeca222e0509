import { useQuery } from '@tanstack/react-query';
import { Bars } from '../../../kit/charts/bars.tsx';
import type { Column } from '../../../kit/column.ts';
import { countText } from '../../../kit/number-text.ts';
import type { GetSeriesQuery, Series, SeriesPoint } from '../../../sdk/typescript/sdk.ts';
import { getSeries } from '../../ask/reports.ts';
import { Asked } from '../../frame/asked.tsx';
import { useMay } from '../../frame/office.tsx';
import { queryOf, type Range } from '../../frame/range.ts';
import { useWords } from '../../frame/words.tsx';
import { PlotFrame, type PlotRow, usePlotTexts, useRows } from './plot-frame.tsx';
import { intervalOf, type Measure, PAYOUTS, payoutInterval, REASONS, SIGNUPS, sumOf } from './series-reading.ts';

interface CountPlotProps {
  range: Range;
  series: Series;
  query: GetSeriesQuery;
}

function useCounts() {
  const { locale } = useWords();
  return (key: Measure, label: string): Column<PlotRow> => ({
    key,
    label,
    isNumber: true,
    cell: ({ point }) => countText(point[key] ?? 0, locale),
  });
}

/** Who came, and who could not be bound to an inviter, by reason. */
export function SignupsPlot({ range }: { range: Range }) {
  const asked = { ...queryOf(range), measures: SIGNUPS, interval: intervalOf(range, new Date()) };
  return <Asked query={useQuery(getSeries(asked))}>{(series) => <Signups range={range} series={series} query={asked} />}</Asked>;
}

const rejectedOf = (point: SeriesPoint) => REASONS.reduce((sum, [measure]) => sum + (point[measure] ?? 0), 0);

function Signups({ range, series, query }: CountPlotProps) {
  const { words, locale } = useWords();
  const { home } = words;
  const { timeText, countAxis } = usePlotTexts(series);
  const counts = useCounts();
  const rows = useRows(series, range, '/users');
  const reasons = REASONS.map(([measure, reason]) => [measure, home.reason({ reason })] as const);
  const points = rows.map(({ at, text, href, point }) => {
    const { signups = 0 } = point;
    const told = reasons
      .filter(([measure]) => point[measure])
      .map(([measure, why]) => home.rejectedFor({ count: countText(point[measure] ?? 0, locale), why }));
    return { at, href, above: signups, below: rejectedOf(point), text: [text, home.signupsText({ count: signups }), ...told].join('\n') };
  });
  const met = reasons.filter(([measure]) => sumOf(series.points, measure) > 0n);
  const columns = [counts('signups', home.signups()), ...met.map(([measure, why]) => counts(measure, why))];
  return (
    <PlotFrame title={home.signups()} note={home.signupsNote()} name="signups.csv" query={query} rows={rows} columns={columns}>
      <Bars label={home.signups()} points={points} timeText={timeText} valueText={countAxis} />
    </PlotFrame>
  );
}

/** What became of payouts. */
export function PayoutsPlot({ range }: { range: Range }) {
  const asked = { ...queryOf(range), measures: PAYOUTS, interval: payoutInterval(range, new Date()) };
  return <Asked query={useQuery(getSeries(asked))}>{(series) => <Payouts range={range} series={series} query={asked} />}</Asked>;
}

function Payouts({ range, series, query }: CountPlotProps) {
  const { words, locale } = useWords();
  const { home } = words;
  const { timeText, countAxis } = usePlotTexts(series);
  const counts = useCounts();
  const may = useMay();
  const rows = useRows(series, range, ...(may('listAllPayouts') ? PAYOUT_LIST : PAYOUT_TRANSFERS));
  const points = rows.map(({ at, text, href, point }) => {
    const { payoutsSent = 0, payoutsFailed = 0, payoutsCancelled = 0, payoutsReturned = 0 } = point;
    const told = [
      home.sentText({ count: countText(payoutsSent, locale) }),
      home.failedText({ count: countText(payoutsFailed, locale) }),
      home.cancelledText({ count: countText(payoutsCancelled, locale) }),
      home.returnedText({ count: countText(payoutsReturned, locale) }),
    ];
    return { at, href, above: payoutsSent, below: payoutsFailed + payoutsCancelled + payoutsReturned, text: [text, ...told].join('\n') };
  });
  const columns = [
    counts('payoutsSent', home.sent()),
    counts('payoutsFailed', home.failed()),
    counts('payoutsCancelled', home.cancelled()),
    counts('payoutsReturned', home.returned()),
  ];
  return (
    <PlotFrame title={home.payouts()} note={home.payoutsNote()} name="payouts.csv" query={query} rows={rows} columns={columns}>
      <Bars label={home.payouts()} points={points} timeText={timeText} valueText={countAxis} />
    </PlotFrame>
  );
}

const PAYOUT_LIST: [path: string, filter?: Record<string, string>] = ['/payouts', { status: 'any' }];
/** Who may not see payouts may see what they moved. */
const PAYOUT_TRANSFERS: [path: string, filter?: Record<string, string>] = ['/ledger', { tab: 'journal', account: 'reserved' }];
