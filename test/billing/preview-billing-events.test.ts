import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { balanceOf, couple, EVENTS, invoiceOf, report } from '../support/billing.ts';
import { refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const PREVIEW = '/v1/admin/billing/preview';
const TABLES = ['billing_events', 'billing_rejections', 'invoices', 'rewards', 'transfers', 'attribution_log', 'audit_log'];
const rows = async (server: TestServer) => Promise.all(TABLES.map((table) => server.sql(`select * from ${table}`)));

test('a preview answers what the report will answer, but for the ids of new rewards', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const [one, two] = [invoiceOf(server, invitee), invoiceOf(server, invitee)];
  await report(server, one.paid(1000));
  const events = [one.refunded(300), two.paid(500), two.voided(), { id: 'bad-event' }, one.paid(1000), two.created(1, { currency: 'EUR' })];
  const { body, status } = await server.admin('POST', PREVIEW, { events });
  expect(status).toBe(200);
  const anyReward = ({ reward, ...outcome }: { reward?: { id: string } }) => ({ ...outcome, reward: reward && { ...reward, id: '' } });
  const reported = await report(server, ...events);
  expect(body.outcomes.map(anyReward)).toEqual(reported.map(anyReward));
  expect(reported.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
    'reward_reversed',
    'reward_created',
    'reward_reversed',
    'rejected',
    'no_reward',
    'rejected',
  ]);
  expect((await balanceOf(server, inviter)).lifetime).toBe(70);
});

test('a preview changes nothing, however often it is asked', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const events = [invoiceOf(server, invitee).paid(1000), { id: 'bad-preview' }];
  const before = await rows(server);
  for (let time = 0; time < 3; time++) {
    expect((await server.admin('POST', PREVIEW, { events })).body.outcomes).toMatchObject([
      { outcome: 'reward_created', replayed: false },
      { outcome: 'rejected' },
    ]);
  }
  expect(await rows(server)).toEqual(before);
  expect(await balanceOf(server, inviter)).toEqual({ pending: 0, available: 0, lifetime: 0 });
  expect((await server.admin('GET', `${EVENTS}/bad-preview`)).status).toBe(404);
});

test('an Idempotency-Key is ignored: nothing is kept under it', async ({ server }) => {
  const headers = { 'idempotency-key': 'preview-1' };
  const events = [invoiceOf(server, randomUUID()).created(1000)];
  expect((await server.admin('POST', PREVIEW, { events }, headers)).status).toBe(200);
  expect((await server.admin('POST', PREVIEW, { events: [] }, headers)).body).toEqual({ outcomes: [] });
  expect(await server.sql('select from idempotency_keys')).toEqual([]);
});

refusesInOrder('previewBillingEvents', {
  good: (attempt) => {
    attempt.path = PREVIEW;
    attempt.body = { events: [invoiceOf(attempt.server, randomUUID()).created(1000)] };
  },
});
