import { expect } from 'vitest';
import { statement } from '../../src/core/statement.ts';
import { couple, invoiceOf, report } from '../support/billing.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

type Found = { user_id: string; check: string };
const differencesOf = async (server: TestServer, userId: string) => {
  const { differences } = (await server.admin('GET', '/v1/admin/ledger/verification')).body;
  return differences.flatMap(({ user_id, check }: Found) => (user_id === userId ? [check] : []));
};

const FORGET_PAYMENT = statement(
  'test_payment_forget',
  `update invoices set paid_at = null, paid_micro = null, total_micro = null, inviter_user_id = null, reward_seq = null
   where invoice_id = $1`,
);

test('a second reward for an invoice whose payment the serving role made forgotten is found', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const invoice = invoiceOf(server, invitee);
  await report(server, invoice.paid(1000));
  expect(await differencesOf(server, inviter)).toEqual([]);
  const context = { now: server.clock.now(), actor: { kind: 'anyone' }, operation: 'test', requestId: 'test', report: () => {} } as const;
  await server.database.transaction(context, (tx) => tx.query(FORGET_PAYMENT, [invoice.id]));
  expect(await report(server, invoice.paid(1000))).toMatchObject([{ outcome: 'reward_created' }]);
  expect(await differencesOf(server, inviter)).toEqual(['rewarded_invoices', 'invitee_sums']);
});

test('sums of contract 1.0.1, in which a dispute that was won twice covered a refund, are no difference', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const invoice = invoiceOf(server, invitee);
  await report(server, invoice.paid(1000), invoice.disputed(200), invoice.refunded(500), invoice.won(200), invoice.won(200));
  expect(await differencesOf(server, inviter)).toEqual([]);
  const keep = (paid: number) => server.sql('update invitees set total_paid_micro = $2 where user_id = $1', [inviter, paid]);
  await keep(700);
  expect(await differencesOf(server, inviter)).toEqual([]);
  await keep(701);
  expect(await differencesOf(server, inviter)).toEqual(['invitee_sums']);
  await keep(499);
  expect(await differencesOf(server, inviter)).toEqual(['invitee_sums']);
});

test('payments that earned nothing count in what an invitee has paid, and what credit covered does not', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  await server.admin('PUT', `/v1/admin/users/${inviter}`, { blocked: true });
  const [paid, refunded] = [invoiceOf(server, invitee), invoiceOf(server, invitee)];
  await report(server, paid.created(3000), paid.paid(1000), refunded.paid(500), refunded.refunded(200), refunded.disputed(100));
  expect(await server.sql('select total_paid_micro from invitees where user_id = $1', [inviter])).toEqual([{ total_paid_micro: '1200' }]);
  expect(await differencesOf(server, inviter)).toEqual([]);
});
