import { afterAll, expect } from 'vitest';
import { DAY_MS } from '../../src/core/clock.ts';
import { sweepRewards } from '../../src/rewards/sweep-rewards.ts';
import { balanceOf } from '../support/billing.ts';
import { jobsOf, openWorkshop, type Workshop } from '../support/jobs.ts';
import { accountsOf, earn, transfersOf } from '../support/money.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const LIMIT = 300;
let workshop: Workshop;

test.beforeAll(async ({ server }) => {
  workshop = await openWorkshop(server);
});

test.beforeEach(({ server }) => server.sql('truncate rewards, balances, transfers, allocations, sweeps, graphile_worker._private_jobs'));
afterAll(async () => {
  await workshop.close();
});

const sweep = () => workshop.inTransaction(sweepRewards);
const inDays = (server: TestServer, days: number) => new Date(server.clock.now().getTime() + days * DAY_MS);
const sweptUntil = async (server: TestServer) => new Date((await server.sql('select swept_until from sweeps'))[0].swept_until);

/** Runs until no further run is asked for; returns how many that took. */
async function sweepAll(server: TestServer): Promise<number> {
  for (let runs = 1; ; runs++) {
    await server.sql('truncate graphile_worker._private_jobs');
    await sweep();
    if ((await jobsOf(server)).length === 0) return runs;
  }
}

/** Many users, each with a reward of 1.00 that is held for a day. */
async function crowd(server: TestServer, count: number): Promise<void> {
  await server.sql(
    `with crowd as (select gen_random_uuid() as user_id, n from generate_series(1, $1) as n),
     paid as (
       insert into transfers (user_id, seq, amount_micro, created_at, subject_id, kind, debit, credit, debit_after, credit_after)
       select user_id, 1, 1000000, $2, user_id, 'accrue', 'programme', 'pending', -1000000, 1000000 from crowd
     ), held as (
       insert into balances (user_id, programme, pending, seq, unlocked_until) select user_id, -1000000, 1000000, 1, $2 from crowd
     )
     insert into rewards (user_id, seq, reward_id, invitee_user_id, created_at, occurred_at, available_at, base_micro, amount_micro,
       rate_bps, tier, invoice_id)
     select user_id, 1, user_id, user_id, $2, $2, $2 + interval '1 day' + n * interval '1 ms', 10000000, 1000000, 1000, 1, user_id
     from crowd`,
    [count, server.clock.now()],
  );
}

test('before and after a sweep everybody reads the same; the tables follow', async ({ server }) => {
  const [due, held] = [await server.createUser(), await server.createUser()];
  await earn(server, due, 5_000_000, { availableAt: inDays(server, 1) });
  await earn(server, due, 3_000_000, { availableAt: inDays(server, 3) });
  await earn(server, held, 2_000_000, { availableAt: inDays(server, 3) });
  server.clock.advance(2 * DAY_MS);
  const read = () => Promise.all([due, held].map((userId) => balanceOf(server, userId)));
  const before = await read();
  expect(before[0]).toEqual({ pending: 3_000_000, available: 5_000_000, lifetime: 8_000_000 });
  expect(await accountsOf(server, due)).toEqual({ programme: -8_000_000, pending: 8_000_000 });
  await sweepAll(server);
  expect(await read()).toEqual(before);
  expect(await accountsOf(server, due)).toEqual({ programme: -8_000_000, pending: 3_000_000, available: 5_000_000 });
  expect((await transfersOf(server, held)).length).toBe(1);
  expect(await sweptUntil(server)).toEqual(server.clock.now());
});

test('what was swept is passed over by the next run', async ({ server }) => {
  const userId = await server.createUser();
  await earn(server, userId, 5_000_000, { availableAt: inDays(server, 1) });
  server.clock.advance(DAY_MS);
  await sweepAll(server);
  const transfers = await transfersOf(server, userId);
  expect(await sweepAll(server)).toBe(1);
  server.clock.advance(60_000);
  expect(await sweepAll(server)).toBe(1);
  expect(await transfersOf(server, userId)).toEqual(transfers);
});

