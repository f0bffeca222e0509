import { afterAll, beforeAll, expect, test } from 'vitest';
import { earn } from '../support/money.ts';
import { openPayout, signUpEarner, uncoveredPayout } from '../support/payouts.ts';
import { refusesInOrder } from '../support/refusals.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
const path = '/v1/referrals/balance';
const read = async (session: string) => (await server.as(session, 'GET', path)).body;
const inSeconds = (seconds: number) => new Date(server.clock.now().getTime() + seconds * 1000);
const NOTHING = {
  ...{ pending_micro: 0, available_micro: 0, reserved_micro: 0, paid_out_micro: 0, spent_micro: 0, owed_micro: 0, lifetime_micro: 0 },
  unlocks: [],
};

beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  expect(server.failures).toEqual([]);
  await server.stop();
});

test('who has earned nothing has nothing, and nothing to wait for', async () => {
  const reply = await server.as(await server.login(await server.createUser()), 'GET', path);
  expect([reply.status, reply.body]).toEqual([200, NOTHING]);
});

test('everything that was earned is somewhere, and what is held says when it becomes available', async () => {
  const { userId, session } = await signUpEarner(server, 300_000_000);
  const sent = await openPayout(server, session, 100_000_000);
  await server.admin('POST', `/v1/admin/referrals/payouts/${sent}/sent`, { tx_hash: 'x' });
  await openPayout(server, session, 50_000_000);
  const [soon, later] = [inSeconds(10), inSeconds(20)];
  for (const [amount, availableAt] of [
    [7, later],
    [5, soon],
    [6, soon],
  ] as const)
    await earn(server, userId, amount, { availableAt });
  const expected = {
    ...NOTHING,
    ...{
      pending_micro: 18,
      available_micro: 150_000_000,
      reserved_micro: 50_000_000,
      paid_out_micro: 100_000_000,
      lifetime_micro: 300_000_018,
    },
    unlocks: [
      { at: soon.toISOString(), amount_micro: 11 },
      { at: later.toISOString(), amount_micro: 7 },
    ],
  };
  expect(await read(session)).toEqual(expected);
  server.clock.advance(9999);
  expect(await read(session)).toEqual(expected);
  server.clock.advance(1);
  expect(await read(session), 'what is due is available, although nothing has swept it').toEqual({
    ...expected,
    ...{ pending_micro: 7, available_micro: 150_000_011, unlocks: [{ at: later.toISOString(), amount_micro: 7 }] },
  });
});

test('what is owed stands there, and is repaid by what is due before any of that is available', async () => {
  const { userId, session } = await uncoveredPayout(server);
  expect(await read(session)).toEqual({ ...NOTHING, reserved_micro: 80_000_000, owed_micro: 80_000_000 });
  await earn(server, userId, 90_000_000, { availableAt: inSeconds(1) });
  server.clock.advance(1000);
  const repaid = { reserved_micro: 80_000_000, available_micro: 10_000_000, owed_micro: 0, lifetime_micro: 90_000_000 };
  expect(await read(session)).toEqual({ ...NOTHING, ...repaid });
});

test('with a hundred thousand held rewards the next fifty moments are told, of the next thousand of them', async () => {
  const userId = await server.createUser();
  const session = await server.login(userId);
  await server.sql(
    `insert into rewards (user_id, seq, reward_id, invitee_user_id, created_at, occurred_at, available_at, base_micro, amount_micro, rate_bps, tier, invoice_id)
     select $1, n, gen_random_uuid(), gen_random_uuid(), $2, $2, $2::timestamptz + (n % 10000 + 1) * interval '1 second', 10, 1, 1000, 1, n::text
     from generate_series(1, 100000) as n`,
    [userId, server.clock.now()],
  );
  await server.sql('update balances set programme = -100000, pending = 100000, seq = 100000 where user_id = $1', [userId]);
  const { pending_micro, unlocks } = await read(session);
  expect(pending_micro).toBe(100_000);
  expect(unlocks).toEqual(Array.from({ length: 50 }, (_, index) => ({ at: inSeconds(index + 1).toISOString(), amount_micro: 10 })));
  await server.sql(`update rewards set available_at = $2 where user_id = $1`, [userId, inSeconds(5)]);
  expect((await read(session)).unlocks, 'a moment may be told in part').toEqual([{ at: inSeconds(5).toISOString(), amount_micro: 1000 }]);
});

test('a blocked user may read', async () => {
  const session = await server.login(await server.createUser({ blocked: true }));
  expect(await read(session)).toEqual(NOTHING);
});

refusesInOrder('getMyBalance', {
  server: () => server,
  good: (attempt) => {
    attempt.path = path;
  },
});
