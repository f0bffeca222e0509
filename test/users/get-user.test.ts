import { expect } from 'vitest';
import { earn } from '../support/money.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { test } from '../support/serving.ts';

let userId: string;
const path = (id: string) => `/v1/admin/referrals/users/${id}`;

test.beforeAll(async ({ server }) => {
  userId = await server.createUser({ display_name: 'Ada Lovelace' });
});

test('a new user stands at the lowest tier with empty accounts and no history', async ({ server }) => {
  const { status, body } = await server.admin('GET', path(userId));
  expect(status).toBe(200);
  expect(body).toEqual({
    user_id: userId,
    tier: 1,
    tier_label: 'regular',
    rate_bps: 1000,
    primary_code: expect.stringMatching(/^[0-9a-hjkmnp-tv-z]{10}$/),
    custom_slug: null,
    paid_invitees_info: 0,
    balance: { pending_micro: 0, available_micro: 0, lifetime_micro: 0 },
    recent_attributions: [],
  });
});

test('the overview shows tier, slug, paying invitees, balance and the log as they are now', async ({ server }) => {
  const id = await server.createUser();
  const session = await server.login(id);
  await server.as(session, 'POST', '/v1/referrals/code', { slug: 'overview-slug' });
  await server.admin('POST', `${path(id)}/tier`, { tier: 2, note: 'why not' });
  await server.sql('update users set paid_invitees = 3 where user_id = $1', [id]);
  await server.sql(
    'update balances set programme = -115750000, pending = 4500000, available = 61250000, spent = 50000000 where user_id = $1',
    [id],
  );
  const { body } = await server.admin('GET', path(id));
  expect(body).toEqual({
    user_id: id,
    tier: 2,
    tier_label: 'influencer',
    rate_bps: 1500,
    primary_code: expect.any(String),
    custom_slug: 'overview-slug',
    paid_invitees_info: 3,
    balance: { pending_micro: 4_500_000, available_micro: 61_250_000, lifetime_micro: 115_750_000 },
    recent_attributions: [expect.objectContaining({ Event: 'tier_changed', OldTier: 1, NewTier: 2, Note: 'why not' })],
  });
});

test('what was reserved for a payout or turned into debt is not available, and reversals count against the lifetime', async ({
  server,
}) => {
  const id = await server.createUser();
  await server.sql('update balances set programme = -30, reserved = 20, paid_out = 15, debt = -5 where user_id = $1', [id]);
  expect((await server.admin('GET', path(id))).body.balance).toEqual({ pending_micro: 0, available_micro: 0, lifetime_micro: 30 });
});

test('a reward counts as available from the moment its hold ends, although nothing has swept it', async ({ server }) => {
  const id = await server.createUser();
  const balance = async () => (await server.admin('GET', path(id))).body.balance;
  await earn(server, id, 7, { availableAt: new Date(server.clock.now().getTime() + 60_000) });
  server.clock.advance(59_000);
  expect(await balance()).toEqual({ pending_micro: 7, available_micro: 0, lifetime_micro: 7 });
  server.clock.advance(1000);
  expect(await balance()).toEqual({ pending_micro: 0, available_micro: 7, lifetime_micro: 7 });
});

test('amounts up to the bound of the contract come out exactly', async ({ server }) => {
  const id = await server.createUser();
  await server.sql('update balances set programme = -9007199254740991, pending = 9007199254740991 where user_id = $1', [id]);
  const { text } = await server.admin('GET', path(id));
  expect(text).toContain('"balance":{"pending_micro":9007199254740991,"available_micro":0,"lifetime_micro":9007199254740991}');
});

test('a user id comes in any case and goes out in lower case', async ({ server }) => {
  const { status, body } = await server.admin('GET', path(userId.toUpperCase()));
  expect([status, body.user_id]).toEqual([200, userId]);
});

test('label and rate are those of the programme in force', async ({ server }) => {
  const { body: programme } = await server.admin('GET', '/v1/admin/referrals/programme');
  const tiers = [{ tier: 1, label: 'starter', rate_bps: 1250 }, programme.tiers[1]];
  expect((await server.admin('PUT', '/v1/admin/referrals/programme', { ...programme, tiers })).status).toBe(200);
  expect((await server.admin('GET', path(userId))).body).toMatchObject({ tier: 1, tier_label: 'starter', rate_bps: 1250 });
});

refusesInOrder('getUser', {
  good: (attempt) => {
    attempt.path = path(userId);
  },
});

test.for([
  ['a UUID as a URN', (id: string) => `urn:uuid:${id}`],
  ['a UUID in braces', (id: string) => `{${id}}`],
  ['a UUID without dashes', (id: string) => id.replaceAll('-', '')],
  ['too short', (id: string) => id.slice(1)],
  ['too long', (id: string) => `${id}0`],
  ['not hexadecimal', (id: string) => `g${id.slice(1)}`],
  ['an escape that is malformed', () => '%zz'],
  ['an escaped NUL', () => '%00'],
  ['an escaped slash', () => '..%2f..'],
  ['a blank', () => '%20'],
] as const)('invalid_user_id: %s', async ([_, change], { server }) => {
  expectRefusal(await server.admin('GET', path(change(userId))), 'invalid_user_id');
});

test('user_not_found: an erased user is gone', async ({ server }) => {
  const id = await server.createUser();
  await server.admin('DELETE', `/v1/admin/users/${id}`);
  expectRefusal(await server.admin('GET', path(id)), 'user_not_found');
});
