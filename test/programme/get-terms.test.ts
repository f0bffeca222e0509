import { expect } from 'vitest';
import { SETTING, TASK_SETTING } from '../support/points.ts';
import { refusesInOrder } from '../support/refusals.ts';
import { startServer } from '../support/server.ts';
import { serving, test } from '../support/serving.ts';

const path = '/v1/referrals/terms';
const programmePath = '/v1/admin/referrals/programme';

const TERMS = {
  currency: 'USD',
  tiers: [
    { tier: 1, label: 'regular', rate_bps: 1000 },
    { tier: 2, label: 'influencer', rate_bps: 1500 },
  ],
  hold_days: 14,
  payout_min_micro: 50_000_000,
  networks: ['ethereum', 'polygon', 'bsc', 'solana', 'tron', 'bitcoin', 'sepa', 'paypal'],
  attribution_window_days: 30,
  touch: 'last',
  account_age_max_days: 7,
  reward_months_max: null,
  reward_cap_per_invitee_micro: null,
  reward_cap_per_month_micro: null,
  show_inviter_name: true,
  show_invitee_names: true,
  tasks: null,
};

test('anyone reads the terms, and nothing that operators alone need to know', async ({ server }) => {
  const { status, headers, body } = await server.call('GET', path);
  expect([status, body]).toEqual([200, TERMS]);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.getSetCookie()).toEqual([]);
});

test('they are the same for everybody', async ({ server }) => {
  const userId = await server.createUser();
  const session = await server.login(userId);
  await server.admin('POST', `/v1/admin/referrals/users/${userId}/tier`, { tier: 2 });
  const { text } = await server.call('GET', path);
  expect((await server.as(session, 'GET', path)).text).toBe(text);
  expect((await server.admin('GET', path)).text).toBe(text);
  expect((await server.call('GET', path, { cookies: { nl_session: 'of-nobody' } })).text).toBe(text);
});

test('they follow the programme from its change on, tiers by number', async () => {
  const server = await startServer();
  const { body: programme } = await server.admin('GET', programmePath);
  const rules = {
    tiers: [
      { tier: 7, label: 'partner', rate_bps: 2500 },
      { tier: 1, label: 'regular', rate_bps: 900 },
    ],
    hold_days: 30,
    payout_min_micro: 1,
    networks: ['sepa'],
    attribution_window_days: 90,
    touch: 'first',
    account_age_max_days: 0,
    reward_months_max: 12,
    reward_cap_per_invitee_micro: 5_000_000,
    reward_cap_per_month_micro: 9_007_199_254_740_991,
    show_inviter_name: false,
    show_invitee_names: false,
  };
  const secret = {
    reserved_slugs: ['secret-word'],
    embed_origins: ['https://secret.example'],
    landing_origins: ['https://secret.example'],
  };
  const { body: changed } = await server.admin('PUT', programmePath, { ...programme, ...rules, ...secret, note: 'secret' });
  const { body, text } = await server.call('GET', path);
  expect(body).toEqual({ currency: 'USD', ...rules, tiers: [rules.tiers[1], rules.tiers[0]], tasks: null });
  expect(text).not.toMatch(/secret|default/);
  await server.admin('PUT', programmePath, { ...programme, version: changed.version });
  expect((await server.call('GET', path)).body).toEqual(TERMS);
  await server.stop();
});

test('a programme from before there were such rules is told as it is followed', async ({ server }) => {
  await server.sql(`update programme_versions set document = document - 'show_invitee_names' - 'embed_origins'`);
  expect((await server.call('GET', path)).body).toEqual(TERMS);
});

test('what earns points is told as operators read it, from the first task setting on, and follows each change', async () => {
  const server = await startServer();
  expect((await server.call('GET', path)).body.tasks).toBeNull();
  const settings = [SETTING, { verification: 0, wallet: [], auction: 0.000001, direct: 9_007_199_254, staking: [] }];
  for (const setting of settings) {
    expect((await server.admin('PUT', TASK_SETTING, setting)).status).toBe(200);
    const { body } = await server.call('GET', path);
    expect(body).toEqual({ ...TERMS, tasks: { id: 1, ...setting } });
    expect(body.tasks).toEqual((await server.admin('GET', TASK_SETTING)).body);
  }
  await server.sql(`update task_setting_versions set document = document || '{"secret": 1}'`);
  expect(Object.keys((await server.call('GET', path)).body.tasks)).toEqual(['id', ...Object.keys(SETTING)]);
  await server.stop();
});

serving({ currency: 'EUR' })('amounts are of the deployment’s currency', async ({ server }) => {
  expect((await server.call('GET', path)).body.currency).toBe('EUR');
});

refusesInOrder('getTerms', {
  good: (attempt) => {
    attempt.path = path;
  },
});
