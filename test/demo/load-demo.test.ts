import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { cast, type Person } from '../../src/demo/cast.ts';
import { chance } from '../../src/demo/chance.ts';
import { type DemoUser, loadDemo } from '../../src/demo/load-demo.ts';
import { story } from '../../src/demo/story.ts';
import { addressOf, receiptOf } from '../../src/demo/wallets.ts';
import { addressForm } from '../../src/payouts/address-form.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

let demo: DemoUser | undefined;

/** Some day after everything that the contract's examples tell, and eight months of it. */
const NOW = '2027-06-30T12:00:00.000Z';

const load = (server: TestServer) => loadDemo(server.database, server.clock, () => {});

test.beforeAll(async ({ server }) => {
  server.clock.set(NOW);
  demo = await load(server);
  const before = await server.sql('select count(*) from audit_log');
  await load(server);
  const after = await server.sql('select count(*) from audit_log');
  // The second load only signs Ada in again, and makes her a ticket.
  expect(Number(after[0].count) - Number(before[0].count)).toBe(3);
});

const count = async (server: TestServer, from: string) => Number((await server.sql(`select count(*) as n from ${from}`))[0].n);

test('a ticket leads into the portal, and can be used for ten minutes', async ({ server }) => {
  const ticket_hash = createHash('sha256')
    .update(demo?.ticket as string)
    .digest();
  const rows = await server.sql('select return_to, expires_at, read_only from tickets where ticket_hash = $1', [ticket_hash]);
  const [{ return_to, expires_at, read_only }] = rows;
  expect([return_to, new Date(expires_at).toISOString(), read_only]).toEqual(['/portal', '2027-06-30T12:10:00.000Z', false]);
});

test('some 200 people, with codes, slugs, invitees, tiers and a history over months', async ({ server }) => {
  expect(await count(server, 'users')).toBe(204);
  expect(await count(server, 'users where inviter_user_id is not null')).toBeGreaterThan(100);
  expect(await count(server, "codes where kind = 'uid'")).toBe(204);
  expect(await count(server, "codes where kind = 'custom' and disabled_at is null")).toBeGreaterThan(50);
  expect(await count(server, "codes where kind = 'custom' and disabled_at is not null")).toBeGreaterThan(2);
  expect(await count(server, 'users where tier = 2')).toBeGreaterThan(5);
  expect(await count(server, 'users where blocked')).toBeGreaterThan(0);
  expect(await count(server, 'users where erased_at is not null')).toBeGreaterThan(0);
  expect(await count(server, 'clicks')).toBeGreaterThan(200);
  const reasons = await server.sql('select distinct reason from attribution_log where reason is not null');
  expect(reasons.map(({ reason }) => reason)).toEqual(
    expect.arrayContaining(['code_unknown', 'self_referral', 'window_expired', 'account_too_old']),
  );
  const [{ months }] = await server.sql("select count(distinct date_trunc('month', created_at)) as months from attribution_log");
  expect(Number(months)).toBeGreaterThanOrEqual(7);
});

test('invoices of every fate, and payouts in every status, on networks of every kind', async ({ server }) => {
  const outcomes = await server.sql('select distinct outcome, reason from billing_events');
  const told = outcomes.map(({ outcome, reason }) => (reason ? `${outcome}/${reason}` : outcome));
  expect(told).toEqual(expect.arrayContaining(['recorded', 'reward_created', 'reward_reversed', 'reward_restored']));
  expect(told).toEqual(expect.arrayContaining(['reward_created/cap_reached', 'no_reward/cap_reached', 'no_reward/not_referred']));
  expect(told).toContain('recorded/credit_returned');
  expect(await count(server, "(select from billing_events where outcome = 'reward_created' group by user_id) payer")).toBeGreaterThan(60);
  expect(await count(server, 'invoices where voided')).toBeGreaterThan(2);
  expect(await count(server, 'invoices where paid_at is null and not voided')).toBeGreaterThan(2);
  const statuses = await server.sql('select distinct status from payouts order by status');
  expect(statuses.map(({ status }) => status)).toEqual(['requested', 'processing', 'sent', 'failed', 'cancelled']);
  expect(await count(server, '(select distinct network from payouts) used')).toBeGreaterThan(4);
  expect(await count(server, 'balances where debt < 0')).toBeGreaterThan(0);
});

test('the published ladder, with people on every level and below', async ({ server }) => {
  const { body } = await server.admin('GET', '/v1/user-tiers');
  expect(body.items.map(({ name, point }: { name: string; point: number }) => [name, point])).toEqual([
    ['Bronze', 1000],
    ['Silver', 5000],
    ['Gold', 15_000],
    ['Platinum', 50_000],
    ['Diamond', 150_000],
  ]);
  const thresholds = [0, ...body.items.map(({ point }: { point: number }) => point), 1e9] as number[];
  for (const [level, from] of thresholds.slice(0, -1).entries()) {
    const held = await count(
      server,
      `point_balances where points_micro >= ${from * 1e6} and points_micro < ${(thresholds[level + 1] as number) * 1e6}`,
    );
    expect(held, `level ${level}`).toBeGreaterThan(1);
  }
  expect((await server.sql('select distinct task from point_events')).length).toBe(5);
  expect(await count(server, "point_events where reason = 'days_too_few'")).toBeGreaterThan(0);
});

