import { bigint, rows, textAs, uuid } from '../core/rows.ts';
import { statement, type Write } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { Purse } from '../rewards/purse.ts';
import { type MonthAccrued, monthKey } from './batch.ts';
import { monthOf } from './months.ts';

// The sum that was kept, and what has been accrued since.
const READ = statement(
  'reward_months_read',
  `select w.user_id, w.month::text,
     coalesce(m.accrued_micro, 0) + coalesce((
       select sum(r.amount_micro) from rewards r
       where r.user_id = w.user_id and r.seq > coalesce(m.seq, 0) and date_trunc('month', r.occurred_at at time zone 'UTC') = w.month
     ), 0) as accrued_micro
   from (select unnest($1::uuid[]) as user_id, unnest($2::text[])::date as month) w
   left join reward_months m on m.user_id = w.user_id and m.month = w.month`,
  { $1: 'uuid', $2: 'text' },
  {
    // `max` and `sum` over at most one row of `m`: every table is asked for the same user, and the answer is always one row.
    text: `select $1::uuid as user_id, $2::text as month,
     coalesce((select m.accrued_micro from reward_months m where m.user_id = $1 and m.month = $2::text::date), 0)
     + coalesce((
       select sum(r.amount_micro) from rewards r
       where r.user_id = $1 and date_trunc('month', r.occurred_at at time zone 'UTC') = $2::text::date
         and r.seq > coalesce((select m.seq from reward_months m where m.user_id = $1 and m.month = $2::text::date), 0)
     ), 0) as accrued_micro`,
  },
);

const MONTHS = rows<MonthAccrued & { readonly seq: bigint | undefined }>('reward_months', {
  user_id: uuid(({ userId }) => userId),
  month: textAs('date', ({ month }) => month),
  accrued_micro: bigint(({ accrued }) => accrued),
  seq: bigint(({ seq }) => seq),
});

const keep = MONTHS.insert('reward_months_keep', { replacing: ['user_id', 'month'] });

/**
 * What these users have accrued in the months of these moments. Nothing is counted while no cap needs it: the sum that was kept says up to
 * which transfer it counts, and the rewards after that are added here.
 */
export async function readMonths(db: Reader, wanted: readonly { userId: string; at: Date }[]): Promise<Map<string, MonthAccrued>> {
  const months = new Map(wanted.map(({ userId, at }) => [monthKey(userId, monthOf(at)), { userId, month: monthOf(at) }]));
  if (months.size === 0) return new Map();
  const rows = await db.query<{ user_id: string; month: string; accrued_micro: string }>(READ, [
    [...months.values()].map(({ userId }) => userId),
    [...months.values()].map(({ month }) => month),
  ]);
  return new Map(
    rows.map((row) => [monthKey(row.user_id, row.month), { userId: row.user_id, month: row.month, accrued: BigInt(row.accrued_micro) }]),
  );
}

/** The writes that keep the sums up to the last transfer of each user's book. They go with the rewards that they count. */
export function monthWrites(months: Iterable<MonthAccrued>, purses: ReadonlyMap<string, Purse>): Write[] {
  return keep([...months].map((sum) => ({ ...sum, seq: purses.get(sum.userId)?.book.seq })));
}
