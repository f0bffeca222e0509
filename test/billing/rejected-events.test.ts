import { expect } from 'vitest';
import { balanceOf, couple, daysAgo, EVENTS, freshInvoice, invoiceOf, report } from '../support/billing.ts';
import { test } from '../support/serving.ts';

const rejected = (id: string | null, reason: string, replayed = false) => ({ id, outcome: 'rejected', reason, replayed });

test.for(['amount_micro', 'occurred_at', 'invoice_id', 'user_id', 'type', 'currency'] as const)(
  'event_id_reused: an id with another %s is rejected and changes nothing',
  async (field, { server }) => {
    const { inviter, invitee } = await couple(server);
    const payment = invoiceOf(server, invitee).paid(10_000_000);
    await report(server, payment);
    const other = {
      amount_micro: 10_000_001,
      occurred_at: daysAgo(server, 1),
      invoice_id: freshInvoice(),
      user_id: inviter,
      type: 'invoice_created',
      currency: 'EUR',
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

test.for<[what: string, spoil: (event: Record<string, unknown>) => unknown, detail: string]>([
  ['no object', () => 'paid', 'the event must be an object'],
  ['null', () => null, 'the event must be an object'],
  ['a missing id', ({ id: _, ...event }) => event, 'id is missing'],
  ['a bad id', (event) => ({ ...event, id: '-evt' }), 'id must begin with a letter or a digit, and have only those and . _ : - after it'],
  [
    'an unknown type',
    (event) => ({ ...event, type: 'invoice_lost' }),
    'type must be one of invoice_paid, invoice_created, invoice_refunded, invoice_disputed, invoice_dispute_won, invoice_voided',
  ],
  ['an unknown property', (event) => ({ ...event, note: 'x' }), 'unknown property note'],
  ['a missing amount', ({ amount_micro: _, ...event }) => event, 'amount_micro is missing'],
  ['a fraction', (event) => ({ ...event, amount_micro: 1.5 }), 'amount_micro must be an integer'],
  ['a negative amount', (event) => ({ ...event, amount_micro: -1 }), 'amount_micro must be at least 0'],
  [
    'an amount over the bound',
    (event) => ({ ...event, amount_micro: 9_007_199_254_740_992 }),
    'amount_micro must be an integer of at most 9007199254740991',
  ],
  ['an amount as text', (event) => ({ ...event, amount_micro: '1' }), 'amount_micro must be an integer'],
  ['a refund of nothing', (event) => ({ ...event, type: 'invoice_refunded', amount_micro: 0 }), 'amount_micro must be at least 1'],
  ['a void with an amount', (event) => ({ ...event, type: 'invoice_voided' }), 'unknown property amount_micro'],
  ['an empty invoice id', (event) => ({ ...event, invoice_id: '' }), 'invoice_id must not be empty'],
  ['a NUL in the invoice id', (event) => ({ ...event, invoice_id: 'a\u0000b' }), 'invoice_id must have no NUL character'],
  ['a payer who is no UUID', (event) => ({ ...event, user_id: 'ada' }), 'user_id must be a UUID'],
  ['a bad time', (event) => ({ ...event, occurred_at: '2026-02-30T00:00:00Z' }), 'occurred_at must be a moment as RFC 3339 writes it'],
  [
    'a time over 5 minutes ahead',
    (event) => ({ ...event, occurred_at: '2026-03-01T12:05:00.001Z' }),
    'occurred_at is more than five minutes ahead',
  ],
] as const)('invalid_event: %s is rejected alone, and the others count', async ([_, spoil, detail], { server }) => {
  const { inviter, invitee } = await couple(server);
  const good = invoiceOf(server, invitee).paid(10_000_000);
  const bad = spoil({ ...invoiceOf(server, invitee).paid(1_000_000), id: good.id.replace('evt', 'bad') });
  const id = typeof bad === 'object' && bad !== null && 'id' in bad && bad.id !== '-evt' ? (bad.id as string) : null;
  const outcomes = await report(server, bad, good);
  const outcome = { ...rejected(id, 'invalid_event'), detail };
  expect(outcomes).toEqual([outcome, expect.objectContaining({ outcome: 'reward_created' })]);
  expect((await balanceOf(server, inviter)).lifetime).toBe(1_000_000);
  const preview = await server.admin('POST', '/v1/admin/billing/preview', { events: [bad] });
  expect(preview.body.outcomes).toEqual([outcome]);
  if (id !== null) expect((await server.admin('GET', `${EVENTS}/${id}`)).body.outcome).toEqual(outcome);
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
    'reward_created',
    'rejected',
    'reward_reversed',
    'rejected',
    'no_reward',
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