test('a reward that was committed late, behind the last run, is found by the next', async ({ server }) => {
  const userId = await server.createUser();
  await sweepAll(server);
  await earn(server, userId, 5_000_000, { availableAt: new Date(server.clock.now().getTime() + 1000) });
  await server.sql('update sweeps set swept_until = $1', [new Date(server.clock.now().getTime() + 300_000)]);
  server.clock.advance(400_000);
  await sweepAll(server);
  expect(await accountsOf(server, userId)).toEqual({ programme: -5_000_000, available: 5_000_000 });
});

test('a run that reaches its limit asks for the next one, and together they sweep everybody once', async ({ server }) => {
  await crowd(server, 2 * LIMIT + 1);
  server.clock.advance(2 * DAY_MS);
  await sweep();
  expect(await jobsOf(server)).toEqual(['sweepRewards']);
  expect((await server.sql('select count(*)::int as n from balances where available > 0'))[0].n).toBe(LIMIT);
  await sweepAll(server);
  expect(await server.sql('select available, pending, seq, count(*)::int from balances group by 1, 2, 3')).toEqual([
    { available: '1000000', pending: '0', seq: '2', count: 2 * LIMIT + 1 },
  ]);
});

test('a run that is undone has asked for no other, and moved nothing', async ({ server }) => {
  await crowd(server, LIMIT);
  server.clock.advance(2 * DAY_MS);
  const undone = workshop.inTransaction(async (tx) => {
    await sweepRewards(tx);
    throw new Error('on purpose');
  });
  await expect(undone).rejects.toThrow('on purpose');
  expect([await jobsOf(server), await server.sql('select from sweeps')]).toEqual([[], []]);
  expect(await server.sql('select from balances where available > 0')).toEqual([]);
});

test('after a long pause the past is taken on day by day', async ({ server }) => {
  const userId = await server.createUser();
  await earn(server, userId, 1_000_000, { availableAt: inDays(server, 1) });
  await sweep();
  server.clock.advance(10.5 * DAY_MS);
  await sweep();
  expect(await sweptUntil(server)).toEqual(inDays(server, -8.5));
  expect(await sweepAll(server)).toBe(9);
  expect(await sweptUntil(server)).toEqual(server.clock.now());
  expect(await accountsOf(server, userId)).toEqual({ programme: -1_000_000, available: 1_000_000 });
});

test('a clock that runs behind the last server’s does not turn the sweep back', async ({ server }) => {
  const ahead = new Date(server.clock.now().getTime() + 5000);
  await server.sql('insert into sweeps values (1, $1)', [ahead]);
  expect(await sweepAll(server)).toBe(1);
  expect(await sweptUntil(server)).toEqual(ahead);
});

test.for(['read committed', 'serializable'] as const)(
  'many sweeps at once, %s: each reward is unlocked once',
  async (isolation, { server }) => {
    const other = await openWorkshop(server, server.databaseUrl, isolation);
    await crowd(server, 2 * LIMIT);
    server.clock.advance(2 * DAY_MS);
    for (let round = 0; round < 4; round++) await Promise.all(Array.from({ length: 5 }, () => other.inTransaction(sweepRewards)));
    await sweepAll(server);
    await other.close();
    expect(await server.sql('select available, pending, seq, count(*)::int from balances group by 1, 2, 3')).toEqual([
      { available: '1000000', pending: '0', seq: '2', count: 2 * LIMIT },
    ]);
  },
);

test('a user who is paid, takes and is swept at once loses and gains nothing', async ({ server }) => {
  const userId = await server.createUser();
  for (let n = 1; n <= 5; n++) await earn(server, userId, n * 1_000_000, { availableAt: new Date(server.clock.now().getTime() + n) });
  server.clock.advance(DAY_MS);
  await Promise.all([
    sweep(),
    earn(server, userId, 7_000_000),
    sweep(),
    earn(server, userId, 9_000_000, { availableAt: inDays(server, 1) }),
    sweep(),
  ]);
  await sweepAll(server);
  expect(await accountsOf(server, userId)).toEqual({ programme: -31_000_000, pending: 9_000_000, available: 22_000_000 });
});
