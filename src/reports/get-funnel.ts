import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { Range } from './range.ts';
import type { ReadCounts } from './read-counts.ts';
import { CLICKS } from './sources.ts';

/** The users who were made in a range, and how far they have come since. */
export interface Funnel {
  completeUntil: number;
  range: Range;
  /** How often links were followed in the range. */
  clicks: bigint;
  signups: number;
  attributed: number;
  /** How many of the users were rejected for a reason, at least once; the most frequent first. */
  rejected: { reason: string; count: number }[];
  firstPaid: number;
  rewarded: number;
  paidOut: number;
}

const COHORT = `select user_id, inviter_user_id from users where created_at >= $1::timestamptz and created_at < $2::timestamptz`;

// Nothing became of a user before the user was there.
const STEPS = statement(
  'report_funnel',
  `with cohort as (${COHORT}), paid as (
     select distinct r.user_id, r.invitee_user_id
     from transfers t
     join allocations a on a.user_id = t.user_id and a.seq = t.seq
     join rewards r on r.user_id = a.user_id and r.seq = a.reward_seq
     where t.kind = 'settle' and t.created_at >= $1::timestamptz
   )
   select count(*)::integer as signups, count(c.inviter_user_id)::integer as attributed, count(i.first_paid_at)::integer as first_paid,
     count(*) filter (where i.accrued_micro > 0)::integer as rewarded, count(p.user_id)::integer as paid_out
   from cohort c
   left join invitees i on i.user_id = c.inviter_user_id and i.invitee_user_id = c.user_id
   left join paid p on p.user_id = c.inviter_user_id and p.invitee_user_id = c.user_id`,
);

const REJECTED = statement(
  'report_funnel_rejected',
  `select l.reason, count(distinct l.user_id)::integer as count
   from (${COHORT}) c join attribution_log l on l.user_id = c.user_id
   where l.event = 'rejected' and l.reason is not null
   group by l.reason order by 2 desc, 1`,
);

interface Row {
  signups: number;
  attributed: number;
  first_paid: number;
  rewarded: number;
  paid_out: number;
}

/** What became of the users who were made in a range, as it is now, and the clicks of the range. */
export async function getFunnel(db: Reader, readCounts: ReadCounts, range: Range): Promise<Funnel> {
  const values = [new Date(range.since), Number.isFinite(range.until) ? new Date(range.until) : 'infinity'];
  const [clicks, [steps], rejected] = await Promise.all([
    readCounts(db, CLICKS, range, 'month'),
    db.query<Row>(STEPS, values),
    db.query<Funnel['rejected'][number]>(REJECTED, values),
  ]);
  const { signups, attributed, first_paid, rewarded, paid_out } = steps as Row;
  return {
    range,
    completeUntil: clicks.completeUntil,
    clicks: clicks.rows.reduce((sum, { count }) => sum + count, 0n),
    signups,
    attributed,
    rejected,
    firstPaid: first_paid,
    rewarded,
    paidOut: paid_out,
  };
}
