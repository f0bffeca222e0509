import { statement, type Write } from '../core/statement.ts';

/** The first day that begins at a moment or after it. */
const dayFrom = (moment: string) => `((${moment} at time zone 'UTC') + interval '1 day' - interval '1 microsecond')::date`;

/** What inviters achieved between two moments, each told apart from the others: a row for each inviter and what it was. */
export function achieved(from: string, until: string): string {
  const within = (column: string) => `${column} >= ${from} and ${column} < ${until}`;
  return `select user_id, sum(clicks)::bigint as clicks, 0::bigint as signups, 0::bigint as first_paid, 0::numeric as paid_micro,
       0::numeric as rewards_micro
     from clicks
     where day >= ${dayFrom(from)} and day < ${dayFrom(until)} group by user_id
     union all
     select user_id, 0, count(*) filter (where event = 'signup'), count(*) filter (where event = 'first_paid'), 0, 0
     from attribution_log
     where ${within('created_at')} and event in ('signup', 'first_paid') and user_id = inviter_user_id group by user_id
     union all
     select inviter_user_id, 0, 0, 0, coalesce(sum(amount_micro), 0), 0
     from billing_events
     where ${within('received_at')} and type = 'invoice_paid' and reason is distinct from 'already_paid' and inviter_user_id is not null
     group by inviter_user_id
     union all
     select user_id, 0, 0, 0, 0, sum(case kind when 'reverse' then -amount_micro else amount_micro end)
     from transfers where ${within('created_at')} and kind in ('accrue', 'restore', 'reverse') group by user_id`;
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
