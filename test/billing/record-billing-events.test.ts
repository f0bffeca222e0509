import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { balanceOf, changeProgramme, couple, EVENTS, freshInvoice, invoiceOf, report } from '../support/billing.ts';
import { refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const DAY = 86_400_000;
const daysAgo = (server: TestServer, days: number) => new Date(server.clock.now().getTime() - days * DAY).toISOString();
const rewardsOf = async (server: TestServer, userId: string) =>
  (await server.as(await server.login(userId), 'GET', '/v1/referrals/rewards')).body.items;
const rejected = (id: string | null, reason: string, replayed = false) => ({ id, outcome: 'rejected', reason, replayed });
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

test.for(['amount_micro', 'occurred_at', 'invoice_id', 'user_id', 'type', 'currency'] as const)(
  'event_id_reused: an id with another %s is rejected and changes nothing',
  async (field, { server }) => {
    const { inviter, invitee } = await couple(server);
    const payment = invoiceOf(server, invitee).paid(10_000_000);
    await report(server, payment);
    const other = {
      ...{ amount_micro: 10_000_001, occurred_at: daysAgo(server, 1), invoice_id: freshInvoice(), user_id: inviter },
      ...{ type: 'invoice_created', currency: 'EUR' },
    };
    expect(await report(server, { ...payment, [field]: other[field] })).toEqual([rejected(payment.id, 'event_id_reused', true)]);
    expect((await balanceOf(server, inviter)).lifetime).toBe(1_000_000);
    expect((await server.admin('GET', `${EVENTS}/${payment.id}`)).body.outcome.outcome).toBe('reward_created');
  },
);

test('a rejected id may be sent again', async ({ server }) => {
  const { invitee } = await couple(server);
  const payment = invoiceOf(server, invitee).paid(10_000_000);
  expect(await report(server, { ...payment, currency: 'EUR' })).toEqual([rejected(payment.id, 'currency_mismatch')]);
  expect(await report(server, payment)).toMatchObject([{ outcome: 'reward_created', replayed: false }]);
});

test.for<[string, (event: Record<string, unknown>) => unknown]>([
  ['no object', () => 'paid'],
  ['null', () => null],
  ['a missing id', ({ id: _, ...event }) => event],
  ['a bad id', (event) => ({ ...event, id: '-evt' })],
  ['an unknown type', (event) => ({ ...event, type: 'invoice_lost' })],
  ['an unknown property', (event) => ({ ...event, note: 'x' })],
  ['a missing amount', ({ amount_micro: _, ...event }) => event],
  ['a fraction', (event) => ({ ...event, amount_micro: 1.5 })],
  ['a negative amount', (event) => ({ ...event, amount_micro: -1 })],
  ['an amount over the bound', (event) => ({ ...event, amount_micro: 9_007_199_254_740_992 })],
  ['an amount as text', (event) => ({ ...event, amount_micro: '1' })],
  ['a refund of nothing', (event) => ({ ...event, type: 'invoice_refunded', amount_micro: 0 })],
  ['a void with an amount', (event) => ({ ...event, type: 'invoice_voided' })],
  ['an empty invoice id', (event) => ({ ...event, invoice_id: '' })],
  ['a NUL in the invoice id', (event) => ({ ...event, invoice_id: 'a\u0000b' })],
  ['a payer who is no UUID', (event) => ({ ...event, user_id: 'ada' })],
  ['a bad time', (event) => ({ ...event, occurred_at: '2026-02-30T00:00:00Z' })],
  ['a time over 5 minutes ahead', (event) => ({ ...event, occurred_at: '2026-03-01T12:05:00.001Z' })],
] as const)('invalid_event: %s is rejected alone, and the others count', async ([_, spoil], { server }) => {
  const { inviter, invitee } = await couple(server);
  const good = invoiceOf(server, invitee).paid(10_000_000);
  const bad = spoil({ ...invoiceOf(server, invitee).paid(1_000_000), id: good.id.replace('evt', 'bad') });
  const id = typeof bad === 'object' && bad !== null && 'id' in bad && bad.id !== '-evt' ? (bad.id as string) : null;
  const outcomes = await report(server, bad, good);
  expect(outcomes).toEqual([rejected(id, 'invalid_event'), expect.objectContaining({ outcome: 'reward_created' })]);
  expect((await balanceOf(server, inviter)).lifetime).toBe(1_000_000);
});

test('five minutes ahead are the difference of two clocks', async ({ server }) => {
  const { invitee } = await couple(server);
  expect(await report(server, invoiceOf(server, invitee).paid(1_000_000, { occurred_at: '2026-03-01T12:05:00Z' }))).toMatchObject([
    { outcome: 'reward_created' },
  ]);
});

test('currency_mismatch: an event in another currency is rejected', async ({ server }) => {
  const { invitee } = await couple(server);
  const payment = invoiceOf(server, invitee).paid(1_000_000, { currency: 'EUR' });
  expect(await report(server, payment)).toEqual([rejected(payment.id, 'currency_mismatch')]);
});

test('invoice_mismatch: an invoice has one payer', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const invoice = invoiceOf(server, invitee);
  const foreign = invoice.paid(1_000_000, { user_id: inviter });
  expect(await report(server, invoice.created(1_000_000), foreign)).toEqual([
    expect.objectContaining({ outcome: 'recorded' }),
    rejected(foreign.id, 'invoice_mismatch'),
  ]);
});

