import { statement, type Write } from '../core/statement.ts';

/** The first day that begins at a moment or after it. */
const dayFrom = (moment: string) => `((${moment} at time zone 'UTC') + interval '1 day' - interval '1 microsecond')::date`;

/** Which rows are counted, and how what is counted is told apart. */
interface Counting {
  /** What tells it apart, of the moment of a row. */
  readonly by: (moment: string) => string;
  /** Whose rows are counted; everybody's unless it is said. */
  readonly whose?: string;
  /** What has their transfers of that time, and of others perhaps, if not the table of all. */
  readonly transfers?: string;
}

/**
 * What links have brought between two moments: a row, by `part`, for what stands in each table. This alone says what counts as a click, a
 * signup, a first payment and a reward of an inviter, whoever asks.
 */
export function brought(from: string, until: string, { by, whose = 'true', transfers = 'transfers' }: Counting): string {
  const within = `created_at >= ${from} and created_at < ${until} and ${whose}`;
  return `select ${by("day::timestamp at time zone 'UTC'")} as part, sum(clicks)::bigint as clicks, 0::bigint as signups,
       0::bigint as first_paid, 0::numeric as rewards_micro
     from clicks
     where day >= ${dayFrom(from)} and day < ${dayFrom(until)} and ${whose} group by 1
     union all
     select ${by('created_at')}, 0, count(*) filter (where event = 'signup'), count(*) filter (where event = 'first_paid'), 0
     from attribution_log
     where ${within} and event in ('signup', 'first_paid') and user_id = inviter_user_id group by 1
     union all
     select ${by('created_at')}, 0, 0, 0, sum(case kind when 'reverse' then -amount_micro else amount_micro end)
     from ${transfers} where ${within} and kind in ('accrue', 'restore', 'reverse') group by 1`;
}

/** What inviters achieved between two moments, each told apart from the others: a row for each inviter and what it was. */
export function achieved(from: string, until: string): string {
  return `select part as user_id, clicks, signups, first_paid, 0::numeric as paid_micro, rewards_micro
     from (${brought(from, until, { by: () => 'user_id' })}) brought
     union all
     select inviter_user_id, 0, 0, 0, coalesce(sum(amount_micro), 0), 0
     from billing_events
     where received_at >= ${from} and received_at < ${until} and type = 'invoice_paid' and reason is distinct from 'already_paid'
       and inviter_user_id is not null
     group by inviter_user_id`;
}

/** What an inviter's rows add up to. */
export const SUMMED = `sum(clicks)::bigint as clicks, sum(signups)::bigint as signups, sum(first_paid)::bigint as first_paid,
       sum(paid_micro) as paid_micro, sum(rewards_micro) as rewards_micro`;

const ACHIEVED = achieved('$1::timestamptz', '$2::timestamptz');
const ROLL = statement(
  'report_inviters_roll',
  `insert into report_inviters (month, user_id, clicks, signups, first_paid, paid_micro, rewards_micro)
   select ($1::timestamptz at time zone 'UTC')::date, user_id, ${SUMMED}
   from (${ACHIEVED}) achieved group by user_id
   on conflict (month, user_id) do update set clicks = excluded.clicks, signups = excluded.signups, first_paid = excluded.first_paid,
     paid_micro = excluded.paid_micro, rewards_micro = excluded.rewards_micro`,
);

/** The write that counts a month of all inviters, absolutely. */
export function monthWrites(month: number, next: number): Write[] {
  return [{ statement: ROLL, values: [new Date(month), new Date(next)] }];
}
