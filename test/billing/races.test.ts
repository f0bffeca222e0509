/** Calls that race each other. Every server here is real, and so is its PostgreSQL. */
import { expect } from 'vitest';
import { statement } from '../../src/core/statement.ts';
import { sweepRewards } from '../../src/rewards/sweep-rewards.ts';
import { balanceOf, changeProgramme, couple, EVENTS, invoiceOf, report } from '../support/billing.ts';
import { openWorkshop } from '../support/jobs.ts';
import { untilWaiting } from '../support/locks.ts';
import { accountsOf, earn, onPurse } from '../support/money.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const DAY = 86_400_000;
const send = (server: TestServer, headers: Record<string, string>, ...events: unknown[]) =>
  server.admin('POST', EVENTS, { events }, headers);
let keys = 0;
/** A key of its own keeps a call out of the group commit: it is a transaction of its own. */
const alone = () => ({ 'idempotency-key': `race-${keys++}` });

test.beforeAll(async ({ server }) => {
  await changeProgramme(server, { payout_min_micro: 1 });
});

test.afterEach(async ({ server }) => {
  expect((await server.admin('GET', '/v1/admin/ledger/verification')).body).toMatchObject({ ok: true, differences: [] });
  expect(server.failures).toEqual([]);
});

test.for([
  ['in groups', () => ({})],
  ['in transactions of their own', alone],
] as const)('the same event 20 times at once, %s, counts once, and 19 say that it was a repetition', async ([_, headers], { server }) => {
  const { inviter, invitee } = await couple(server);
  const payment = invoiceOf(server, invitee).paid(10_000);
  const replies = await Promise.all(Array.from({ length: 20 }, () => send(server, headers(), payment)));
  expect(replies.map(({ status }) => status)).toEqual(Array(20).fill(200));
  const outcomes = replies.map(({ body }) => body.outcomes[0]);
  expect(outcomes.filter(({ replayed }) => !replayed)).toHaveLength(1);
  expect(new Set(outcomes.map(({ replayed: _, ...outcome }) => JSON.stringify(outcome))).size).toBe(1);
  expect(await balanceOf(server, inviter)).toEqual({ pending: 1000, available: 0, lifetime: 1000 });
});

test('one id with 20 contents at once binds one of them', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const { id } = invoiceOf(server, invitee).paid(1);
  const replies = await Promise.all(
    Array.from({ length: 20 }, (_, index) => send(server, alone(), { ...invoiceOf(server, invitee).paid(10_000 + index * 10), id })),
  );
  const outcomes = replies.map(({ body }) => body.outcomes[0].outcome);
  expect(outcomes.toSorted()).toEqual([...Array(19).fill('rejected'), 'reward_created']);
  expect(await server.sql('select count(*)::integer from rewards where user_id = $1', [inviter])).toEqual([{ count: 1 }]);
});

test('20 payments of one invoice at once: one earns, the others come second', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const invoice = invoiceOf(server, invitee);
  const replies = await Promise.all(Array.from({ length: 20 }, () => send(server, alone(), invoice.paid(10_000))));
  const reasons = replies.map(({ body }) => body.outcomes[0].reason);
  expect(reasons.filter((reason) => reason === 'already_paid')).toHaveLength(19);
  expect((await balanceOf(server, inviter)).lifetime).toBe(1000);
});

test('20 payments of one invitee at once share the room under the cap', async ({ server }) => {
  await changeProgramme(server, { reward_cap_per_invitee_micro: 1500 });
  const { inviter, invitee } = await couple(server);
  await Promise.all(Array.from({ length: 20 }, () => send(server, alone(), invoiceOf(server, invitee).paid(10_000))));
  expect((await balanceOf(server, inviter)).lifetime).toBe(1500);
  await changeProgramme(server, { reward_cap_per_invitee_micro: null });
});

test('whoever is erased while invitees pay earns nothing once the erasure is done, many times over', async ({ server }) => {
  await changeProgramme(server, { payout_min_micro: 1000 });
  for (let round = 0; round < 15; round++) {
    const { inviter, invitee } = await couple(server);
    const [payment, later] = [invoiceOf(server, invitee).paid(10_000), invoiceOf(server, invitee).paid(10_000)];
    const [erased, paid] = await Promise.all([server.admin('DELETE', `/v1/admin/users/${inviter}`), send(server, alone(), payment)]);
    const { outcome, reason } = paid.body.outcomes[0];
    // The reward is so large that the user who has earned it cannot be erased any more.
    expect([erased.status, outcome, reason]).toBeOneOf([
      [200, 'no_reward', 'inviter_blocked'],
      [409, 'reward_created', undefined],
    ]);
    if (erased.status === 200) expect(await report(server, later)).toMatchObject([{ outcome: 'no_reward', reason: 'inviter_blocked' }]);
  }
  await changeProgramme(server, { payout_min_micro: 1 });
});

const BLOCK = statement('test_block', 'update users set blocked = true where user_id = $1');