test('amount_out_of_range: a sum that would leave the bound is rejected, and nothing of it is kept', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const most = Number.MAX_SAFE_INTEGER;
  const [invoice, next] = [invoiceOf(server, invitee), invoiceOf(server, invitee)];
  const [over, refund] = [next.paid(1), invoice.refunded(1)];
  const outcomes = await report(server, invoice.paid(most), over, invoice.refunded(most), refund, next.paid(1));
  expect(outcomes.map((outcome: { outcome: string }) => outcome.outcome)).toEqual([
    ...['reward_created', 'rejected', 'reward_reversed', 'rejected', 'no_reward'],
  ]);
  expect([outcomes[1], outcomes[3]]).toEqual([rejected(over.id, 'amount_out_of_range'), rejected(refund.id, 'amount_out_of_range')]);
  expect(await balanceOf(server, inviter)).toEqual({ pending: 0, available: 0, lifetime: 0 });
});

test('already_paid: an invoice is paid once, by the payment that was reported first', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const invoice = invoiceOf(server, invitee);
  expect(await report(server, invoice.paid(1_000_000), invoice.paid(1_000_000))).toMatchObject([
    { outcome: 'reward_created' },
    { outcome: 'no_reward', reason: 'already_paid' },
  ]);
  expect((await balanceOf(server, inviter)).lifetime).toBe(100_000);
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

test('refunds reverse in proportion and cumulatively: 30 % and then 70 % are exactly everything', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const invoice = invoiceOf(server, invitee);
  const outcomes = await report(server, invoice.paid(101), invoice.refunded(30), invoice.refunded(71), invoice.refunded(5));
  expect(outcomes).toMatchObject([
    { outcome: 'reward_created', reward: { amount_micro: 10 } },
    { outcome: 'reward_reversed', reversed_micro: 2 },
    { outcome: 'reward_reversed', reversed_micro: 8 },
    { outcome: 'recorded' },
  ]);
  expect(await balanceOf(server, inviter)).toEqual({ pending: 0, available: 0, lifetime: 0 });
  expect(await rewardsOf(server, inviter)).toMatchObject([{ status: 'reversed', reversed_micro: 10 }]);
});

test('a dispute reverses, a dispute that is won restores; in the other order nothing happens twice', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const [one, two] = [invoiceOf(server, invitee), invoiceOf(server, invitee)];
  expect(await report(server, one.paid(1000), one.disputed(1000), one.won(1000))).toMatchObject([
    { outcome: 'reward_created' },
    { outcome: 'reward_reversed', reversed_micro: 100 },
    { outcome: 'reward_restored', restored_micro: 100 },
  ]);
  expect(await report(server, two.paid(1000), two.won(1000), two.disputed(1000))).toMatchObject([
    { outcome: 'reward_created' },
    { outcome: 'recorded' },
    { outcome: 'recorded' },
  ]);
  expect(await balanceOf(server, inviter)).toEqual({ pending: 200, available: 0, lifetime: 200 });
  expect(await rewardsOf(server, inviter)).toMatchObject([{ status: 'pending', reversed_micro: 0 }, { status: 'pending' }]);
});

