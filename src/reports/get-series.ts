import { Problem } from '../core/problem.ts';
import type { Reader } from '../core/tx.ts';
import { bucketsOf, type Interval } from './buckets.ts';
import { before, holdings } from './get-statement.ts';
import { eventOf, flowOf, MEASURED, type Measured } from './measures.ts';
import type { Range } from './range.ts';
import type { InBucket, ReadCounts } from './read-counts.ts';
import { CLICKS, type Counted, FLOWS, type Flow, HAPPENED, type Happened, type Source } from './sources.ts';

export interface SeriesWish {
  range: Range;
  interval: Interval;
  /** The names of measures. */
  measures: readonly string[];
}

export interface Series {
  interval: Interval;
  completeUntil: number;
  /** The names of the measures, each once, in the order in which they were asked for. */
  measures: string[];
  /** A point for each bucket that the range touches, oldest first: when it begins, and the value of each measure. */
  points: { at: number; values: bigint[] }[];
}

const MEASURES_MAX = 12;

/**
 * What happened over time, in buckets of UTC, of which the first and the last are counted as far as they lie in the range. What accounts
 * hold is that at the end of each bucket. Throws `invalid_query`: a measure that there is not, more of them or more points than an answer
 * has, clicks by the hour.
 */
export async function getSeries(db: Reader, readCounts: ReadCounts, { range, interval, measures: wanted }: SeriesWish): Promise<Series> {
  const measures = [...new Set(wanted)];
  const measured = measures.map(measureOf);
  if (measures.length > MEASURES_MAX) throw new Problem('invalid_query', `measures are ${MEASURES_MAX} at most.`);
  if (interval === 'hour' && measures.includes('clicks')) throw new Problem('invalid_query', 'clicks are counted by days.');
  const starts = bucketsOf(range, interval, db.now.getTime());
  const read = <Row extends Counted>(source: Source<Row>, isNeeded: boolean, within = range, by = interval) =>
    isNeeded && starts.length > 0 ? readCounts(db, source, within, by) : nothing(db);
  const isFlow = ({ by }: Measured) => by !== 'event';
  const [earlier, flows, happened, clicks] = await Promise.all([
    read(
      FLOWS,
      measured.some(({ by }) => by === 'holding'),
      before(range.since),
      'month', // only their sum is needed
    ),
    read(FLOWS, measured.some(isFlow)),
    read(
      HAPPENED,
      measured.some((each) => each.by === 'event' && each.measure !== 'clicks'),
    ),
    read(CLICKS, measures.includes('clicks')),
  ]);
  const events = [...happened.rows, ...clicks.rows];
  const columns = measured.map((each) => valuesOf(each, starts, { earlier: earlier.rows, flows: flows.rows, events }));
  const completeUntil = Math.min(...[earlier, flows, happened, clicks].map((counts) => counts.completeUntil));
  return {
    interval,
    completeUntil,
    measures,
    points: starts.map((at, index) => ({ at, values: columns.map((column) => column[index] ?? 0n) })),
  };
}

const nothing = (db: Reader) => ({ rows: [], completeUntil: db.now.getTime() });

function measureOf(name: string): Measured {
  const measured = MEASURED.get(name);
  if (!measured) throw new Problem('invalid_query', 'measures has one that there is not.');
  return measured;
}

interface Rows {
  earlier: readonly InBucket<Flow>[];
  flows: readonly InBucket<Flow>[];
  events: readonly InBucket<Happened>[];
}

/** The values of a measure, for each bucket one. What another server's clock calls later than now is in the last one. */
function valuesOf(measured: Measured, starts: readonly number[], { earlier, flows, events }: Rows): bigint[] {
  const places = new Map(starts.map((at, index) => [at, index]));
  const values = starts.map(() => 0n);
  const add = (at: number, amount: bigint) => {
    const place = places.get(at) ?? values.length - 1;
    values[place] = (values[place] as bigint) + amount;
  };
  if (measured.by === 'event') for (const row of events) add(row.at, eventOf(measured, row));
  if (measured.by === 'flow') for (const row of flows) add(row.at, flowOf(measured, row));
  if (measured.by !== 'holding') return values;
  const held = (rows: readonly InBucket<Flow>[]) => {
    const accounts = holdings(rows);
    return measured.accounts.reduce((sum, account) => sum + accounts[account], 0n);
  };
  for (const [at, rows] of Map.groupBy(flows, (row) => row.at)) add(at, held(rows));
  let sum = held(earlier);
  return values.map((value) => {
    sum += value;
    return sum;
  });
}
