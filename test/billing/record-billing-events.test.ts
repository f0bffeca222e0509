import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { balanceOf, changeProgramme, couple, daysAgo, EVENTS, invoiceOf, report, rewardsOf } from '../support/billing.ts';
import { refusesInOrder } from '../support/refusals.ts';
import { test } from '../support/serving.ts';

test.afterEach(async ({ server }) => {
  expect((await server.admin('GET', '/v1/admin/ledger/verification')).body).toMatchObject({ ok: true, differences: [] });
  expect(server.failures).toEqual([]);
});

test('a payment earns the inviter a share of it, at the rate of the tier, held for the hold', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const invoice = invoiceOf(server, invitee);
  const payment = invoice.paid(49_000_000);
  const [outcome] = await report(server, payment);
  expect(outcome).toEqual({
    id: payment.id,
    outcome: 'reward_created',
    reward: {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      inviter_user_id: inviter,
      amount_micro: 4_900_000,
      rate_bps: 1000,
      tier: 1,
      available_at: '2026-03-15T12:00:00.000Z',
    },
    replayed: false,
  });
  expect(await balanceOf(server, inviter)).toEqual({ pending: 4_900_000, available: 0, lifetime: 4_900_000 });
  expect(await rewardsOf(server, inviter)).toEqual([
    {
      id: outcome.reward.id,
      invitee_user_id: invitee,
      invoice_id: invoice.id,
      base_micro: 49_000_000,
      rate_bps: 1000,
      tier: 1,
      amount_micro: 4_900_000,
      reversed_micro: 0,
      status: 'pending',
      created_at: '2026-03-01T12:00:00.000Z',
      available_at: '2026-03-15T12:00:00.000Z',
    },
  ]);
});

test('the first positive payment makes a paying customer: counted once, logged in both logs', async ({ server }) => {
  const { inviter, invitee, code } = await couple(server);
  const [first, second] = [invoiceOf(server, invitee), invoiceOf(server, invitee)];
  await report(server, invoiceOf(server, invitee).paid(0), first.paid(10_000_000), second.paid(5_000_000), second.refunded(1_000_000));
  const { body } = await server.admin('GET', `/v1/admin/referrals/users/${inviter}`);
  expect(body.paid_invitees_info).toBe(1);
  const entry = { Event: 'first_paid', InviterID: inviter, InviteeID: invitee, Code: code, InvoiceID: first.id };
  expect(body.recent_attributions[0]).toMatchObject({ UserID: inviter, ...entry });
  const theirs = (await server.admin('GET', `/v1/admin/referrals/users/${invitee}/attributions`)).body.items;
  expect(theirs[0]).toMatchObject({ UserID: invitee, ...entry });
  const { items } = (await server.as(await server.login(inviter), 'GET', '/v1/referrals/invitees')).body;
  expect(items).toMatchObject([{ user_id: invitee, total_paid_micro: 14_000_000 }]);
});

test('the rate is that of the moment: a tier changed between two payments gives two rates', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const [before] = await report(server, invoiceOf(server, invitee).paid(10_000_000));
  await server.admin('POST', `/v1/admin/referrals/users/${inviter}/tier`, { tier: 2 });
  const [after] = await report(server, invoiceOf(server, invitee).paid(10_000_000));
  expect([before.reward.amount_micro, after.reward.amount_micro]).toEqual([1_000_000, 1_500_000]);
  expect((await rewardsOf(server, inviter)).map((reward: { rate_bps: number }) => reward.rate_bps)).toEqual([1500, 1000]);
});

test('the hold begins when it was paid, not when it was reported; what is over already is available at once', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  await report(server, invoiceOf(server, invitee).paid(10_000_000, { occurred_at: daysAgo(server, 14) }));
  await report(server, invoiceOf(server, invitee).paid(10_000_000, { occurred_at: daysAgo(server, 13) }));
  expect(await balanceOf(server, inviter)).toEqual({ pending: 1_000_000, available: 1_000_000, lifetime: 2_000_000 });
});