test('what comes before its payment waits for it: created and reversed in one step', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const [refunded, voided] = [invoiceOf(server, invitee), invoiceOf(server, invitee)];
  expect(
    await report(server, refunded.refunded(250), refunded.created(1000), refunded.paid(1000), voided.voided(), voided.paid(1000)),
  ).toMatchObject([
    { outcome: 'recorded' },
    { outcome: 'recorded' },
    { outcome: 'reward_created', reversed_micro: 25, reward: { amount_micro: 100 } },
    { outcome: 'recorded' },
    { outcome: 'reward_created', reversed_micro: 100, reward: { amount_micro: 100 } },
  ]);
  expect(await balanceOf(server, inviter)).toEqual({ pending: 75, available: 0, lifetime: 75 });
});

test('a dispute that is won twice gives back what it took once, and no refund', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const invoice = invoiceOf(server, invitee);
  await report(server, invoice.paid(10_000_000), invoice.disputed(2_000_000), invoice.refunded(5_000_000));
  expect(await report(server, invoice.won(2_000_000), invoice.won(2_000_000))).toMatchObject([
    { outcome: 'reward_restored', restored_micro: 200_000 },
    { outcome: 'recorded' },
  ]);
  expect((await balanceOf(server, inviter)).lifetime).toBe(500_000);
});

test('the payment says what was paid, whichever came first, the invoice or its payment', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const [first, second] = [invoiceOf(server, invitee), invoiceOf(server, invitee)];
  await report(server, first.created(10_000_000), first.paid(8_000_000));
  await report(server, second.paid(8_000_000), second.created(10_000_000));
  const rewards = await rewardsOf(server, inviter);
  expect(rewards).toMatchObject(Array(2).fill({ base_micro: 8_000_000, amount_micro: 800_000 }));
  expect(await report(server, first.refunded(8_000_000), second.refunded(8_000_000))).toMatchObject(
    Array(2).fill({ outcome: 'reward_reversed', reversed_micro: 800_000 }),
  );
});

test('of a payment that a server of contract 1.0.1 has kept, the total is what was paid', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const invoice = invoiceOf(server, invitee);
  await report(server, invoice.paid(1000));
  await server.sql('update invoices set paid_micro = null where invoice_id = $1', [invoice.id]);
  expect(await report(server, invoice.created(5000), invoice.refunded(500))).toMatchObject([
    { outcome: 'recorded' },
    { outcome: 'reward_reversed', reversed_micro: 50 },
  ]);
  expect((await balanceOf(server, inviter)).lifetime).toBe(50);
});

test('a server of contract 1.0.1 beside this one finds in the total what was paid, where nothing else was said before', async ({
  server,
}) => {
  const { invitee } = await couple(server);
  const invoice = invoiceOf(server, invitee);
  await report(server, invoice.paid(1000));
  expect(await server.sql('select total_micro, paid_micro from invoices where invoice_id = $1', [invoice.id])).toEqual([
    { total_micro: '1000', paid_micro: '1000' },
  ]);
});

test('a refund after the reward was paid out becomes debt, repaid by the next reward that unlocks, which then shows spent', async ({
  server,
}) => {
  await changeProgramme(server, { payout_min_micro: 1 });
  const { inviter, invitee } = await couple(server);
  const invoice = invoiceOf(server, invitee);
  await report(server, invoice.paid(1000, { occurred_at: daysAgo(server, 20) }));
  const session = await server.login(inviter);
  const payout = { amount_micro: 100, network: 'paypal', address: 'ada@example.org' };
  const { body } = await server.as(session, 'POST', '/v1/referrals/payouts', payout);
  await server.admin('POST', `/v1/admin/referrals/payouts/${body.id}/sent`, { tx_hash: 'tx' });
  expect(await report(server, invoice.refunded(600))).toMatchObject([{ outcome: 'reward_reversed', reversed_micro: 60 }]);
  expect(await balanceOf(server, inviter)).toEqual({ pending: 0, available: 0, lifetime: 40 });
  const late = { occurred_at: daysAgo(server, 20) };
  await report(server, invoiceOf(server, invitee).paid(500, late), invoiceOf(server, invitee).paid(500, late));
  expect(await balanceOf(server, inviter)).toEqual({ pending: 0, available: 40, lifetime: 140 });
  expect(await rewardsOf(server, inviter)).toMatchObject([
    { status: 'available', amount_micro: 50 },
    { status: 'spent', amount_micro: 50 },
    { status: 'paid_out', reversed_micro: 60 },
  ]);
  await changeProgramme(server, { payout_min_micro: 50_000_000 });
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
