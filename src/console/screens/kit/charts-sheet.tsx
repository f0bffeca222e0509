import { Card } from '../../../kit/card.tsx';
import { Areas } from '../../../kit/charts/areas.tsx';
import { Bars } from '../../../kit/charts/bars.tsx';
import { ChartFrame } from '../../../kit/charts/chart-frame.tsx';
import { Funnel } from '../../../kit/charts/funnel.tsx';
import { DataTable } from '../../../kit/data-table.tsx';
import styles from './kit-screen.module.css';
import { MONTH } from './samples.ts';

const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const dollars = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
const timeText = (at: Date) => day.format(at);
const valueText = (value: number) => dollars.format(value);

const BARS = MONTH.map(({ at, above, below }) => ({
  at,
  above,
  below,
  text: `${timeText(at)}: ${valueText(above)} accrued, ${valueText(below)} reversed`,
  href: `#${at.toISOString().slice(0, 10)}`,
}));
const AREAS = MONTH.map(({ at, reserved, available, pending, debt }) => ({
  at,
  debt,
  reserved,
  available,
  pending,
  text: `${timeText(at)}: ${valueText(reserved + available + pending)} owed`,
  href: `#${at.toISOString().slice(0, 10)}`,
}));
const STEPS = (
  [
    ['Clicks', 18_402, ''],
    ['Signups', 1911, '10.4 %'],
    ['Attributed', 1640, '85.8 %'],
    ['First payment', 402, '24.5 %'],
    ['Available', 318, '79.1 %'],
    ['Paid out', 144, '45.3 %'],
  ] as const
).map(([label, count, share]) => ({ label, count, countText: count.toLocaleString('en'), share, href: `#${label}` }));

const table = (
  <DataTable
    label="Rewards by day"
    rows={BARS}
    keyOf={({ href }) => href}
    columns={[
      { key: 'at', label: 'Day (UTC)', cell: ({ at }) => timeText(at) },
      { key: 'above', label: 'Accrued', isNumber: true, cell: ({ above }) => valueText(above) },
      { key: 'below', label: 'Reversed', isNumber: true, cell: ({ below }) => valueText(below) },
    ]}
  />
);
const words = { tableLabel: 'As table', chartLabel: 'As chart', table, file: <a href="#csv">CSV</a> };

/** Plots: what came and went, what was owed, and of how many became what. */
export function ChartsSheet() {
  return (
    <>
      <div className={styles.halves}>
        <ChartFrame title="Rewards" note="accrued above, reversed below · UTC days" {...words}>
          <Bars label="Rewards by day" points={BARS} timeText={timeText} valueText={valueText} />
        </ChartFrame>
        <Card title="Funnel" note="users made in the range">
          <Funnel steps={STEPS} />
        </Card>
      </div>
      <ChartFrame title="Owed" note="pending, available, reserved; debt below · UTC days" {...words}>
        <Areas label="Owed by day" points={AREAS} timeText={timeText} valueText={valueText} />
      </ChartFrame>
    </>
  );
}
