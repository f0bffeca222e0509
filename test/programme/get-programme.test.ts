import { expect } from 'vitest';
import { refusesInOrder } from '../support/refusals.ts';
import { startServer } from '../support/server.ts';
import { serving } from '../support/serving.ts';

const path = '/v1/admin/referrals/programme';

const test = serving({ landingUrl: 'https://www.example.org/welcome?from=ref' });

test('a new deployment begins with the published tiers and careful rules', async ({ server }) => {
  const { status, body } = await server.admin('GET', path);
  expect(status).toBe(200);
  expect(body).toEqual({
    version: 'v1',
    tiers: [
      { tier: 1, label: 'regular', rate_bps: 1000 },
      { tier: 2, label: 'influencer', rate_bps: 1500 },
    ],
    hold_days: 14,
    payout_min_micro: 50_000_000,
    attribution_window_days: 30,
    touch: 'last',
    account_age_max_days: 7,
    reward_months_max: null,
    reward_cap_per_invitee_micro: null,
    reward_cap_per_month_micro: null,
    networks: ['ethereum', 'polygon', 'bsc', 'solana', 'tron', 'bitcoin', 'sepa', 'paypal'],
    reserved_slugs: expect.arrayContaining(['admin', 'api', 'support']),
    reserved_slug_patterns: expect.arrayContaining(['triport*', '*support*', 'paypal*']),
    landing_url: 'https://www.example.org/welcome?from=ref',
    landing_origins: ['https://www.example.org'],
    embed_origins: [],
    show_inviter_name: true,
    show_invitee_names: true,
    payout_cover_required: false,
  });
});

test('without LANDING_URL links lead to the page served here', async () => {
  const other = await startServer();
  expect((await other.admin('GET', path)).body).toMatchObject({ landing_url: '/', landing_origins: [] });
  await other.stop();
});

test('what it answers can be sent back as it is', async ({ server }) => {
  const { body } = await server.admin('GET', path);
  const reply = await server.admin('PUT', path, body);
  expect([reply.status, reply.body]).toEqual([200, { ...body, version: 'v2' }]);
});

refusesInOrder('getProgramme', {
  test,
  good: (attempt) => {
    attempt.path = path;
  },
});
