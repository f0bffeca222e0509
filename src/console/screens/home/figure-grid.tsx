import type { ReactNode } from 'react';
import { SparkLine } from '../../../kit/charts/spark-line.tsx';
import { type Change, Figure, Figures } from '../../../kit/figure.tsx';
import { changeText, countText, shareText } from '../../../kit/number-text.ts';
import type { SeriesPoint } from '../../../sdk/typescript/sdk.ts';
import { Amount } from '../../frame/amount.tsx';
import { daysOf, type Range } from '../../frame/range.ts';
import { hrefOf } from '../../frame/use-links.ts';
import { useWords } from '../../frame/words.tsx';
import { Owed } from './owed.tsx';
import { listAt, type Measure, sumOf } from './series-reading.ts';

interface FigureGridProps {
  range: Range;
  points: readonly SeriesPoint[];
  /** Of as many days before; undefined until they are there. */
  before: readonly SeriesPoint[] | undefined;
}

/** From how many times as much on a percentage says nothing any more. */
const MANY = 10;

/** Whether more of something is welcome; without an answer it is neither. */
type Welcome = 'more' | 'less' | undefined;

/** Eight numbers of the range against as many days before, each of which leads to the rows behind it. */
export function FigureGrid({ range, points, before }: FigureGridProps) {
  const { words, locale } = useWords();
  const { home } = words;
  const days = daysOf(range, new Date());
  const at = (path: string, filter: Record<string, string> = {}) => hrefOf(listAt(path, filter, days));
  const course = (measure: Measure) => <SparkLine values={points.map((point) => point[measure] ?? 0)} />;
  const change = (measure: Measure, welcome: Welcome): Change | undefined => {
    if (!before) return undefined;
    const [now, then] = [points, before].map((all) => Number(sumOf(all, measure))) as [number, number];
    return changeOf(
      now > MANY * then && then > 0 ? home.times({ times: countText(Math.round(now / then), locale) }) : changeText(now, then, locale),
      now - then,
      welcome,
    );
  };
  const counted = (measure: Measure, label: string, href: string) => (
    <Tell label={label} href={href} line={course(measure)} change={change(measure, 'more')} value={count(measure)} />
  );
  const count = (measure: Measure) => countText(Number(sumOf(points, measure)), locale);
  const paid = (measure: Measure, label: string, href: string, welcome?: Welcome) => (
    <Tell
      label={label}
      href={href}
      line={course(measure)}
      change={change(measure, welcome)}
      value={<Amount micro={sumOf(points, measure)} />}
    />
  );
  const journal = (kind: string) => at('/ledger', { tab: 'journal', kind });
  return (
    <Figures label={home.figures()}>
      {counted('clicks', home.clicks(), at('/', { by: 'clicks' }))}
      {counted('signups', home.signups(), at('/users'))}
      {counted('firstPaid', home.firstPaid(), at('/events', { type: 'invoice_paid' }))}
      <Conversion points={points} before={before} href={at('/users')} />
      {paid('accruedMicro', home.accrued(), journal('accrue'), 'more')}
      {paid('reversedMicro', home.reversed(), journal('reverse'), 'less')}
      {paid('payoutsSentMicro', home.paidOut(), journal('settle'))}
      <Owed range={range} points={points} href={at('/ledger', { tab: 'statement' })} />
    </Figures>
  );
}

/** A change with its colour: none where it is neither welcome nor unwelcome, or no change. */
function changeOf(text: string | undefined, by: number, welcome: Welcome): Change | undefined {
  if (text === undefined) return undefined;
  if (welcome === undefined || by === 0) return { text };
  return { text, is: by > 0 === (welcome === 'more') ? 'good' : 'bad' };
}

interface TellProps {
  label: string;
  value: ReactNode;
  line: ReactNode;
  change: Change | undefined;
  href: string;
}

function Tell({ change, ...rest }: TellProps) {
  const { words } = useWords();
  return <Figure {...rest} change={change} note={change ? words.home.before() : words.home.nothingBefore()} />;
}

const rateOf = (points: readonly SeriesPoint[]) => [sumOf(points, 'firstPaid'), sumOf(points, 'signups')].map(Number) as [number, number];

function Conversion({ points, before, href }: Omit<FigureGridProps, 'range'> & { href: string }) {
  const { words, locale } = useWords();
  const [paid, all] = rateOf(points);
  const [paidThen, allThen] = rateOf(before ?? []);
  const by = all > 0 && allThen > 0 ? (100 * paid) / all - (100 * paidThen) / allThen : undefined;
  const number = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 1 });
  const change = by === undefined ? undefined : changeOf(words.home.points({ by: number.format(by) }), by, 'more');
  const rates = points.map(({ firstPaid = 0, signups = 0 }) => (signups === 0 ? 0 : firstPaid / signups));
  const value = shareText(paid, all, locale);
  return <Tell label={words.home.conversion()} value={value} line={<SparkLine values={rates} />} change={change} href={href} />;
}
