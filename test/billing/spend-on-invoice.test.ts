import { expect } from 'vitest';
import { balanceOf, couple, freshInvoice, invoiceOf, report } from '../support/billing.ts';
import { transfersOf } from '../support/money.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/referrals/spend-on-invoice';
const DAY = 86_400_000;
const daysAgo = (server: TestServer, days: number) => ({ occurred_at: new Date(server.clock.now().getTime() - days * DAY).toISOString() });
const rewardsOf = async (server: TestServer, session: string) => (await server.as(session, 'GET', '/v1/referrals/rewards')).body.items;
const spend = (server: TestServer, session: string, invoiceId: string, amount: number) =>
  server.as(session, 'POST', path, { invoice_id: invoiceId, amount_micro: amount });

/** Somebody with so much available, from payments of these amounts, the oldest first. */
async function earner(server: TestServer, ...amounts: number[]) {
  const { inviter, invitee } = await couple(server);
  const payments = amounts.map((amount, index) => {
    const invoice = invoiceOf(server, invitee);
    return { invoice, event: invoice.paid(amount * 10, daysAgo(server, 40 - index)) };
  });
  await report(server, ...payments.map(({ event }) => event));
  return { userId: inviter, invitee, session: await server.login(inviter), invoices: payments.map(({ invoice }) => invoice) };
}

test.afterEach(async ({ server }) => {
  expect((await server.admin('GET', '/v1/admin/ledger/verification')).body).toMatchObject({ ok: true, differences: [] });
  expect(server.failures).toEqual([]);
});

test('credit covers an invoice whole: the money is spent, oldest rewards first, and a reward can be split', async ({ server }) => {
  const { userId, session } = await earner(server, 100, 200);
  const invoice = invoiceOf(server, userId);
  await report(server, invoice.created(150));
  const reply = await spend(server, session, invoice.id, 150);
  expect([reply.status, reply.body]).toEqual([200, { ok: true }]);
  expect(await balanceOf(server, userId)).toEqual({ pending: 0, available: 150, lifetime: 300 });
  expect(await rewardsOf(server, session)).toMatchObject([
    { amount_micro: 200, status: 'available' },
    { amount_micro: 100, status: 'spent' },
  ]);
  expect(await server.sql(`select action, user_id, details from audit_log where action = 'credit.spent'`)).toEqual([
    { action: 'credit.spent', user_id: userId, details: { invoice_id: invoice.id, amount_micro: 150 } },
  ]);
});

test('money that became available a moment ago can be spent although nothing has swept it', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  await report(server, invoiceOf(server, invitee).paid(1000, daysAgo(server, 13)));
  const invoice = invoiceOf(server, inviter);
  await report(server, invoice.created(100));
  const session = await server.login(inviter);
  expectRefusal(await spend(server, session, invoice.id, 100), 'balance_insufficient');
  server.clock.advance(DAY);
  expect((await spend(server, session, invoice.id, 100)).status).toBe(200);
});

test('a covered invoice earns its inviter nothing when it is paid', async ({ server }) => {
  const { userId, session, invitee } = await earner(server, 100);
  const { inviter } = await couple(server);
  const { body } = await server.admin('GET', `/v1/admin/referrals/users/${inviter}`);
  await server.admin('POST', '/v1/admin/referrals/signups', { user_id: userId, code: body.primary_code });
  const invoice = invoiceOf(server, userId);
  await report(server, invoice.created(100));
  await spend(server, session, invoice.id, 100);
  expect(await report(server, invoice.paid(100))).toMatchObject([{ outcome: 'no_reward', reason: 'covered_by_credit' }]);
  expect((await server.admin('GET', `/v1/admin/referrals/users/${inviter}`)).body.paid_invitees_info).toBe(0);
  expect(invitee).not.toBe(inviter);
});

test('the credit of a voided invoice comes back, once, and is used before anything else', async ({ server }) => {
  const { userId, session } = await earner(server, 100, 100);
  const [first, second] = [invoiceOf(server, userId), invoiceOf(server, userId)];
  await report(server, first.created(100), second.created(150));
  await spend(server, session, first.id, 100);
  expect(await report(server, first.voided(), first.voided())).toMatchObject([
    { outcome: 'recorded', reason: 'credit_returned' },
    { outcome: 'recorded' },
  ]);
  expect((await balanceOf(server, userId)).available).toBe(200);
  await spend(server, session, second.id, 150);
  expect(await rewardsOf(server, session)).toMatchObject([{ status: 'available' }, { status: 'spent' }]);
  expect(await server.sql('select amount_micro from allocations where user_id = $1 order by seq', [userId])).toEqual([
    { amount_micro: '100' },
    { amount_micro: '50' },
  ]);
  expect(
    await server.sql('select returned_at is not null as returned from spends where user_id = $1 order by created_at', [userId]),
  ).toEqual([{ returned: true }, { returned: false }]);
});

