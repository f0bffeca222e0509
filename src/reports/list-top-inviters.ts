import { fromDatabase } from '../core/clock.ts';
import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { bucketOf, startOfMonth } from './buckets.ts';
import { achieved, SUMMED } from './inviters.ts';
import type { Range } from './range.ts';

/** By what inviters are ranked. */
export type Rank = 'rewards' | 'first_paid' | 'signups' | 'clicks';

/** What an inviter achieved in a range. Numbers and amounts in micro-units, as PostgreSQL returns them. */
export interface Inviter {
  user_id: string;
  display_name: string;
  clicks: string;
  signups: string;
  first_paid: string;
  paid_micro: string;
  /** What was earned and restored, less what was reversed. */
  rewards_micro: string;
}

const MONTHS = statement('report_months_until', 'select months_until from roll_ups where id = 1');

const COLUMNS = 'clicks, signups, first_paid, paid_micro, rewards_micro';

const BEFORE_MONTHS = achieved('$3::timestamptz', '$4::timestamptz');
const AFTER_MONTHS = achieved('$5::timestamptz', '$6::timestamptz');

// Whole months that were counted ahead, and from the tables what is left at both ends.
const TOP = statement(
  'report_inviters_top',
  `select t.user_id, u.display_name, ${COLUMNS}
   from (
     select a.*, case $8::text when 'rewards' then rewards_micro when 'first_paid' then first_paid when 'signups' then signups else clicks end
       as rank
     from (
       select user_id, ${SUMMED}
       from (
         select user_id, ${COLUMNS} from report_inviters
         where month >= ($1::timestamptz at time zone 'UTC')::date and month < ($2::timestamptz at time zone 'UTC')::date
         union all
         (${BEFORE_MONTHS})
         union all
         (${AFTER_MONTHS})
       ) part group by user_id
     ) a
   ) t join users u on u.user_id = t.user_id
   where t.rank > 0
   order by t.rank desc, t.user_id limit $7`,
);

/**
 * The inviters who achieved most in a range, the best first. Whole months of it are those that were counted ahead; who achieved nothing of
 * what they are ranked by is not in it.
 */
export async function listTopInviters(db: Reader, range: Range, by: Rank, limit: number): Promise<Inviter[]> {
  const { since, until } = range;
  const end = Number.isFinite(until) ? new Date(until) : 'infinity';
  const months = await wholeMonths(db, range);
  const before = months ? months.since : end;
  const after = months ? months.until : end;
  const [first, last] = [months?.since ?? new Date(since), months?.until ?? new Date(since)];
  return db.query<Inviter>(TOP, [first, last, new Date(since), before, after, end, limit, by]);
}

/** The months that lie in a range whole and were counted ahead. */
async function wholeMonths(db: Reader, { since, until }: Range): Promise<{ since: Date; until: Date } | undefined> {
  const end = Math.min(until, db.now.getTime());
  const [row] = await db.query<{ months_until: string }>(MONTHS, []);
  const first = bucketOf('month', since) === since ? since : startOfMonth(since, 1);
  const last = Math.min(bucketOf('month', end), row ? fromDatabase(row.months_until).getTime() : first);
  return first < last ? { since: new Date(first), until: new Date(last) } : undefined;
}
