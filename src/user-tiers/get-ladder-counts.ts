import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { THRESHOLDS, type Threshold } from './preview-user-tier.ts';

export interface LadderCounts {
  /** Lowest level first. */
  levels: { level: number; users: number }[];
  /** Users who have not reached the lowest level. */
  below: number;
}

// Whoever has no points yet is most often nearly everybody, and is not counted: they are who is left of the population. All of it is one
// statement, so that it is as it was at one moment.
const COUNT = statement(
  'points_on_levels',
  `select counted.level, count(*) as users
   from (select unnest($1::integer[]) as level, unnest($2::bigint[]) as point_micro, unnest($3::bigint[]) as next_micro) counted
   join point_balances b on b.points_micro >= counted.point_micro and b.points_micro < counted.next_micro
   group by counted.level
   union all select null, (select sum(users) from population)`,
  { $1: 'integer', $2: 'bigint', $3: 'bigint' },
);

/** More points than anybody can have. */
const BEYOND = 2n ** 63n - 1n;

/** How many users stand on each level of the ladder; erased ones count for nothing. */
export async function getLadderCounts(db: Reader): Promise<LadderCounts> {
  const rows = await db.query<Threshold>(THRESHOLDS, []);
  // A level above all of them has the users who have points and have not reached the lowest.
  const starts = [{ level: BELOW, from: 1n }, ...rows.map(({ level, point_micro }) => ({ level, from: BigInt(point_micro) || 1n }))];
  const ends = [...starts.slice(1).map(({ from }) => from), BEYOND];
  const counted = await db.query<{ level: number | null; users: string }>(COUNT, [
    starts.map(({ level }) => level),
    starts.map(({ from }) => from),
    ends,
  ]);
  const users = new Map(counted.map((row) => [row.level, Number(row.users)]));
  const usersOf = (level: number) => users.get(level) ?? 0;
  const withPoints = starts.reduce((sum, { level }) => sum + usersOf(level), 0);
  const withoutPoints = (users.get(null) ?? 0) - withPoints;
  const [lowest] = rows;
  const beginsAtNothing = lowest !== undefined && BigInt(lowest.point_micro) === 0n;
  return {
    levels: rows.map(({ level }, index) => ({ level, users: usersOf(level) + (index === 0 && beginsAtNothing ? withoutPoints : 0) })),
    below: usersOf(BELOW) + (beginsAtNothing ? 0 : withoutPoints),
  };
}

/** No level of the ladder has this number. */
const BELOW = 0;
