import { Areas } from '../../../kit/charts/areas.tsx';
import { Bars } from '../../../kit/charts/bars.tsx';
import type { Column } from '../../../kit/column.ts';
import type { GetSeriesQuery, Series } from '../../../sdk/typescript/sdk.ts';
import { Amount } from '../../frame/amount.tsx';
import type { Range } from '../../frame/range.ts';
import { useWords } from '../../frame/words.tsx';
import { PlotFrame, type PlotRow, usePlotTexts, useRows } from './plot-frame.tsx';
import type { Measure } from './series-reading.ts';

interface MoneyPlotProps {
  range: Range;
  series: Series;
  query: GetSeriesQuery;
}

const amounts = (key: Measure, label: string): Column<PlotRow> => ({
  key,
  label,
  isNumber: true,
  cell: ({ point }) => <Amount micro={point[key] ?? 0} />,
});

/** What was earned, and what was taken back. */
export function RewardsPlot({ range, series, query }: MoneyPlotProps) {
  const { home } = useWords().words;
  const { timeText, moneyAxis, money } = usePlotTexts(series);
  // What comes from the programme and goes back to it is what was earned and taken back.
  const rows = useRows(series, range, '/ledger', { tab: 'journal', account: 'programme' });
  const points = rows.map(({ at, text, href, point: { accruedMicro = 0, reversedMicro = 0 } }) => ({
    at,
    href,
    above: accruedMicro,
    below: reversedMicro,
    text: `${text}\n${home.accruedText({ amount: money(accruedMicro) })}\n${home.reversedText({ amount: money(reversedMicro) })}`,
  }));
  const columns = [amounts('accruedMicro', home.accrued()), amounts('reversedMicro', home.reversed())];
  return (
    <PlotFrame title={home.rewards()} note={home.rewardsNote()} name="rewards.csv" query={query} rows={rows} columns={columns}>
      <Bars label={home.rewards()} points={points} timeText={timeText} valueText={moneyAxis} />
    </PlotFrame>
  );
}

/** What was owed at the end of each day. */
export function OwedPlot({ range, series, query }: MoneyPlotProps) {
  const { home } = useWords().words;
  const { timeText, moneyAxis, money } = usePlotTexts(series);
  const rows = useRows(series, range, '/ledger', { tab: 'statement' });
  const points = rows.map(({ at, text, href, point: { pendingMicro = 0, availableMicro = 0, reservedMicro = 0, debtMicro = 0 } }) => {
    const lines = [
      text,
      home.pendingText({ amount: money(pendingMicro) }),
      home.availableText({ amount: money(availableMicro) }),
      home.reservedText({ amount: money(reservedMicro) }),
      ...(debtMicro === 0 ? [] : [home.debtText({ amount: money(debtMicro) })]),
    ];
    return { at, href, pending: pendingMicro, available: availableMicro, reserved: reservedMicro, debt: debtMicro, text: lines.join('\n') };
  });
  const columns = [
    amounts('pendingMicro', home.pending()),
    amounts('availableMicro', home.available()),
    amounts('reservedMicro', home.reserved()),
    amounts('debtMicro', home.debt()),
  ];
  return (
    <PlotFrame title={home.owedOver()} note={home.owedNote()} name="owed.csv" query={query} rows={rows} columns={columns}>
      <Areas label={home.owedOver()} points={points} timeText={timeText} valueText={moneyAxis} />
    </PlotFrame>
  );
}
