import { statement, type Tx } from '../core/tx.ts';

/** That somebody came by a code of this user's, on this day in UTC. */
export interface Click {
  userId: string;
  code: string;
  day: string;
}

const COUNT = statement(
  'clicks_count',
  `insert into clicks as c (user_id, code, day, clicks)
   select user_id, code, day::date, clicks
   from unnest($1::uuid[], $2::text[], $3::text[], $4::bigint[]) as new (user_id, code, day, clicks)
   on conflict (user_id, code, day) do update set clicks = c.clicks + excluded.clicks`,
);

/** Counts clicks, however many for a code, in one statement. Rows are taken in one order, so that no two counts wait for each other. */
export function countClicks(tx: Tx, clicks: readonly Click[]): void {
  const sums = new Map<string, { click: Click; times: bigint }>();
  for (const click of clicks) {
    const key = `${click.userId} ${click.code} ${click.day}`;
    const sum = sums.get(key);
    if (sum) sum.times++;
    else sums.set(key, { click, times: 1n });
  }
  const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
  const columns = [rows.map(({ click }) => click.userId), rows.map(({ click }) => click.code), rows.map(({ click }) => click.day)];
  tx.write([{ statement: COUNT, values: [...columns, rows.map(({ times }) => times)] }]);
}