test('the rules changed on the way, and came to those of the examples', async ({ server }) => {
  const rows = await server.sql('select version, document from programme_versions order by version');
  const capped = 50_000_000;
  expect(rows.map(({ document }) => document.reward_cap_per_invitee_micro)).toEqual([null, capped, capped, capped, capped, null, null]);
  const now = { payout_min_micro: 50_000_000, reward_cap_per_month_micro: null, reward_months_max: null };
  expect(rows.at(-1)).toMatchObject({ version: 7, document: now });
});

test('the books are right', async ({ server }) => {
  const { body } = await server.admin('GET', '/v1/admin/ledger/verification');
  expect(body).toMatchObject({ ok: true, users: 204, differences: [] });
  expect(body.transfers).toBeGreaterThan(400);
});

test('nothing in the demo happens in the future or before its people exist', async ({ server }) => {
  const now = server.clock.now();
  expect(await count(server, `users where created_at > '${now.toISOString()}'`)).toBe(0);
  for (const column of ['billing_events.received_at', 'payouts.completed_at', 'transfers.created_at', 'spends.created_at']) {
    const [table] = column.split('.');
    expect(await count(server, `${table} where ${column} > '${now.toISOString()}'`), column).toBe(0);
  }
  expect(await count(server, 'attribution_log l join users u using (user_id) where l.created_at < u.created_at')).toBe(0);
  expect(await count(server, 'invoices i join users u using (user_id) where i.paid_at < u.created_at')).toBe(0);
});

test('the first user is signed in, has the published slug, and may say so again', async ({ server }) => {
  const me = await server.as(demo?.session ?? '', 'GET', '/v1/referrals/me');
  expect(me.status).toBe(200);
  expect(me.body).toMatchObject({ tier: 2, tier_label: 'influencer', custom_slug: 'trip-with-me' });
  const slug = await server.as(demo?.session ?? '', 'POST', '/v1/referrals/code', { slug: 'trip-with-me' });
  expect(slug.body.code).toMatchObject({ Code: 'trip-with-me', Kind: 'custom' });
});

test('the first user has several rewards in every status, open payouts, and money for another one', async ({ server }) => {
  const session = demo?.session ?? '';
  for (const status of ['pending', 'available', 'spent', 'paid_out', 'reversed']) {
    const { body } = await server.as(session, 'GET', `/v1/referrals/rewards?status=${status}`);
    expect(body.items.length, status).toBeGreaterThan(1);
  }
  const payouts = await server.as(session, 'GET', '/v1/referrals/payouts');
  const statuses = payouts.body.items.map(({ status }: { status: string }) => status);
  expect(statuses).toEqual(['requested', 'processing', 'sent', 'sent', 'failed', 'sent']);
  const me = await server.as(session, 'GET', '/v1/referrals/me');
  expect(me.body.paid_invitees).toBeGreaterThan(10);
  expect(me.body.balance.available_micro).toBeGreaterThan(60_000_000);
  const { address } = payouts.body.items[0];
  const wish = { amount_micro: 60_000_000, network: 'ethereum', address };
  expect((await server.as(session, 'POST', '/v1/referrals/payouts', wish)).status).toBe(202);
});

test('the first user stands in the middle of the ladder', async ({ server }) => {
  const { body } = await server.as(demo?.session ?? '', 'GET', '/v1/user-tiers/me');
  expect(body).toMatchObject({ level: 3, next_level: 4 });
});

test('somebody waits for the published promotion', async ({ server }) => {
  const { body } = await server.admin('GET', `/v1/admin/referrals/users/${demo?.regularUserId}`);
  expect(body).toMatchObject({ tier: 1, tier_label: 'regular', rate_bps: 1000 });
});

test('the story is always the same, whenever it ends', () => {
  const deeds = (end: string) =>
    story(chance(1), new Date(end)).flatMap((scene) => ('who' in scene ? [`${scene.who.name} ${scene.what}`] : []));
  expect(deeds('2027-06-30T23:59:59Z')).toEqual(deeds('2031-03-01T12:00:00Z'));
});

test('addresses are good ones of their networks', async () => {
  const [someone] = cast(1, chance(1)) as [Person];
  for (const network of ['ethereum', 'polygon', 'bsc', 'solana', 'tron', 'bitcoin', 'sepa', 'paypal'] as const) {
    const address = addressOf(someone, network);
    expect(await addressForm(network, address), network).toBe(address);
    expect(receiptOf(someone, network, 1)).not.toBe(receiptOf(someone, network, 2));
  }
});

test('the cast is always the same', () => {
  expect(cast(50, chance(1))).toEqual(cast(50, chance(1)));
  expect(new Set(cast(200, chance(1)).map(({ userId }) => userId)).size).toBe(200);
});
