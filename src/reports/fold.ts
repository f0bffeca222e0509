import { DAY_MS } from '../core/clock.ts';
import { statement, type Write } from '../core/statement.ts';
import { floorTo } from './buckets.ts';

/** Hours that are older are kept by days. */
export const FOLDED_AFTER_MS = 400 * DAY_MS;
/** How many days one run folds, so that the first one after a long pause ends in time as well. */
const STRETCH_MS = 31 * DAY_MS;

const fold = (table: string, key: string) =>
  `with hours as (delete from ${table} where hour >= $1::timestamptz and hour < $2::timestamptz returning *)
   insert into ${table} (hour, ${key}, count, amount_micro)
   select date_trunc('day', hour, 'UTC'), ${key}, sum(count), sum(amount_micro) from hours group by date_trunc('day', hour, 'UTC'), ${key}`;

const FOLD_FLOWS = fold('report_flows', 'kind, debit, credit');
const FOLD_HOURS = fold('report_hours', 'measure, key');
const FOLDS = [statement('report_flows_fold', FOLD_FLOWS), statement('report_hours_fold', FOLD_HOURS)];

/** Up to which day is folded next, from a day on; that day where nothing is to be done. */
export function foldEnd(from: number, now: number, rolledUntil: number): number {
  const end = Math.min(floorTo(DAY_MS, now - FOLDED_AFTER_MS), floorTo(DAY_MS, rolledUntil), from + STRETCH_MS);
  return Math.max(from, end);
}

/** The writes that make days of the hours of whole days. Days that are folded already stay as they are. */
export function foldWrites(from: number, until: number): Write[] {
  return from < until ? FOLDS.map((each) => ({ statement: each, values: [new Date(from), new Date(until)] })) : [];
}
