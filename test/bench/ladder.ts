import { deepStrictEqual, equal } from 'node:assert/strict';
import { join } from 'node:path';
import type { Pool } from '../support/pool.ts';
import type { Cluster, Filled } from './cluster.ts';
import { figure, ROUNDS } from './rounds.ts';
import { USER_ID_SQL } from './seed.ts';
import { startProduct } from './servers.ts';
import type { Measured, Row } from './table.ts';

const USERS = 1_000_000;

/**
 * The published ladder. Users have 0 to 200,000 points, evenly spread: a quarter of them is below Platinum, another quarter above Diamond.
 */
const LADDER = [1000, 5000, 15_000, 50_000, 150_000];
const POINTS_MAX = 200_000;

/** The changes that are tried: the level, and the points at which it would begin. */
const CHANGES: readonly (readonly [level: number, point: number | null])[] = [
  [2, 6000],
  [3, 20_000],
  [4, 40_000],
  [5, 100_000],
  [5, null],
];

const FILL = [
  ...LADDER.map(
    (point, index) => `insert into user_tiers (level, name, point_micro, svg) values (${index + 1}, 'Level', ${point}000000, '<svg/>')`,
  ),
  `insert into users (user_id, display_name, tier, signed_at, created_at)
   select ${USER_ID_SQL('i')}, 'User ' || i, 1, now(), now() from generate_series(1, ${USERS}) as i`,
  `insert into point_balances (user_id, points_micro)
   select ${USER_ID_SQL('i')}, (i::bigint * 61813 % ${USERS}) * ${POINTS_MAX / USERS}::numeric * 1000000 from generate_series(1, ${USERS}) as i`,
  `update population set users = (select count(*) from point_balances where ('x' || right(user_id::text, 1))::bit(4)::integer = shard)`,
  'vacuum analyze',
];

/** T1: what a change of the ladder would do to a million users, and the change itself, which writes none of their rows. */
export async function measureLadder(cluster: Cluster, token: string): Promise<Measured> {
  const database = await cluster.database('ladder', async (owner) => {
    for (const text of FILL) await owner.query({ text });
  });
  const product = await startProduct({
    DATABASE_URL: database.appUrl,
    DATA_DIR: join(cluster.folder, 'ladder'),
    ADMIN_TOKEN: token,
    RATE_LIMIT: 'off',
    JOBS: 'off',
  });
  const timed = async (method: string, path: string, body: object): Promise<{ ms: number; answer: Record<string, number> }> => {
    const headers = { 'x-admin-token': token, 'content-type': 'application/json' };
    const begun = performance.now();
    const reply = await fetch(`http://127.0.0.1:${product.port}/v1/admin/user-tiers/${path}`, {
      method,
      headers,
      body: JSON.stringify(body),
    });
    const answer = (await reply.json()) as Record<string, number>;
    equal(reply.status, 200, JSON.stringify(answer));
    return { ms: performance.now() - begun, answer };
  };
  const previews: number[] = [];
  const changes: number[] = [];
  try {
    const before = await written(database);
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [level, point] of CHANGES) {
        const { ms, answer } = await timed('POST', `${level}/preview`, { point });
        // The first of each is a warm-up, and is compared with a count, which takes some seconds.
        if (round === 0) deepStrictEqual(answer, await counted(database.owner, level, point));
        else previews.push(ms);
      }
      changes.push((await timed('PATCH', '2', { point: round % 2 === 0 ? 6000 : 5000 })).ms);
    }
    deepStrictEqual(await written(database), before, 'a change of the ladder wrote rows of users');
  } finally {
    await product.stop();
  }
  const row = (what: string, values: number[], atMost: number | undefined): Row => ({
    goal: 'T1',
    what,
    ours: '',
    compared: `${USERS.toLocaleString('en')} users`,
    result: figure(values),
    unit: 'ms',
    target: atMost === undefined ? undefined : { atMost },
  });
  return {
    rows: [row('previewUserTier: latency', previews, 100), row('updateUserTier: latency', changes.slice(1), undefined)],
    notes: [
      'T1: one request at a time; every kind of preview is held against a count of all users, and no row of theirs is written by a change.',
    ],
  };
}

/** Which transactions have written the rows of users that there are now. */
async function written({ owner }: Filled): Promise<unknown> {
  const { rows } = await owner.query({
    text: `select (select array_agg(distinct xmin::text) from point_balances) as points, (select array_agg(distinct xmin::text) from users) as users,
             (select array_agg(distinct xmin::text) from population) as population`,
  });
  return rows[0];
}

/** The right answer of a preview, found by looking at every user. */
async function counted(owner: Pool, level: number, point: number | null): Promise<unknown> {
  const { rows } = await owner.query({
    text: `with changed as (
             select t.level, case t.level when $1 then $2::bigint * 1000000 else point_micro end as point_micro from user_tiers t
             where $2::bigint is not null or t.level <> $1
           ), moved as (
             select sign(
               coalesce((select max(level) from changed where point_micro <= b.points_micro), 0)
               - coalesce((select max(level) from user_tiers where point_micro <= b.points_micro), 0)) as move
             from point_balances b
           )
           select count(*) filter (where move > 0)::integer as promoted, count(*) filter (where move < 0)::integer as demoted,
             count(*) filter (where move = 0)::integer as unchanged from moved`,
    values: [level, point],
  });
  return { ...(rows[0] as object) };
}