test('an id counts once: the same content again changes nothing and is answered as before', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const payment = invoiceOf(server, invitee).paid(10_000_000, { currency: 'USD' });
  const [first] = await report(server, payment);
  const { currency: _, ...sameWithout } = payment;
  const sameMoment = { ...sameWithout, occurred_at: payment.occurred_at.replace('Z', '+00:00'), user_id: invitee.toUpperCase() };
  for (const again of [payment, sameWithout, sameMoment]) expect(await report(server, again)).toEqual([{ ...first, replayed: true }]);
  expect(await report(server, payment, payment)).toEqual([
    { ...first, replayed: true },
    { ...first, replayed: true },
  ]);
  expect((await balanceOf(server, inviter)).lifetime).toBe(1_000_000);
});

test('a repetition within one batch is one too', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const payment = invoiceOf(server, invitee).paid(10_000_000);
  const [first, second] = await report(server, payment, payment);
  expect(second).toEqual({ ...first, replayed: true });
  expect((await balanceOf(server, inviter)).lifetime).toBe(1_000_000);
});

test('not_referred: nobody invited the payer, or the payer is not even known; attribution does not look back', async ({ server }) => {
  const { inviter } = await couple(server);
  const alone = await server.createUser();
  const invoice = invoiceOf(server, alone);
  expect(await report(server, invoice.paid(1_000_000), invoiceOf(server, randomUUID()).paid(1_000_000))).toMatchObject([
    { outcome: 'no_reward', reason: 'not_referred' },
    { outcome: 'no_reward', reason: 'not_referred' },
  ]);
  const { body } = await server.admin('GET', `/v1/admin/referrals/users/${inviter}`);
  await server.admin('POST', '/v1/admin/referrals/signups', { user_id: alone, code: body.primary_code });
  expect(await report(server, invoice.paid(1_000_000), invoice.refunded(1_000_000))).toMatchObject([
    { outcome: 'no_reward', reason: 'already_paid' },
    { outcome: 'recorded' },
  ]);
  const { items } = (await server.as(await server.login(inviter), 'GET', '/v1/referrals/invitees')).body;
  expect(items.map((item: { total_paid_micro: number }) => item.total_paid_micro)).toEqual([0, 0]);
});

test('inviter_blocked: a blocked inviter earns nothing, also not later, and the invitee counts all the same', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  await server.admin('PUT', `/v1/admin/users/${inviter}`, { blocked: true });
  const payment = invoiceOf(server, invitee).paid(1_000_000);
  expect(await report(server, payment)).toEqual([{ id: payment.id, outcome: 'no_reward', reason: 'inviter_blocked', replayed: false }]);
  await server.admin('PUT', `/v1/admin/users/${inviter}`, { blocked: false });
  expect(await report(server, payment)).toMatchObject([{ reason: 'inviter_blocked', replayed: true }]);
  expect((await server.admin('GET', `/v1/admin/referrals/users/${inviter}`)).body.paid_invitees_info).toBe(1);
});

test('inviter_blocked: an erased inviter earns nothing', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  await server.admin('DELETE', `/v1/admin/users/${inviter}`);
  expect(await report(server, invoiceOf(server, invitee).paid(1_000_000))).toMatchObject([{ reason: 'inviter_blocked' }]);
});

test('months_exceeded: calendar months in UTC, the 31st becomes the last day, and a payment at the end itself does not earn', async ({
  server,
}) => {
  const signedAt = '2026-01-31T10:00:00Z';
  server.clock.set('2026-02-01T00:00:00Z');
  const inviter = await server.createUser();
  const invitee = await server.createUser({ signed_at: signedAt });
  const { body } = await server.admin('GET', `/v1/admin/referrals/users/${inviter}`);
  await server.admin('POST', '/v1/admin/referrals/signups', { user_id: invitee, code: body.primary_code });
  server.clock.set('2026-03-01T12:00:00Z');
  await changeProgramme(server, { reward_months_max: 1 });
  expect(
    await report(
      server,
      invoiceOf(server, invitee).paid(1_000_000, { occurred_at: '2026-02-28T09:59:59.999Z' }),
      invoiceOf(server, invitee).paid(1_000_000, { occurred_at: '2026-02-28T10:00:00Z' }),
    ),
  ).toMatchObject([{ outcome: 'reward_created' }, { outcome: 'no_reward', reason: 'months_exceeded' }]);
  await changeProgramme(server, { reward_months_max: null });
});

test('amount_too_small: what rounds down to nothing earns nothing', async ({ server }) => {
  const { invitee } = await couple(server);
  expect(await report(server, invoiceOf(server, invitee).paid(9), invoiceOf(server, invitee).paid(19))).toMatchObject([
    { outcome: 'no_reward', reason: 'amount_too_small' },
    { outcome: 'reward_created', reward: { amount_micro: 1 } },
  ]);
});