/** Somebody who spent 200 of credit on an invoice, and whose inviter would earn from it; and what came back of the credit. */
async function covered(server: TestServer) {
  const { userId, session } = await earner(server, 200);
  const { inviter } = await couple(server);
  const { body } = await server.admin('GET', `/v1/admin/referrals/users/${inviter}`);
  await server.admin('POST', '/v1/admin/referrals/signups', { user_id: userId, code: body.primary_code });
  const invoice = invoiceOf(server, userId);
  await report(server, invoice.created(200));
  expect((await spend(server, session, invoice.id, 200)).status).toBe(200);
  const returned = async () => {
    const [row] = await server.sql('select returned_micro, returned_at from spends where user_id = $1', [userId]);
    expect(row.returned_at === null).toBe(row.returned_micro === '0');
    expect((await balanceOf(server, userId)).available).toBe(Number(row.returned_micro));
    return Number(row.returned_micro);
  };
  return { userId, session, inviter, invoice, returned };
}

test('credit comes back when the paid invoice that it covered is refunded, in parts, and never more than was spent', async ({ server }) => {
  const { userId, invoice, returned } = await covered(server);
  expect(await report(server, invoice.paid(200), invoice.disputed(200))).toMatchObject([
    { outcome: 'no_reward', reason: 'covered_by_credit' },
    { outcome: 'recorded' },
  ]);
  expect(await returned()).toBe(0);
  expect(await report(server, invoice.refunded(50))).toMatchObject([{ outcome: 'recorded', reason: 'credit_returned' }]);
  expect(await returned()).toBe(50);
  expect(await report(server, invoice.refunded(200), invoice.refunded(1), invoice.voided())).toMatchObject([
    { outcome: 'recorded', reason: 'credit_returned' },
    { outcome: 'recorded' },
    { outcome: 'recorded' },
  ]);
  expect(await returned()).toBe(200);
  expect((await transfersOf(server, userId)).filter((transfer) => transfer.startsWith('return'))).toHaveLength(2);
});

test('own money beside credit earns, and refunds give it back before the credit', async ({ server }) => {
  const { inviter, invoice, returned } = await covered(server);
  expect(await report(server, invoice.paid(300))).toMatchObject([{ outcome: 'reward_created', reward: { amount_micro: 10 } }]);
  const crossing = invoice.refunded(120);
  expect(await report(server, invoice.refunded(40), crossing, invoice.refunded(40))).toMatchObject([
    { outcome: 'reward_reversed', reversed_micro: 4 },
    { outcome: 'reward_reversed', reversed_micro: 6, reason: 'credit_returned' },
    { outcome: 'recorded', reason: 'credit_returned' },
  ]);
  expect([await returned(), (await balanceOf(server, inviter)).lifetime]).toEqual([100, 0]);
  const { decision } = (await server.admin('GET', `/v1/admin/billing/events/${crossing.id}`)).body;
  expect(decision).toMatchObject({ base_micro: 100, credit_micro: 200, given_back_micro: 100 });
  expect(decision.path.map(({ rule, applies }: { rule: string; applies: boolean }) => [rule, applies])).toEqual([
    ['credit_returned', true],
    ['given_back', true],
  ]);
});

test('refunds that come before the payment wait for it, and a void does not', async ({ server }) => {
  const [waiting, withdrawn] = [await covered(server), await covered(server)];
  const early = waiting.invoice.refunded(150);
  expect(await report(server, early)).toMatchObject([{ outcome: 'recorded' }]);
  expect(await waiting.returned()).toBe(0);
  const { decision } = (await server.admin('GET', `/v1/admin/billing/events/${early.id}`)).body;
  expect(decision.path).toMatchObject([
    { rule: 'credit_returned', applies: false },
    { rule: 'not_rewarded', applies: true },
  ]);
  expect(await report(server, waiting.invoice.paid(200))).toMatchObject([{ outcome: 'no_reward', reason: 'covered_by_credit' }]);
  expect(await waiting.returned()).toBe(150);
  await report(server, withdrawn.invoice.voided());
  expect(await withdrawn.returned()).toBe(200);
});

test('credit that a server of contract 1.0.1 gave back whole does not come back again', async ({ server }) => {
  const { userId, invoice } = await covered(server);
  await report(server, invoice.paid(200), invoice.voided());
  await server.sql('update spends set returned_micro = 0 where user_id = $1', [userId]);
  expect(await report(server, invoice.refunded(200))).toMatchObject([{ outcome: 'recorded' }]);
  expect((await balanceOf(server, userId)).available).toBe(200);
});

test('credit covers the total that the invoice was made with, by the report that came first', async ({ server }) => {
  const { userId, session } = await earner(server, 100);
  const invoice = invoiceOf(server, userId);
  await report(server, invoice.created(100), invoice.created(90));
  expectRefusal(await spend(server, session, invoice.id, 90), 'amount_mismatch');
  expect((await spend(server, session, invoice.id, 100)).status).toBe(200);
});

