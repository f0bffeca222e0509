import { expect } from 'vitest';
import { couple, EVENTS, freshInvoice, invoiceOf, report } from '../support/billing.ts';
import { earn } from '../support/money.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/admin/billing/invoice';
const read = (server: TestServer, id: string) => server.admin('GET', `${path}?invoice_id=${encodeURIComponent(id)}`);
const eventOf = async (server: TestServer, id: string) => (await server.admin('GET', `${EVENTS}/${id}`)).body;

test('a paid invoice is shown with its reports, the reward that it earned and what was moved for it', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const invoice = invoiceOf(server, invitee);
  const [created, payment, refund] = [invoice.created(50_000_000), invoice.paid(49_000_000), invoice.refunded(14_700_000)];
  await report(server, created);
  server.clock.advance(1000);
  await report(server, payment);
  server.clock.advance(1000);
  await report(server, refund);
  const { status, body } = await read(server, invoice.id);
  expect(status).toBe(200);
  expect(body.invoice).toEqual({
    invoice_id: invoice.id,
    user_id: invitee,
    total_micro: 50_000_000,
    paid_micro: 49_000_000,
    paid_at: payment.occurred_at,
    refunded_micro: 14_700_000,
    disputed_micro: 0,
    won_micro: 0,
    voided: false,
    credit_micro: 0,
    base_micro: 49_000_000,
    given_back_micro: 14_700_000,
    inviter_user_id: inviter,
  });
  expect(body.events).toEqual(await Promise.all([created, payment, refund].map(({ id }) => eventOf(server, id))));
  expect(body.reward).toMatchObject({ invoice_id: invoice.id, amount_micro: 4_900_000, reversed_micro: 1_470_000, status: 'pending' });
  expect(body.transfers).toMatchObject([
    { user_id: inviter, kind: 'accrue', amount_micro: 4_900_000, subject_id: body.reward.id },
    { user_id: inviter, kind: 'reverse', amount_micro: 1_470_000, subject_id: body.reward.id },
  ]);
  expect([body.has_more_events, body.has_more_transfers]).toEqual([false, false]);
});

test('another reward of the inviter is not taken for it, nor what was moved for one', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const [first, second] = [invoiceOf(server, invitee), invoiceOf(server, invitee)];
  await report(server, first.paid(1_000_000), second.paid(2_000_000), second.refunded(2_000_000));
  const { body } = await read(server, first.id);
  expect(body.reward).toMatchObject({ invoice_id: first.id, amount_micro: 100_000 });
  expect(body.transfers.map(({ kind, amount_micro }: { kind: string; amount_micro: number }) => [kind, amount_micro])).toEqual([
    ['accrue', 100_000],
  ]);
  expect(body.transfers[0].user_id).toBe(inviter);
});

test('credit that was spent on it is moved in the accounts of the payer, and comes back with a void', async ({ server }) => {
  const userId = await server.createUser();
  const invoice = invoiceOf(server, userId);
  await earn(server, userId, 5000);
  await report(server, invoice.created(3000));
  const session = await server.login(userId);
  await server.as(session, 'POST', '/v1/referrals/spend-on-invoice', { invoice_id: invoice.id, amount_micro: 3000 });
  server.clock.advance(1);
  await report(server, invoice.voided());
  const { body } = await read(server, invoice.id);
  expect(body.invoice).toMatchObject({ total_micro: 3000, credit_micro: 3000, paid_micro: null, paid_at: null, voided: true });
  expect(body.reward).toBeNull();
  expect(body.transfers).toMatchObject([
    { user_id: userId, kind: 'spend', amount_micro: 3000 },
    { user_id: userId, kind: 'return', amount_micro: 3000 },
  ]);
});

test('a payment that earned nothing says why, and there is no reward', async ({ server }) => {
  const invoice = invoiceOf(server, await server.createUser());
  await report(server, invoice.paid(1000));
  const { body } = await read(server, invoice.id);
  expect(body.invoice.inviter_user_id).toBeNull();
  expect([body.reward, body.transfers]).toEqual([null, []]);
  expect(body.events[0].decision.path.at(-1)).toMatchObject({ rule: 'not_referred', applies: true });
});

test('an invoice of which everything was rejected is shown by its rejections, until one of them is reported well', async ({ server }) => {
  const payment = invoiceOf(server, await server.createUser()).paid(1000);
  const malformed = { id: `bad-${payment.id}`, invoice_id: payment.invoice_id, amount_micro: 'x' };
  await report(server, { ...payment, currency: 'EUR' }, malformed);
  const before = (await read(server, payment.invoice_id)).body;
  expect(before.invoice).toBeNull();
  expect(before.events).toEqual(await Promise.all([malformed.id, payment.id].map((id) => eventOf(server, id))));
  await report(server, payment);
  const after = (await read(server, payment.invoice_id)).body;
  const outcomes = after.events.map(({ outcome }: { outcome: { id: string; outcome: string } }) => [outcome.id, outcome.outcome]);
  expect(outcomes).toHaveLength(2);
  expect(outcomes).toContainEqual([malformed.id, 'rejected']);
  expect(outcomes).toContainEqual([payment.id, 'no_reward']);
  expect(after.invoice.paid_micro).toBe(1000);
});

test('only so many reports are shown, and it says that there are more', async ({ server }) => {
  const invoice = invoiceOf(server, await server.createUser());
  await report(server, invoice.created(1000), ...Array.from({ length: 200 }, () => invoice.refunded(1)));
  const { body } = await read(server, invoice.id);
  expect(body.events).toHaveLength(200);
  expect(body.has_more_events).toBe(true);
  expect(body.invoice.refunded_micro).toBe(200);
});

test('an id may hold whatever the host puts into it, and is found as it was reported', async ({ server }) => {
  const id = `${freshInvoice()} ä/?&=%#"'\n+`;
  const invoice = invoiceOf(server, await server.createUser(), id);
  await report(server, invoice.created(1000));
  expect((await read(server, id)).body.invoice.invoice_id).toBe(id);
  expectRefusal(await read(server, id.toUpperCase()), 'invoice_not_found');
});

refusesInOrder('getInvoice', {
  good: async (attempt) => {
    const invoice = invoiceOf(attempt.server, attempt.userId);
    await report(attempt.server, invoice.created(1000));
    attempt.path = `${path}?invoice_id=${invoice.id}`;
  },
  own: [
    {
      tag: 'invalid_query',
      promise: 'an invoice must be named',
      spoil: (attempt) => {
        attempt.path = path;
      },
    },
    {
      tag: 'invoice_not_found',
      promise: 'an invoice of which nothing was reported is unknown',
      spoil: (attempt) => {
        attempt.path = `${path}?invoice_id=${freshInvoice()}`;
      },
    },
  ],
});
