import { expect } from 'vitest';
import { changeProgramme, couple, EVENTS, invoiceOf, report } from '../support/billing.ts';
import { refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const read = async (server: TestServer, id: string) => (await server.admin('GET', `${EVENTS}/${id}`)).body;
const rulesOf = ({ decision }: { decision: { path: { rule: string; applies: boolean }[] } }) =>
  decision.path.map(({ rule, applies }) => (applies ? `${rule}!` : rule));
const becauseOf = ({ decision }: { decision: { path: { because: string }[] } }) => decision.path.map(({ because }) => because);

test('a rewarded payment tells who invited whom, under which code, at which rate, and that no rule stood against it', async ({
  server,
}) => {
  const { inviter, invitee, code } = await couple(server);
  const invoice = invoiceOf(server, invitee);
  const payment = invoice.paid(49_000_000);
  const [outcome] = await report(server, payment);
  server.clock.advance(1000);
  const record = await read(server, payment.id);
  expect(record).toEqual({
    event: payment,
    received: null,
    received_at: '2026-03-01T12:00:00.000Z',
    reported_by: 'operator:default',
    outcome,
    decision: {
      inviter_user_id: inviter,
      code,
      attributed_at: '2026-03-01T12:00:00.000Z',
      tier: 1,
      rate_bps: 1000,
      programme_version: 'v1',
      base_micro: 49_000_000,
      credit_micro: 0,
      given_back_micro: 0,
      path: expect.any(Array),
    },
  });
  expect(rulesOf(record)).toEqual([
    'already_paid',
    'not_referred',
    'inviter_blocked',
    'covered_by_credit',
    'months_exceeded',
    'amount_too_small',
    'cap_reached',
  ]);
  expect(becauseOf(record)).toEqual([
    `This is the first payment of ${invoice.id}.`,
    `The payer signed up under ${code} on 2026-03-01T12:00:00.000Z.`,
    'The inviter takes part in the programme.',
    'No reward credit was spent on the invoice.',
    'Programme v1 rewards payments without a limit of time.',
    '10 % of 49.00, rounded down to whole micro-units, is 4.90.',
    'Programme v1 has no caps.',
  ]);
});

test('a payment that earned nothing says at which rule it ended', async ({ server }) => {
  const { invitee } = await couple(server);
  const alone = invoiceOf(server, await server.createUser()).paid(1000);
  const small = invoiceOf(server, invitee).paid(9);
  const invoice = invoiceOf(server, invitee);
  const [first, second] = [invoice.paid(1000), invoice.paid(1000)];
  await report(server, alone, small, first, second);
  expect(rulesOf(await read(server, alone.id))).toEqual(['already_paid', 'not_referred!']);
  expect(rulesOf(await read(server, small.id)).at(-1)).toBe('amount_too_small!');
  expect(rulesOf(await read(server, second.id))).toEqual(['already_paid!']);
});

test('the path is that of the moment: later rules, tiers and blocks do not rewrite it', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const payment = invoiceOf(server, invitee).paid(1000);
  await report(server, payment);
  const before = await read(server, payment.id);
  await changeProgramme(server, { reward_months_max: 1, reward_cap_per_invitee_micro: 50, hold_days: 1 });
  await server.admin('POST', `/v1/admin/referrals/users/${inviter}/tier`, { tier: 2 });
  await server.admin('PUT', `/v1/admin/users/${inviter}`, { blocked: true });
  expect(await read(server, payment.id)).toEqual(before);
  await server.admin('PUT', `/v1/admin/users/${inviter}`, { blocked: false });
  const capped = invoiceOf(server, invitee).paid(1000);
  await report(server, capped);
  expect(becauseOf(await read(server, capped.id)).at(-1)).toBe('Under 0.00005 per invitee there was room for 0.00.');
  await changeProgramme(server, { reward_months_max: null, reward_cap_per_invitee_micro: null, hold_days: 14 });
});

test('a refund tells how much was given back and what that did to the reward', async ({ server }) => {
  const { invitee } = await couple(server);
  const invoice = invoiceOf(server, invitee);
  const refund = invoice.refunded(14_700_000);
  await report(server, invoice.paid(49_000_000), refund);
  const record = await read(server, refund.id);
  expect(record.decision).toMatchObject({ given_back_micro: 14_700_000, tier: 1, rate_bps: 1000 });
  expect(record.decision.path).toEqual([
    {
      rule: 'given_back',
      applies: true,
      because: '14.70 of 49.00 was given back after this event, which reverses 1.47 of the reward of 4.90.',
    },
  ]);
});

test('a refund before its payment, and one of an invoice that earned nothing, say that nothing changes', async ({ server }) => {
  const { invitee } = await couple(server);
  const waiting = invoiceOf(server, invitee).refunded(1);
  const small = invoiceOf(server, invitee);
  const refund = small.refunded(1);
  await report(server, waiting, small.paid(9), refund);
  expect((await read(server, waiting.id)).decision.path).toEqual([
    { rule: 'not_rewarded', applies: true, because: 'By then the invoice had earned nobody a reward.' },
  ]);
  expect(becauseOf(await read(server, refund.id))).toEqual([
    '0.000001 of 0.000009 was given back after this event, and no reward changes with it.',
  ]);
});

test('a rejected event is shown with its reason until its id is accepted', async ({ server }) => {
  const { invitee } = await couple(server);
  const payment = invoiceOf(server, invitee).paid(1000);
  await report(server, { ...payment, currency: 'EUR' });
  const record = await read(server, payment.id);
  expect(record.outcome).toEqual({ id: payment.id, outcome: 'rejected', reason: 'currency_mismatch', replayed: false });
  expect(record.event).toEqual({ ...payment, currency: 'EUR' });
  expect(rulesOf(record)).toEqual(['currency_mismatch!']);
  await report(server, payment);
  expect((await read(server, payment.id)).outcome.outcome).toBe('reward_created');
});

test('a malformed event is shown as it came, cut where it is too long', async ({ server }) => {
  const malformed = { id: 'malformed-1', amount: '\u0000 and more' };
  const long = { id: 'malformed-2', note: 'x'.repeat(10_000) };
  await report(server, malformed, long);
  expect(await read(server, malformed.id)).toMatchObject({ event: null, received: JSON.stringify(malformed) });
  const cut = await read(server, long.id);
  expect(cut.received).toBe(JSON.stringify(long).slice(0, 4096));
  expect(cut.outcome).toEqual({ id: long.id, outcome: 'rejected', reason: 'invalid_event', replayed: false });
});

test('event_not_found: an id that was never reported, and one that could be none', async ({ server }) => {
  for (const id of ['evt_nobody', '-', '%00', '%ff', 'a%20b', 'x'.repeat(256)]) {
    const reply = await server.admin('GET', `${EVENTS}/${id}`);
    expect([reply.status, reply.body.error]).toEqual([404, 'event_not_found']);
  }
});

refusesInOrder('getBillingEvent', {
  good: async (attempt) => {
    const { invitee } = await couple(attempt.server);
    const event = invoiceOf(attempt.server, invitee).paid(1000);
    await report(attempt.server, event);
    attempt.path = `${EVENTS}/${event.id}`;
  },
  own: [
    {
      tag: 'event_not_found',
      promise: 'an id that was never reported is not there',
      spoil: (attempt) => {
        attempt.path = `${EVENTS}/evt_nobody`;
      },
    },
  ],
});
