import { beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/db/database.ts';
import { openOrm } from '../../src/db/orm.ts';
import { cast } from '../../src/demo/cast.ts';
import { chance } from '../../src/demo/chance.ts';
import { type DemoUser, loadDemo } from '../../src/demo/load-demo.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let demo: DemoUser | undefined;

beforeAll(async () => {
  server = await startServer();
  const orm = await openOrm({ url: server.databaseUrl, poolMax: 2, statementTimeoutMs: 10_000, warn: () => {} });
  const database = await openDatabase(orm, { isolation: 'read committed', preparedStatements: true });
  demo = await loadDemo(database, server.clock, () => {});
  const before = await server.sql('select count(*) from audit_log');
  await loadDemo(database, server.clock, () => {});
  const after = await server.sql('select count(*) from audit_log');
  // The second load only signs Ada in again.
  expect(Number(after[0].count) - Number(before[0].count)).toBe(2);
  await orm.close(true);
  return async () => {
    expect(server.failures).toEqual([]);
    await server.stop();
  };
}, 120_000);

const count = async (from: string) => Number((await server.sql(`select count(*) as n from ${from}`))[0].n);

test('some 200 people, with codes, slugs, invitees, tiers and a history over months', async () => {
  expect(await count('users')).toBe(200);
  expect(await count('users where inviter_user_id is not null')).toBeGreaterThan(100);
  expect(await count("codes where kind = 'uid'")).toBe(200);
  expect(await count("codes where kind = 'custom' and disabled_at is null")).toBeGreaterThan(50);
  expect(await count("codes where kind = 'custom' and disabled_at is not null")).toBeGreaterThan(2);
  expect(await count('users where tier = 2')).toBeGreaterThan(5);
  expect(await count('users where blocked')).toBeGreaterThan(0);
  expect(await count('users where erased_at is not null')).toBeGreaterThan(0);
  expect(await count('clicks')).toBeGreaterThan(200);
  const reasons = await server.sql('select distinct reason from attribution_log where reason is not null');
  expect(reasons.map(({ reason }) => reason)).toEqual(
    expect.arrayContaining(['code_unknown', 'self_referral', 'window_expired', 'account_too_old']),
  );
  const [{ months }] = await server.sql("select count(distinct date_trunc('month', created_at)) as months from attribution_log");
  expect(Number(months)).toBeGreaterThanOrEqual(7);
});

test('nothing in the demo happens in the future or before its people exist', async () => {
  const now = server.clock.now();
  expect(await count(`users where created_at > '${now.toISOString()}'`)).toBe(0);
  expect(await count('attribution_log l join users u using (user_id) where l.created_at < u.created_at')).toBe(0);
});

test('the first user is signed in and can take the published slug', async () => {
  const me = await server.as(demo?.session ?? '', 'GET', '/v1/referrals/me');
  expect(me.status).toBe(200);
  expect(me.body).toMatchObject({ tier: 2, tier_label: 'influencer', custom_slug: null });
  const slug = await server.as(demo?.session ?? '', 'POST', '/v1/referrals/code', { slug: 'trip-with-me' });
  expect(slug.body.code).toMatchObject({ Code: 'trip-with-me', Kind: 'custom' });
});

test('somebody waits for the published promotion', async () => {
  const { body } = await server.admin('GET', `/v1/admin/referrals/users/${demo?.regularUserId}`);
  expect(body).toMatchObject({ tier: 1, tier_label: 'regular', rate_bps: 1000 });
});

test('the cast is always the same', () => {
  expect(cast(50, chance(1))).toEqual(cast(50, chance(1)));
  expect(new Set(cast(200, chance(1)).map(({ userId }) => userId)).size).toBe(200);
});
