import { DAY_MS } from '../core/clock.ts';
import { type Expiry, expiresAfter } from '../core/expiry.ts';
import { statement } from '../core/statement.ts';

// From the beginning of the log up to the first batch that is to be kept: so that what is kept has no gap, whatever servers' clocks say.
const FORGET = statement(
  'clean_up_events',
  `with oldest as materialized (
     select o.first_position, o.count, o.batch_id, b.created_at
     from event_order o join event_batches b on b.shard = o.shard and b.batch_id = o.batch_id
     where o.shard = 0 order by o.first_position limit $2
   ), over as materialized (
     select first_position, count, batch_id from oldest
     where first_position < coalesce((select min(first_position) from oldest where created_at >= $1), 9223372036854775807)
   ), gone as (
     delete from event_order where shard = 0 and first_position in (select first_position from over) returning 1
   ), forgotten as (
     delete from event_batches where shard = 0 and batch_id in (select batch_id from over)
   ), moved as (
     update log_heads set dropped = (select max(first_position + count - 1) from over) where shard = 0 and exists (select from over)
   )
   select count(*)::integer as count from gone`,
);

/** The expiry of events, which are kept for so many days. */
export function oldEvents(days: number): Expiry {
  return expiresAfter(days * DAY_MS, FORGET);
}
