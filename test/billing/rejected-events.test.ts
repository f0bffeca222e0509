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
