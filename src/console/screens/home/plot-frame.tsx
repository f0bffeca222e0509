import type { ReactNode } from 'react';
import { ChartFrame } from '../../../kit/charts/chart-frame.tsx';
import type { Column } from '../../../kit/column.ts';
import { DataTable } from '../../../kit/data-table.tsx';
import { moneyText } from '../../../kit/money-text.ts';
import type { GetSeriesQuery, Series, SeriesPoint } from '../../../sdk/typescript/sdk.ts';
import { client } from '../../ask/client.ts';
import { FileButton } from '../../frame/file-button.tsx';
import { useOffice } from '../../frame/office.tsx';
import type { Range } from '../../frame/range.ts';
import { hrefOf } from '../../frame/use-links.ts';
import { useWords } from '../../frame/words.tsx';
import { daysOfPoint, listAt } from './series-reading.ts';

/** A point of a series on the page: what it is called, and the list of what it counts. */
export interface PlotRow {
  at: Date;
  text: string;
  href: string;
  point: SeriesPoint;
}

/** The points of a series as rows, each of which leads to a list of the days that it is about. */
export function useRows(series: Series, range: Range, path: string, filter: Record<string, string> = {}): PlotRow[] {
  const { timeText } = usePlotTexts(series);
  const now = new Date();
  return series.points.map((point, index) => {
    const at = new Date(point.at);
    const days = daysOfPoint(series.points, index, range, now);
    return { at, text: timeText(at), href: hrefOf(listAt(path, filter, days)), point };
  });
}

/** How a plot writes its moments and its values. What stands at the axis is rounded; what is told of a point is exact. */
export function usePlotTexts({ interval }: Pick<Series, 'interval'>) {
  const { words, locale } = useWords();
  const { currency } = useOffice().deployment;
  const style = interval === 'month' ? ({ month: 'short', year: 'numeric' } as const) : ({ day: 'numeric', month: 'short' } as const);
  const time = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
  const axis = new Intl.NumberFormat(locale, { style: 'currency', currency, notation: 'compact', maximumFractionDigits: 1 });
  const count = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  return {
    timeText: (at: Date) => time.format(at),
    moneyAxis: (micro: number) => axis.format(micro / 1e6),
    countAxis: (value: number) => (Number.isInteger(value) ? count.format(Math.abs(value)) : ''),
    money: (micro: number | undefined) => moneyText(micro ?? 0, { currency, locale }),
    unit: words.home.unit({ interval }),
  };
}

interface PlotFrameProps {
  title: string;
  note: string;
  /** What the file is called. */
  name: string;
  query: GetSeriesQuery;
  rows: readonly PlotRow[];
  /** Beside the first column, in which the days stand. */
  columns: readonly Column<PlotRow>[];
  children: ReactNode;
}

/** A plot with its name, as a table, and as a file of the same numbers. */
export function PlotFrame({ title, note, name, query, rows, columns, children }: PlotFrameProps) {
  const { words } = useWords();
  const { unit } = usePlotTexts({ interval: query.interval ?? 'day' });
  const first: Column<PlotRow> = { key: 'at', label: unit, cell: ({ text, href }) => <a href={href}>{text}</a> };
  return (
    <ChartFrame
      title={title}
      note={`${note} · ${unit}`}
      tableLabel={words.frame.asTable()}
      chartLabel={words.frame.asChart()}
      table={<DataTable label={title} rows={rows} keyOf={({ href }) => href} columns={[first, ...columns]} narrow="scrolls" />}
      file={
        <FileButton name={name} label={words.home.csv()} read={(options) => client.reports.getSeriesAsCsv(query, options)} look="quiet" />
      }
    >
      {children}
    </ChartFrame>
  );
}