test('a reward that was spent and is refunded afterwards becomes debt, and the row keeps its status', async ({ server }) => {
  const { userId, session, invoices } = await earner(server, 100);
  const invoice = invoiceOf(server, userId);
  await report(server, invoice.created(100));
  await spend(server, session, invoice.id, 100);
  expect(await report(server, invoices[0]?.refunded(1000))).toMatchObject([{ outcome: 'reward_reversed', reversed_micro: 100 }]);
  expect(await balanceOf(server, userId)).toEqual({ pending: 0, available: 0, lifetime: 0 });
  expect(await rewardsOf(server, session)).toMatchObject([{ status: 'spent', reversed_micro: 100 }]);
  expect(await report(server, invoice.voided())).toMatchObject([{ reason: 'credit_returned' }]);
  expect(await balanceOf(server, userId)).toEqual({ pending: 0, available: 0, lifetime: 0 });
});

test.for<[string, (invoice: ReturnType<typeof invoiceOf>) => unknown[]]>([
  ['unknown', () => []],
  ['paid', (invoice) => [invoice.created(100), invoice.paid(100)]],
  ['voided', (invoice) => [invoice.created(100), invoice.voided()]],
  ['refunded', (invoice) => [invoice.created(100), invoice.refunded(1)]],
  ['disputed', (invoice) => [invoice.created(100), invoice.disputed(1), invoice.won(1)]],
  ['never created', (invoice) => [invoice.refunded(1)]],
] as const)('invoice_not_eligible: an invoice that is %s', async ([_, eventsOf], { server }) => {
  const { userId, session } = await earner(server, 100);
  const invoice = invoiceOf(server, userId);
  await report(server, ...eventsOf(invoice));
  expectRefusal(await spend(server, session, invoice.id, 100), 'invoice_not_eligible');
  expect((await balanceOf(server, userId)).available).toBe(100);
});

test('invoice_not_eligible: an invoice that is covered already; one that is somebody else’s is as unknown as none', async ({ server }) => {
  const { userId, session, invitee } = await earner(server, 200);
  const [own, foreign] = [invoiceOf(server, userId), invoiceOf(server, invitee)];
  await report(server, own.created(100), foreign.created(100));
  await spend(server, session, own.id, 100);
  const replies = [
    await spend(server, session, own.id, 100),
    await spend(server, session, foreign.id, 100),
    await spend(server, session, freshInvoice(), 100),
  ];
  for (const reply of replies) expectRefusal(reply, 'invoice_not_eligible');
  expect(new Set(replies.map(({ body }) => body.message)).size).toBe(1);
  expect((await balanceOf(server, userId)).available).toBe(100);
});

test.for([0, -1, 1.5, '100', null, 9_007_199_254_740_992])('invalid_args: %j is no amount', async (amount, { server }) => {
  const { session } = await earner(server, 100);
  expectRefusal(await server.as(session, 'POST', path, { invoice_id: freshInvoice(), amount_micro: amount }), 'invalid_args');
});

refusesInOrder('spendOnInvoice', {
  good: async (attempt) => {
    const { userId, session } = await earner(attempt.server, 100);
    const invoice = invoiceOf(attempt.server, userId);
    await report(attempt.server, invoice.created(100));
    Object.assign(attempt, { path, userId, body: { invoice_id: invoice.id, amount_micro: 100 } });
    attempt.cookies.nl_session = session;
  },
  own: [
    {
      tag: 'invalid_args',
      promise: 'an invoice without a name is no invoice',
      spoil: (attempt) => {
        attempt.body = { ...(attempt.body as object), invoice_id: '' };
      },
    },
    {
      tag: 'user_blocked',
      promise: 'a blocked user spends nothing',
      spoil: async ({ server, userId }) => {
        await server.admin('PUT', `/v1/admin/users/${userId}`, { blocked: true });
      },
    },
    {
      tag: 'invoice_not_eligible',
      promise: 'an unknown invoice cannot be covered',
      spoil: (attempt) => {
        attempt.body = { ...(attempt.body as object), invoice_id: freshInvoice() };
      },
    },
    {
      tag: 'amount_mismatch',
      promise: 'an invoice is covered whole or not at all',
      spoil: (attempt) => {
        attempt.body = { ...(attempt.body as object), amount_micro: 99 };
      },
    },
    {
      tag: 'balance_insufficient',
      promise: 'nobody spends more than is available',
      spoil: async (attempt) => {
        const invoice = invoiceOf(attempt.server, attempt.userId);
        await report(attempt.server, invoice.created(101));
        attempt.body = { invoice_id: invoice.id, amount_micro: 101 };
      },
    },
  ],
});
