import { DAY_MS, HOUR_MS } from '../core/clock.ts';
import { type Statement, statement } from '../core/statement.ts';
import type { Account, TransferKind } from '../ledger/book.ts';

/** What was counted in one bucket, as PostgreSQL returns it. */
export interface Counted {
  /** The beginning of the bucket. */
  at: string;
  count: string;
  /** In micro-units; what is no amount counts none. */
  amount_micro: string;
}

/** Transfers by where they went. */
export interface Flow extends Counted {
  kind: TransferKind;
  debit: Account;
  credit: Account;
}

/** Whatever else happens: `key` is the reason of a rejection, the type of a billing event, the end of a payout. */
export interface Happened extends Counted {
  measure: 'signups' | 'attributed' | 'first_paid' | 'rejected' | 'billing' | 'payouts' | 'clicks';
  key: string;
}

/**
 * Something that is counted by time: from the tables in which it is written down, or from what was counted ahead. Each statement takes
 * the beginning and the end, and by what to count. `roll` counts ahead, absolutely: a second time it writes the same.
 */
export interface Source<_Row extends Counted> {
  readonly name: string;
  readonly unitMs: number;
  readonly counted: Statement;
  readonly rolled: Statement;
  readonly roll: Statement;
}

const IN_RANGE = (column: string) => `${column} >= $1::timestamptz and ${column} < $2::timestamptz`;
const BUCKET = (moment: string) => `date_trunc($3::text, ${moment}, 'UTC')`;

/**
 * Reads what was counted ahead by the hour. Days are added up first, as bins of one length: a calendar, with its zone, is asked for each
 * day then, and not for each of the hours of a year.
 */
const rolled = (table: string, key: string, only = 'true') => {
  const summed = 'sum(count)::bigint as count, sum(amount_micro) as amount_micro';
  const bin = `date_bin(case $3::text when 'hour' then interval '1 hour' else interval '1 day' end, hour, timestamptz '1970-01-01 00:00:00+00')`;
  return `select ${BUCKET('bin')} as at, ${key}, ${summed}
   from (
     select ${bin} as bin, ${key}, sum(count) as count, sum(amount_micro) as amount_micro
     from ${table} where ${IN_RANGE('hour')} and ${only} group by bin, ${key}
   ) bins group by at, ${key}`;
};

const FLOWS_COUNTED = `select ${BUCKET('created_at')} as at, kind, debit, credit, count(*) as count, sum(amount_micro) as amount_micro
   from transfers where ${IN_RANGE('created_at')} group by 1, 2, 3, 4`;

const FLOWS_ROLLED = rolled('report_flows', 'kind, debit, credit');

export const FLOWS: Source<Flow> = {
  name: 'flows',
  unitMs: HOUR_MS,
  counted: statement('report_flows_counted', FLOWS_COUNTED),
  rolled: statement('report_flows_rolled', FLOWS_ROLLED),
  roll: statement(
    'report_flows_roll',
    `insert into report_flows (hour, kind, debit, credit, count, amount_micro) ${FLOWS_COUNTED}
   on conflict (hour, kind, debit, credit) do update set count = excluded.count, amount_micro = excluded.amount_micro`,
  ),
};

// An attribution is written to the logs of both: what stands in the invitee's own is counted. That an invoice is paid can be reported
// again, under another id: that is no payment.
const HAPPENED_COUNTED = `select ${BUCKET('at')} as at, measure, key, count(*) as count, sum(amount_micro)::numeric as amount_micro
   from (
     select created_at as at, 'signups' as measure, '' as key, 0::bigint as amount_micro from users where ${IN_RANGE('created_at')}
     union all
     select created_at, case event when 'signup' then 'attributed' else event::text end, coalesce(reason, ''), 0
     from attribution_log
     where ${IN_RANGE('created_at')} and event in ('signup', 'first_paid', 'rejected') and user_id = invitee_user_id
     union all
     select received_at, 'billing', case reason when 'already_paid' then reason else type::text end, coalesce(amount_micro, 0)
     from billing_events where ${IN_RANGE('received_at')}
     union all
     select created_at, 'payouts', split_part(action, '.', 2), (details->>'amount_micro')::bigint
     from audit_log where ${IN_RANGE('created_at')} and action in ('payout.failed', 'payout.cancelled')
   ) happened group by 1, 2, 3`;

const intoHours = (counted: string) => `insert into report_hours (hour, measure, key, count, amount_micro) ${counted}
   on conflict (hour, measure, key) do update set count = excluded.count, amount_micro = excluded.amount_micro`;

const HAPPENED_ROLL = intoHours(HAPPENED_COUNTED);
const HAPPENED_ROLLED = rolled('report_hours', 'measure, key', "measure <> 'clicks'");

export const HAPPENED: Source<Happened> = {
  name: 'happened',
  unitMs: HOUR_MS,
  counted: statement('report_hours_counted', HAPPENED_COUNTED),
  rolled: statement('report_hours_rolled', HAPPENED_ROLLED),
  roll: statement('report_hours_roll', HAPPENED_ROLL),
};

const DAY = "day::timestamp at time zone 'UTC'";
const DAYS = "day >= ($1::timestamptz at time zone 'UTC')::date and day < ($2::timestamptz at time zone 'UTC')::date";
const CLICKS_COUNTED = `select ${BUCKET(DAY)} as at, 'clicks' as measure, '' as key, sum(clicks)::bigint as count, 0::numeric as amount_micro
   from clicks where ${DAYS} group by 1`;

const CLICKS_ROLL = intoHours(CLICKS_COUNTED);
const CLICKS_ROLLED = rolled('report_hours', 'measure, key', "measure = 'clicks'");

/** Clicks are written down by days. */
export const CLICKS: Source<Happened> = {
  name: 'clicks',
  unitMs: DAY_MS,
  counted: statement('report_clicks_counted', CLICKS_COUNTED),
  rolled: statement('report_clicks_rolled', CLICKS_ROLLED),
  roll: statement('report_clicks_roll', CLICKS_ROLL),
};

export const SOURCES: readonly Source<Counted>[] = [FLOWS, HAPPENED, CLICKS];
