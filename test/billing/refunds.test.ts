import { expect } from 'vitest';
import { balanceOf, changeProgramme, couple, daysAgo, invoiceOf, report, rewardsOf } from '../support/billing.ts';
import { test } from '../support/serving.ts';

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
