import { useQuery } from '@tanstack/react-query';
import { Card } from '../../../kit/card.tsx';
import { SparkLine } from '../../../kit/charts/spark-line.tsx';
import type { Column } from '../../../kit/column.ts';
import { DataTable } from '../../../kit/data-table.tsx';
import { Figure } from '../../../kit/figure.tsx';
import { shareText } from '../../../kit/number-text.ts';
import type { SeriesPoint, UnlockDay } from '../../../sdk/typescript/sdk.ts';
import { getLiabilities } from '../../ask/reports.ts';
import { Amount } from '../../frame/amount.tsx';
import type { Range } from '../../frame/range.ts';
import { useWords } from '../../frame/words.tsx';
import styles from './home-screen.module.css';

interface OwedProps {
  range: Range;
  points: readonly SeriesPoint[];
  href: string;
}

/** What is owed now, or was at the end of the range. */
export function Owed({ range, points, href }: OwedProps) {
  const { words, locale } = useWords();
  const { data } = useQuery(getLiabilities({ at: range.until?.toISOString() }));
  const label = range.until ? words.home.owedThen() : words.home.owed();
  if (!data) return <Figure label={label} value="–" href={href} />;
  const { pendingMicro, availableMicro, reservedMicro } = data;
  const owed = [pendingMicro, availableMicro, reservedMicro].reduce((sum, micro) => sum + BigInt(micro), 0n);
  const course = points.map((point) => (point.pendingMicro ?? 0) + (point.availableMicro ?? 0) + (point.reservedMicro ?? 0));
  return (
    <Figure
      label={label}
      value={<Amount micro={owed} />}
      note={owed > 0n ? words.home.held({ share: shareText(pendingMicro, Number(owed), locale) }) : words.home.nothingOwed()}
      line={<SparkLine values={course} />}
      href={href}
    />
  );
}

/** How many of the days to come have a row of their own. */
const DAYS = 7;

/** On which days what is still held becomes available. */
export function NextUnlocks() {
  const { words, locale } = useWords();
  const { home } = words;
  const { data } = useQuery(getLiabilities({ at: undefined }));
  if (!data?.unlocks) return null;
  const rows = data.unlocks.slice(0, DAYS);
  const later = data.unlocks.slice(DAYS).reduce((sum, { amountMicro }) => sum + BigInt(amountMicro), 0n);
  const style = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
  const columns: Column<UnlockDay>[] = [
    { key: 'day', label: home.unlockDay(), cell: ({ day }) => style.format(new Date(day)) },
    { key: 'amount', label: home.amount(), isNumber: true, cell: ({ amountMicro }) => <Amount micro={amountMicro} /> },
  ];
  const totals = later > 0n ? { day: home.later(), amount: <Amount micro={later} /> } : undefined;
  return (
    <Card title={home.unlocks()} isFlush>
      {rows.length === 0 ? (
        <p className={styles.nothing}>{home.noUnlocks()}</p>
      ) : (
        <DataTable label={home.unlocks()} rows={rows} keyOf={({ day }) => day} columns={columns} narrow="scrolls" totals={totals} />
      )}
    </Card>
  );
}
