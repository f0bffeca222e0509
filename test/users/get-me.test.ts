import { expect } from 'vitest';
import { loadLeft } from '../../src/rewards/load-left.ts';
import { reverse, spend } from '../../src/rewards/purse.ts';
import { earn, loadReward, onPurse } from '../support/money.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { ADMIN_TOKEN } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/referrals/me';
const DAY_MS = 86_400_000;

test('a new user sees their code, the lowest tier, empty accounts and no inviter', async ({ server }) => {
  const { status, body } = await server.as(await server.login(await server.createUser()), 'GET', path);
  expect(status).toBe(200);
  expect(body).toEqual({
    primary_code: expect.stringMatching(/^[0-9a-hjkmnp-tv-z]{10}$/),
    custom_slug: null,
    tier: 1,
    tier_label: 'regular',
    rate_bps: 1000,
    paid_invitees: 0,
    balance: { pending_micro: 0, available_micro: 0, lifetime_micro: 0 },
    inviter_display: null,
  });
});

test('a user sees everything as it is now: slug, tier, paying invitees, balance, inviter', async ({ server }) => {
  const inviter = await server.createUser({ display_name: 'Grace Hopper' });
  const id = await server.createUser();
  const session = await server.login(id);
  const { body: overview } = await server.admin('GET', `/v1/admin/referrals/users/${inviter}`);
  await server.admin('POST', '/v1/admin/referrals/signups', { user_id: id, code: overview.primary_code });
  await server.admin('POST', `/v1/admin/referrals/users/${id}/tier`, { tier: 2 });
  await server.as(session, 'POST', '/v1/referrals/code', { slug: 'my-own-slug' });
  await server.sql('update users set paid_invitees = 2 where user_id = $1', [id]);
  await server.sql('update balances set programme = -7, pending = 1, available = 2, spent = 4 where user_id = $1', [id]);
  expect((await server.as(session, 'GET', path)).body).toMatchObject({
    custom_slug: 'my-own-slug',
    tier: 2,
    tier_label: 'influencer',
    rate_bps: 1500,
    paid_invitees: 2,
    balance: { pending_micro: 1, available_micro: 2, lifetime_micro: 7 },
    inviter_display: 'Grace Hopper',
  });
  await server.admin('PUT', `/v1/admin/users/${inviter}`, { display_name: 'Rear Admiral Hopper' });
  expect((await server.as(session, 'GET', path)).body.inviter_display).toBe('Rear Admiral Hopper');
  await server.as(session, 'DELETE', '/v1/referrals/code');
  expect((await server.as(session, 'GET', path)).body.custom_slug).toBeNull();
});

test('a reward counts as available from the moment its hold ends, although nothing has swept it', async ({ server }) => {
  const id = await server.createUser();
  const session = await server.login(id);
  const balance = async () => (await server.as(session, 'GET', path)).body.balance;
  await earn(server, id, 5);
  await earn(server, id, 7, { availableAt: new Date(server.clock.now().getTime() + 60_000) });
  server.clock.advance(59_000);
  expect(await balance()).toEqual({ pending_micro: 7, available_micro: 5, lifetime_micro: 12 });
  server.clock.advance(1000);
  expect(await balance()).toEqual({ pending_micro: 0, available_micro: 12, lifetime_micro: 12 });
  expect(await server.sql('select pending, available from balances where user_id = $1', [id])).toEqual([{ pending: '7', available: '5' }]);
  await onPurse(server, id, () => {});
  expect(await balance()).toEqual({ pending_micro: 0, available_micro: 12, lifetime_micro: 12 });
});

test('what was reversed after it had been spent is paid from what is due, before any of that is available', async ({ server }) => {
  const id = await server.createUser();
  const session = await server.login(id);
  const balance = async () => (await server.as(session, 'GET', path)).body.balance;
  const inSeconds = (seconds: number) => new Date(server.clock.now().getTime() + seconds * 1000);
  await earn(server, id, 100);
  await onPurse(server, id, async (purse, tx) => {
    await loadLeft(tx, purse, 100n);
    spend(purse, 100n, id);
    const reward = await loadReward(tx, purse, 1n);
    reverse(purse, reward, 100n, 'refund');
  });
  await earn(server, id, 60, { availableAt: inSeconds(10) });
  await earn(server, id, 70, { availableAt: inSeconds(20) });
  expect(await balance()).toEqual({ pending_micro: 130, available_micro: 0, lifetime_micro: 130 });
  server.clock.advance(10_000);
  expect(await balance()).toEqual({ pending_micro: 70, available_micro: 0, lifetime_micro: 130 });
  server.clock.advance(10_000);
  expect(await balance()).toEqual({ pending_micro: 0, available_micro: 30, lifetime_micro: 130 });
  await onPurse(server, id, () => {});
  expect(await balance()).toEqual({ pending_micro: 0, available_micro: 30, lifetime_micro: 130 });
});

test('a blocked user may read', async ({ server }) => {
  const id = await server.createUser({ blocked: true });
  expect((await server.as(await server.login(id), 'GET', path)).status).toBe(200);
});

refusesInOrder('getMe', {
  good: (attempt) => {
    attempt.path = path;
  },
});

test('unauthenticated: no cookie, an empty one, half a token, the operator’s token, an API key', async ({ server }) => {
  for (const cookies of [{}, { nl_session: '' }, { nl_session: 'x'.repeat(42) }, { nl_session: ADMIN_TOKEN }, { session: 'x' }]) {
    expectRefusal(await server.call('GET', path, { cookies }), 'unauthenticated');
  }
  const token = await server.login(await server.createUser());
  expectRefusal(await server.call('GET', path, { headers: { authorization: `Bearer ${token}` } }), 'unauthenticated');
});

test('unauthenticated: a session ends after 30 days', async ({ server }) => {
  const session = await server.login(await server.createUser());
  server.clock.advance(30 * DAY_MS - 1);
  expect((await server.as(session, 'GET', path)).status).toBe(200);
  server.clock.advance(1);
  expectRefusal(await server.as(session, 'GET', path), 'unauthenticated');
});