test('a payment that waited for the accounts is decided by the block that was set meanwhile', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  let sent: ReturnType<typeof send> | undefined;
  await onPurse(server, inviter, async (_, tx) => {
    sent = send(server, alone(), invoiceOf(server, invitee).paid(10_000));
    await untilWaiting(server);
    await tx.query(BLOCK, [inviter]); // as `putUser` does, under the lock of the accounts
  });
  expect((await sent)?.body.outcomes).toMatchObject([{ outcome: 'no_reward', reason: 'inviter_blocked' }]);
});

test('a payment that waited while tier and rules were replaced is decided by the new ones', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const path = '/v1/admin/referrals/programme';
  const { tiers } = (await server.admin('GET', path)).body;
  let sent: ReturnType<typeof send> | undefined;
  await onPurse(server, inviter, async () => {
    sent = send(server, alone(), invoiceOf(server, invitee).paid(10_000));
    await untilWaiting(server);
    await changeProgramme(server, { tiers: [...tiers, { tier: 9, label: 'half', rate_bps: 5000 }] });
    await server.admin('POST', `/v1/admin/referrals/users/${inviter}/tier`, { tier: 9 });
  });
  expect((await sent)?.body.outcomes).toMatchObject([{ outcome: 'reward_created', reward: { amount_micro: 5000, tier: 9 } }]);
});

test('a hundred invitees of one inviter pay at once: nothing is lost, and everybody counts', async ({ server }) => {
  const inviter = await server.createUser();
  const couples = await Promise.all(Array.from({ length: 100 }, () => couple(server, inviter)));
  const replies = await Promise.all(
    couples.map(({ invitee }, index) => send(server, index % 2 === 0 ? {} : alone(), invoiceOf(server, invitee).paid(10_000))),
  );
  expect(replies.every(({ body }) => body.outcomes[0].outcome === 'reward_created')).toBe(true);
  expect(await balanceOf(server, inviter)).toEqual({ pending: 100_000, available: 0, lifetime: 100_000 });
  expect((await server.admin('GET', `/v1/admin/referrals/users/${inviter}`)).body.paid_invitees_info).toBe(100);
});

test('batches that share their invoices, in opposite orders, end in neither a circle nor a double', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const payments = Array.from({ length: 40 }, () => invoiceOf(server, invitee).paid(1000));
  const replies = await Promise.all(
    Array.from({ length: 8 }, (_, index) => send(server, alone(), ...(index % 2 === 0 ? payments : payments.toReversed()))),
  );
  expect(replies.map(({ status }) => status)).toEqual(Array(8).fill(200));
  expect((await balanceOf(server, inviter)).lifetime).toBe(4000);
});

test('a spend, a payout and a refund at once, many times over: the books balance, whoever came first', async ({ server }) => {
  for (let round = 0; round < 10; round++) {
    const { inviter, invitee } = await couple(server);
    const [earned, due] = [invoiceOf(server, invitee), invoiceOf(server, inviter)];
    const past = new Date(server.clock.now().getTime() - 20 * DAY).toISOString();
    await report(server, earned.paid(1000, { occurred_at: past }), due.created(100));
    const session = await server.login(inviter);
    const [spent, paidOut, refunded] = await Promise.all([
      server.as(session, 'POST', '/v1/referrals/spend-on-invoice', { invoice_id: due.id, amount_micro: 100 }),
      server.as(session, 'POST', '/v1/referrals/payouts', { amount_micro: 100, network: 'paypal', address: 'ada@example.org' }),
      send(server, alone(), earned.refunded(1000)),
    ]);
    expect(refunded.body.outcomes[0]).toMatchObject({ outcome: 'reward_reversed', reversed_micro: 100 });
    const taken = [spent.status === 200, paidOut.status === 202].filter(Boolean).length;
    expect(taken).toBeLessThanOrEqual(1);
    const accounts = await accountsOf(server, inviter);
    const held = { ...(spent.status === 200 ? { spent: 100 } : {}), ...(paidOut.status === 202 ? { reserved: 100 } : {}) };
    expect(accounts).toEqual(taken === 0 ? {} : { ...held, debt: -100 });
  }
});

test('sweeps during all of it change nothing that anybody can see', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const session = await server.login(inviter);
  for (let reward = 0; reward < 30; reward++)
    await earn(server, inviter, 100, { availableAt: new Date(server.clock.now().getTime() + 1000 + reward) });
  server.clock.advance(1015);
  const workshop = await openWorkshop(server);
  const payouts = Array.from({ length: 10 }, () =>
    server.as(session, 'POST', '/v1/referrals/payouts', { amount_micro: 200, network: 'paypal', address: 'ada@example.org' }),
  );
  const payments = Array.from({ length: 10 }, () => send(server, alone(), invoiceOf(server, invitee).paid(10)));
  const sweeps = Array.from({ length: 5 }, () => workshop.inTransaction(sweepRewards));
  const [requested] = await Promise.all([Promise.all(payouts), Promise.all(payments), Promise.all(sweeps)]);
  await workshop.close();
  // 16 of the 30 rewards were due: 1600, which is eight payouts of 200.
  expect(requested.filter(({ status }) => status === 202)).toHaveLength(8);
  expect(await accountsOf(server, inviter)).toMatchObject({ reserved: 1600 });
  expect(await balanceOf(server, inviter)).toEqual({ pending: 1410, available: 0, lifetime: 3010 });
});
