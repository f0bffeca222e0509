import { expect } from 'vitest';
import { couple } from '../support/billing.ts';
import { accountsOf, earn } from '../support/money.ts';
import { almostUncovered, openPayout, signUpEarner, uncoveredPayout } from '../support/payouts.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = (id: string) => `/v1/admin/users/${id}`;
const read = async (server: TestServer, id: string) => (await server.admin('GET', path(id))).body;
const NOTHING = { programme: 0, pending: 0, available: 0, reserved: 0, paid_out: 0, spent: 0, debt: 0 };

test('a user as operators list them, with the terms of the tier, every account, and what is open', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  await server.admin('POST', `/v1/admin/referrals/users/${invitee}/tier`, { tier: 2 });
  const reply = await server.admin('GET', path(invitee.toUpperCase()));
  const { body: put } = await server.admin('PUT', path(invitee), {});
  expect(put.inviter_user_id).toBe(inviter);
  expect([reply.status, reply.body]).toEqual([
    200,
    {
      ...put,
      tier_label: 'influencer',
      rate_bps: 1500,
      erased_at: null,
      paid_invitees: 0,
      accounts: NOTHING,
      sessions_open: 0,
      payouts_open: 0,
    },
  ]);
});

test('every account is what it would be if what is due were unlocked, and together they are zero', async ({ server }) => {
  const { userId, id } = await uncoveredPayout(server);
  await server.admin('POST', `/v1/admin/referrals/payouts/${id}/processing`);
  const inSeconds = (seconds: number) => ({ availableAt: new Date(server.clock.now().getTime() + seconds * 1000) });
  await earn(server, userId, 30_000_000, inSeconds(1));
  await earn(server, userId, 70_000_000, inSeconds(2));
  const expected = { ...NOTHING, programme: -100_000_000, pending: 100_000_000, reserved: 80_000_000, debt: -80_000_000 };
  expect(await read(server, userId)).toMatchObject({
    accounts: expected,
    debt_micro: 80_000_000,
    reserved_micro: 80_000_000,
    payouts_open: 1,
  });
  server.clock.advance(1000);
  expect(await read(server, userId)).toMatchObject({
    accounts: { ...expected, pending: 70_000_000, debt: -50_000_000 },
    debt_micro: 50_000_000,
  });
  server.clock.advance(1000);
  const last = { ...expected, pending: 0, available: 20_000_000, debt: 0 };
  expect(await read(server, userId)).toMatchObject({ accounts: last, debt_micro: 0 });
  expect(await accountsOf(server, userId), 'nothing has unlocked it yet').toMatchObject({ pending: 100_000_000 });
});

test('open are sessions that have neither ended nor expired, and payouts that have not ended', async ({ server }) => {
  const { userId, session } = await signUpEarner(server, 200_000_000);
  for (let logins = 0; logins < 2; logins++) await server.login(userId);
  await server.as(session, 'POST', '/v1/auth/logout');
  expect(await read(server, userId)).toMatchObject({ sessions_open: 2, payouts_open: 0 });
  const again = await server.login(userId);
  const id = await openPayout(server, again, 60_000_000);
  await openPayout(server, again, 60_000_000);
  await server.admin('POST', `/v1/admin/referrals/payouts/${id}/sent`, { tx_hash: 'x' });
  expect(await read(server, userId)).toMatchObject({ sessions_open: 3, payouts_open: 1, reserved_micro: 60_000_000 });
  await server.sql('update sessions set expires_at = $2 where user_id = $1', [userId, server.clock.now()]);
  expect(await read(server, userId)).toMatchObject({ sessions_open: 0 });
});

test('invitees who pay are counted', async ({ server }) => {
  const { userId } = await almostUncovered(server);
  expect(await read(server, userId)).toMatchObject({ paid_invitees: 1, accounts: { reserved: 80_000_000 } });
});

refusesInOrder('getUserRecord', {
  good: async (attempt) => {
    attempt.path = path(await attempt.server.createUser());
  },
});

test('user_not_found: an erased user, of whom nothing is shown here', async ({ server }) => {
  const id = await server.createUser();
  await server.admin('DELETE', path(id));
  expectRefusal(await server.admin('GET', path(id)), 'user_not_found');
});
