import { expect } from 'vitest';
import { DAY_MS } from '../../src/core/clock.ts';
import { changeProgramme, couple, invoiceOf, report } from '../support/billing.ts';
import { openPayout } from '../support/payouts.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/admin/reports/funnel';
const read = async (server: TestServer, since: string, until: string) =>
  (await server.admin('GET', `${path}?since=${since}&until=${until}`)).body;

test('how far the users have come who were made in the range, whenever they did', async ({ server }) => {
  await changeProgramme(server, { hold_days: 0 });
  const first = await couple(server);
  const second = await couple(server, first.inviter);
  await couple(server, first.inviter);
  await server.admin('POST', '/v1/admin/referrals/signups', { user_id: second.invitee, code: 'nobody' });
  await server.admin('POST', '/v1/admin/referrals/signups', { user_id: second.invitee, code: 'no-one' });
  await server.admin('POST', '/v1/admin/referrals/signups', { user_id: first.inviter, code: first.code });
  await server.call('GET', `/r/${first.code}`);
  server.clock.advance(40 * DAY_MS);
  await server.call('GET', `/r/${first.code}`);
  await report(server, invoiceOf(server, first.invitee).paid(600_000_000));
  server.clock.advance(1000); // what was earned first is paid out first
  await report(server, invoiceOf(server, second.invitee).paid(100_000_000));
  const payout = await openPayout(server, await server.login(first.inviter), 50_000_000);
  await server.admin('POST', `/v1/admin/referrals/payouts/${payout}/sent`, { tx_hash: `0x${'ab'.repeat(32)}` });
  server.clock.advance(DAY_MS);
  expect(await read(server, '2026-03-01T00:00:00Z', '2026-04-01T00:00:00Z')).toEqual({
    since: '2026-03-01T00:00:00.000Z',
    until: '2026-04-01T00:00:00.000Z',
    complete_until: server.clock.now().toISOString(),
    clicks: 1,
    signups: 4,
    attributed: 3,
    rejected: [
      { reason: 'already_attributed', count: 1 },
      { reason: 'self_referral', count: 1 },
    ],
    first_paid: 2,
    rewarded: 2,
    paid_out: 1,
  });
  expect(await read(server, '2026-04-01T00:00:00Z', '2026-05-01T00:00:00Z')).toMatchObject({
    clicks: 1,
    signups: 0,
    attributed: 0,
    rejected: [],
    first_paid: 0,
    paid_out: 0,
  });
});

refusesInOrder('getFunnel', {
  good: (attempt) => {
    attempt.path = path;
  },
  own: [
    {
      tag: 'invalid_query',
      promise: 'a range that ends before it begins is refused',
      spoil: (attempt) => {
        attempt.path = `${path}?since=2026-02-01T00:00:00Z&until=2026-01-01T00:00:00Z`;
      },
    },
  ],
});

test('invalid_query: a moment that is none', async ({ server }) => {
  expectRefusal(await server.admin('GET', `${path}?until=2026-02-30T00:00:00Z`), 'invalid_query');
});
