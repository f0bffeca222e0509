import { expect } from 'vitest';
import { earn } from '../support/money.ts';
import { openPayout, signUpEarner, uncoveredPayout } from '../support/payouts.ts';
import { refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/referrals/balance';
const read = async (server: TestServer, session: string) => (await server.as(session, 'GET', path)).body;
const inSeconds = (server: TestServer, seconds: number) => new Date(server.clock.now().getTime() + seconds * 1000);
const NOTHING = {
  pending_micro: 0,
  available_micro: 0,
  reserved_micro: 0,
  paid_out_micro: 0,
  spent_micro: 0,
  owed_micro: 0,
  lifetime_micro: 0,
  unlocks: [],
};

test('who has earned nothing has nothing, and nothing to wait for', async ({ server }) => {
  const reply = await server.as(await server.login(await server.createUser()), 'GET', path);
  expect([reply.status, reply.body]).toEqual([200, NOTHING]);
});

test('everything that was earned is somewhere, and what is held says when it becomes available', async ({ server }) => {
  const { userId, session } = await signUpEarner(server, 300_000_000);
  const sent = await openPayout(server, session, 100_000_000);
  await server.admin('POST', `/v1/admin/referrals/payouts/${sent}/sent`, { tx_hash: 'x' });
  await openPayout(server, session, 50_000_000);
  const [soon, later] = [inSeconds(server, 10), inSeconds(server, 20)];
  for (const [amount, availableAt] of [
    [7, later],
    [5, soon],
    [6, soon],
  ] as const)
    await earn(server, userId, amount, { availableAt });
  const expected = {
    ...NOTHING,
    pending_micro: 18,
    available_micro: 150_000_000,
    reserved_micro: 50_000_000,
    paid_out_micro: 100_000_000,
    lifetime_micro: 300_000_018,
    unlocks: [
      { at: soon.toISOString(), amount_micro: 11 },
      { at: later.toISOString(), amount_micro: 7 },
    ],
  };
  expect(await read(server, session)).toEqual(expected);
  server.clock.advance(9999);
  expect(await read(server, session)).toEqual(expected);
  server.clock.advance(1);
  expect(await read(server, session), 'what is due is available, although nothing has swept it').toEqual({
    ...expected,
    pending_micro: 7,
    available_micro: 150_000_011,
    unlocks: [{ at: later.toISOString(), amount_micro: 7 }],
  });
});

test('what is owed stands there, and is repaid by what is due before any of that is available', async ({ server }) => {
  const { userId, session } = await uncoveredPayout(server);
  expect(await read(server, session)).toEqual({ ...NOTHING, reserved_micro: 80_000_000, owed_micro: 80_000_000 });
  await earn(server, userId, 90_000_000, { availableAt: inSeconds(server, 1) });
  server.clock.advance(1000);
  const repaid = { reserved_micro: 80_000_000, available_micro: 10_000_000, owed_micro: 0, lifetime_micro: 90_000_000 };
  expect(await read(server, session)).toEqual({ ...NOTHING, ...repaid });
});

test('with a hundred thousand held rewards the next fifty moments are told, of the next thousand of them', async ({ server }) => {
  const userId = await server.createUser();
  const session = await server.login(userId);
  await server.sql(
    `insert into rewards (user_id, seq, reward_id, invitee_user_id, created_at, occurred_at, available_at, base_micro, amount_micro, rate_bps, tier, invoice_id)
     select $1, n, gen_random_uuid(), gen_random_uuid(), $2, $2, $2::timestamptz + (n % 10000 + 1) * interval '1 second', 10, 1, 1000, 1, n::text
     from generate_series(1, 100000) as n`,
    [userId, server.clock.now()],
  );
  await server.sql('update balances set programme = -100000, pending = 100000, seq = 100000 where user_id = $1', [userId]);
  const { pending_micro, unlocks } = await read(server, session);
  expect(pending_micro).toBe(100_000);
  expect(unlocks).toEqual(Array.from({ length: 50 }, (_, index) => ({ at: inSeconds(server, index + 1).toISOString(), amount_micro: 10 })));
  await server.sql(`update rewards set available_at = $2 where user_id = $1`, [userId, inSeconds(server, 5)]);
  expect((await read(server, session)).unlocks, 'a moment may be told in part').toEqual([
    { at: inSeconds(server, 5).toISOString(), amount_micro: 1000 },
  ]);
});

test('a blocked user may read', async ({ server }) => {
  const session = await server.login(await server.createUser({ blocked: true }));
  expect(await read(server, session)).toEqual(NOTHING);
});

refusesInOrder('getMyBalance', {
  good: (attempt) => {
    attempt.path = path;
  },
});
