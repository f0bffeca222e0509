import { fromDatabase } from '../core/clock.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { bucketOf, bucketsOf, type Interval } from './buckets.ts';
import { brought } from './inviters.ts';
import type { Range } from './range.ts';

/** What a user's links have brought. Rewards are what was earned and restored, less what was reversed, in micro-units. */
export interface Brought {
  clicks: bigint;
  signups: bigint;
  firstPaid: bigint;
  rewards: bigint;
}

/** How finely they are counted: clicks are kept by days. */
export type StatsInterval = Exclude<Interval, 'hour'>;

export interface Stats {
  interval: StatsInterval;
  /** What was committed by then is counted, in milliseconds. */
  completeUntil: number;
  /** A point for each bucket that the range touches and that has begun, oldest first: when it begins, in milliseconds. */
  points: (Brought & { at: number })[];
  /** Of the range as a whole. */
  totals: Brought;
}

/** At so many places a user's transfers are looked at to find the range among them. */
const PLACES = 64;

// Transfers of a user are found by their numbers, and an index by their moments would be paid for by every payment. They are numbered in the
// order in which they were written, which is that of their moments but for how far clocks of servers differ and transactions wait: an hour
// is more than both. So some of them, evenly spread, say between which numbers the range lies; beyond it a thirtieth of what the user has is
// read at most. `offset 0` has PostgreSQL not take the index of the time instead, in which the transfers of all users are.
const MARGIN = "interval '1 hour'";
const NEAR = `(
       select user_id, kind, amount_micro, created_at from transfers
       where user_id = $1
         and seq > coalesce((select max(p.seq) from places p where p.created_at < $2::timestamptz - ${MARGIN}), 0)
         and seq < coalesce((select min(p.seq) from places p where p.created_at >= $3::timestamptz + ${MARGIN}), 9223372036854775807)
       offset 0
     ) near`;

const BROUGHT = brought('$2::timestamptz', '$3::timestamptz', {
  by: (moment) => `date_trunc($4::text, ${moment}, 'UTC')`,
  whose: 'user_id = $1',
  transfers: NEAR,
});

const STATS = statement(
  'report_user_stats',
  `with places as materialized (
     select t.seq, t.created_at
     from balances b cross join generate_series(1, ${PLACES}) as place
     join transfers t on t.user_id = b.user_id and t.seq = b.seq * place / ${PLACES}
     where b.user_id = $1
   )
   select part as at, sum(clicks)::bigint as clicks, sum(signups)::bigint as signups, sum(first_paid)::bigint as first_paid,
     sum(rewards_micro) as rewards_micro
   from (
     ${BROUGHT}
   ) brought group by part`,
);

interface Row {
  at: string;
  clicks: string;
  signups: string;
  first_paid: string;
  rewards_micro: string;
}

/**
 * What a user's links have brought over time, in buckets of UTC, of which the first and the last are counted as far as they lie in the
 * range. Throws `invalid_query` when they are too many.
 */
export async function getMyStats(db: Reader, userId: string, range: Range, interval: StatsInterval): Promise<Stats> {
  const now = db.now.getTime();
  const points = bucketsOf(range, interval, now).map((at) => ({ at, ...nothing() }));
  const totals = nothing();
  const last = points.at(-1);
  if (last) {
    const places = new Map(points.map((point) => [point.at, point]));
    const until = Number.isFinite(range.until) ? new Date(range.until) : 'infinity';
    for (const row of await db.query<Row>(STATS, [userId, new Date(range.since), until, interval])) {
      // What another server's clock calls later than now is in the last bucket.
      add(places.get(bucketOf(interval, fromDatabase(row.at).getTime())) ?? last, row);
      add(totals, row);
    }
  }
  return { interval, completeUntil: now, points, totals };
}

const nothing = (): Brought => ({ clicks: 0n, signups: 0n, firstPaid: 0n, rewards: 0n });

function add(sum: Brought, { clicks, signups, first_paid, rewards_micro }: Row): void {
  sum.clicks += BigInt(clicks);
  sum.signups += BigInt(signups);
  sum.firstPaid += BigInt(first_paid);
  sum.rewards += BigInt(rewards_micro);
}
