import { DAY_MS, fromDatabase, HOUR_MS, SECOND_MS } from '../core/clock.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { bucketOf, ceilTo, floorTo, type Interval } from './buckets.ts';
import { FOLDED_AFTER_MS } from './fold.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Range } from './range.ts';
import type { Counted, Source } from './sources.ts';

/** What was counted in a bucket. */
export type InBucket<Row extends Counted> = Omit<Row, keyof Counted> & { at: number; count: bigint; amount: bigint };

/** What is counted of a range, and by when, in milliseconds, all of it was committed. */
export interface Counts<Row extends Counted> {
  rows: InBucket<Row>[];
  completeUntil: number;
}

/** Reads what is counted in a range, a row for each bucket and whatever is told apart; a bucket may come more than once. */
export type ReadCounts = <Row extends Counted>(db: Reader, source: Source<Row>, range: Range, interval: Interval) => Promise<Counts<Row>>;

const REACHED = statement(
  'report_reached',
  `select (select rolled_until from roll_ups where id = 1) as rolled_until, (select min(created_at) from users) as begun_at`,
);

interface Reached {
  rolled_until: string | null;
  begun_at: string | null;
}

/** For how long what happened of late is not counted again. */
const KEPT_MS = 10 * SECOND_MS;
/** How much is kept so: more than the job leaves open, which is an hour and its margin. */
const TAIL_MS = 2 * HOUR_MS;
/** A day may lie between the clocks of a server that folds and of one that reads. */
const FOLD_MARGIN_MS = DAY_MS;
/** Clocks of servers differ: nothing was written longer than this before the first user was. */
const BEFORE_ALL_MS = HOUR_MS;

interface Kept {
  readonly since: number;
  readonly readAt: Date;
  readonly rows: Promise<Counted[]>;
}

/**
 * Counts for one server: what was counted ahead, the rest from the tables. What happened of late is counted once in ten seconds, for
 * whoever asks meanwhile. Without the job, all of it is counted in the tables, in pieces of a month.
 */
export function createReadCounts(): ReadCounts {
  const tails = new Map<string, Kept>();

  function tailOf(db: Reader, source: Source<Counted>, since: number): Kept {
    const kept = tails.get(source.name);
    const age = kept ? db.now.getTime() - kept.readAt.getTime() : Number.POSITIVE_INFINITY;
    if (kept?.since === since && age >= 0 && age < KEPT_MS) return kept;
    const rows = ask(db, source, { since, until: Number.POSITIVE_INFINITY, by: 'counted' }, source.unitMs === DAY_MS ? 'day' : 'hour');
    const tail = { since, readAt: db.now, rows };
    tails.set(source.name, tail);
    rows.catch(() => tails.get(source.name) === tail && tails.delete(source.name)); // whoever waits for it is told
    return tail;
  }

  return async <Row extends Counted>(db: Reader, source: Source<Row>, asked: Range, interval: Interval) => {
    const [reached] = (await db.query<Reached>(REACHED, [])) as [Reached];
    if (reached.begun_at === null) return { rows: [], completeUntil: db.now.getTime() };
    const { unitMs } = source;
    const begun = fromDatabase(reached.begun_at).getTime() - BEFORE_ALL_MS;
    const rolledUntil = reached.rolled_until === null ? begun : fromDatabase(reached.rolled_until).getTime();
    const now = db.now.getTime();
    const reach = {
      rolledUntil: floorTo(unitMs, rolledUntil),
      keptFrom: floorTo(unitMs, Math.max(rolledUntil, now - TAIL_MS)),
      foldedBefore: floorTo(DAY_MS, now - FOLDED_AFTER_MS + FOLD_MARGIN_MS),
      unitMs,
      isFine: interval === 'hour',
    };
    const pieces = piecesOf(clipped(asked, floorTo(unitMs, begun), unitMs), reach);
    const tail = pieces.some(({ by }) => by === 'kept') ? tailOf(db, source, reach.keptFrom) : undefined;
    const found = pieces.map(async (piece) => (piece.by === 'kept' ? keptIn(piece, await tail?.rows) : ask(db, source, piece, interval)));
    const rows = (await Promise.all(found)).flat().map((row) => inBucket(row as Row, interval));
    return { rows, completeUntil: (tail?.readAt ?? db.now).getTime() };
  };
}

/** A unit that is longer than any moment is one with its beginning: it is in the range in which that lies. */
function clipped({ since, until }: Range, first: number, unitMs: number): Range {
  const start = Math.max(since, first);
  if (unitMs === HOUR_MS) return { since: start, until };
  return { since: ceilTo(unitMs, start), until: Number.isFinite(until) ? ceilTo(unitMs, until) : until };
}

function ask(db: Reader, source: Source<Counted>, { since, until, by }: Piece, interval: Interval): Promise<Counted[]> {
  const end = Number.isFinite(until) ? new Date(until) : 'infinity';
  return db.query<Counted>(by === 'rolled' ? source.rolled : source.counted, [new Date(since), end, interval]);
}

function keptIn({ since, until }: Range, rows: readonly Counted[] = []): Counted[] {
  return rows.filter(({ at }) => {
    const moment = fromDatabase(at).getTime();
    return moment >= since && moment < until;
  });
}

function inBucket<Row extends Counted>(row: Row, interval: Interval): InBucket<Row> {
  const { at, count, amount_micro, ...rest } = row;
  return { ...rest, at: bucketOf(interval, fromDatabase(at).getTime()), count: BigInt(count), amount: BigInt(amount_micro) };
}