test('cap_reached, per invitee: the last reward is cut to the room left, then nothing; a reversal gives no room back', async ({
  server,
}) => {
  await changeProgramme(server, { reward_cap_per_invitee_micro: 150 });
  const { inviter, invitee } = await couple(server);
  const other = await couple(server, inviter);
  const invoice = invoiceOf(server, invitee);
  expect(await report(server, invoice.paid(1000), invoiceOf(server, invitee).paid(1000), invoice.refunded(1000))).toMatchObject([
    { outcome: 'reward_created', reward: { amount_micro: 100 } },
    { outcome: 'reward_created', reason: 'cap_reached', reward: { amount_micro: 50 } },
    { outcome: 'reward_reversed', reversed_micro: 100 },
  ]);
  expect(await report(server, invoiceOf(server, invitee).paid(1000), invoiceOf(server, other.invitee).paid(1000))).toMatchObject([
    { outcome: 'no_reward', reason: 'cap_reached' },
    { outcome: 'reward_created', reward: { amount_micro: 100 } },
  ]);
  await changeProgramme(server, { reward_cap_per_invitee_micro: null });
});

test('cap_reached, per month: counts what the inviter accrued in the UTC month of the payment, also before there was a cap', async ({
  server,
}) => {
  const { inviter, invitee } = await couple(server);
  const other = await couple(server, inviter);
  const january = { occurred_at: '2026-01-31T23:59:59.999Z' };
  const february = { occurred_at: '2026-02-01T00:00:00Z' };
  await report(server, invoiceOf(server, invitee).paid(1000, january));
  await changeProgramme(server, { reward_cap_per_month_micro: 250 });
  const pay = (payer: string, when: object) => report(server, invoiceOf(server, payer).paid(1000, when));
  expect(await pay(invitee, january)).toMatchObject([{ reward: { amount_micro: 100 } }]);
  expect(await pay(other.invitee, february)).toMatchObject([{ reward: { amount_micro: 100 } }]);
  expect(await pay(other.invitee, january)).toMatchObject([{ reason: 'cap_reached', reward: { amount_micro: 50 } }]);
  expect(await pay(other.invitee, january)).toMatchObject([{ outcome: 'no_reward', reason: 'cap_reached' }]);
  expect(await pay(other.invitee, february)).toMatchObject([{ reward: { amount_micro: 100 } }]);
  await changeProgramme(server, { reward_cap_per_month_micro: null });
});

test('the frame: no array, over 500 events, over 1 MiB, an unknown property are invalid_json; no events are no problem', async ({
  server,
}) => {
  for (const body of [{ events: {} }, { events: Array.from({ length: 501 }, () => ({})) }, { events: [], more: 1 }, {}, []])
    expect((await server.admin('POST', EVENTS, body)).body.error).toBe('invalid_json');
  expect((await server.admin('POST', EVENTS, { events: ['x'.repeat(1_048_576)] })).body.error).toBe('invalid_json');
  expect(await report(server)).toEqual([]);
});

test('500 events are one batch, and one bad event keeps the other 499', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const events = Array.from({ length: 500 }, () => invoiceOf(server, invitee).paid(1000));
  const outcomes = await report(server, ...events.with(250, { ...events[250], amount_micro: -1 } as (typeof events)[number]));
  expect(outcomes).toHaveLength(500);
  expect(outcomes.filter(({ outcome }: { outcome: string }) => outcome === 'reward_created')).toHaveLength(499);
  expect((await balanceOf(server, inviter)).lifetime).toBe(49_900);
});

test('with an Idempotency-Key the same request gets the same bytes back', async ({ server }) => {
  const { invitee } = await couple(server);
  const body = { events: [invoiceOf(server, invitee).paid(1000)] };
  const send = () => server.admin('POST', EVENTS, body, { 'idempotency-key': 'batch-1' });
  const [first, second] = [await send(), await send()];
  expect(second.text).toBe(first.text);
  expect(second.headers.get('idempotency-replayed')).toBe('true');
});

refusesInOrder('recordBillingEvents', {
  good: async (attempt) => {
    attempt.path = EVENTS;
    attempt.body = { events: [invoiceOf(attempt.server, randomUUID()).created(1000)] };
  },
});
