/** What the event log is told of rewards, and of several requests that are answered together. */
import { expect } from 'vitest';
import { sweepRewards } from '../../src/rewards/sweep-rewards.ts';
import { couple, daysAgo, EVENTS, invoiceOf, report, rewardsOf } from '../support/billing.ts';
import { factsOf, toldBy } from '../support/events.ts';
import { openWorkshop } from '../support/jobs.ts';
import { almostUncovered, openPayout } from '../support/payouts.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

/** A reward as its owner sees it, with its owner. */
async function seen(server: Parameters<typeof rewardsOf>[0], userId: string) {
  const [reward] = await rewardsOf(server, userId);
  return { ...reward, inviter_user_id: userId };
}

test('rewards are created, reversed and restored as their owners see them, and a first payment is told once', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const invoice = invoiceOf(server, invitee);
  const [paid, again, disputed, won] = [
    invoice.paid(10_000_000),
    invoiceOf(server, invitee).paid(1),
    invoice.disputed(4_000_000),
    invoice.won(1_000_000),
  ];
  const states: object[] = [];
  const events = await toldBy(server, async () => {
    for (const event of [paid, disputed, won]) {
      await report(server, event);
      states.push({ ...(await seen(server, inviter)), event_id: event.id });
    }
    await report(server, paid, again);
  });
  expect(factsOf(events)).toEqual([
    ['reward.created', inviter, states[0]],
    ['invitee.first_paid', invitee, { inviter_user_id: inviter, invitee_user_id: invitee, invoice_id: invoice.id }],
    ['reward.reversed', inviter, { ...states[1], moved_micro: 400_000 }],
    ['reward.restored', inviter, { ...states[2], moved_micro: 100_000 }],
  ]);
});

test('rewards of one batch are told as they were after each event of it', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const invoice = invoiceOf(server, invitee);
  const events = await toldBy(server, () => report(server, invoice.refunded(2_000_000), invoice.paid(10_000_000), invoice.voided()));
  const told = events.filter(({ user_id }) => user_id === inviter) as { type: string; data: Record<string, unknown> }[];
  expect(told.map(({ type, data }) => [type, data['reversed_micro'], data['moved_micro'], data['status']])).toEqual([
    ['reward.created', 0, undefined, 'pending'],
    ['reward.reversed', 200_000, 200_000, 'pending'],
    ['reward.reversed', 1_000_000, 800_000, 'reversed'],
  ]);
  expect(new Set(events.map(({ timestamp }) => timestamp)).size).toBe(1);
});

test('rewards are told when their hold is over, by the job or by whoever moves the money first, once', async ({ server }) => {
  const [swept, taken] = [await couple(server), await couple(server)];
  for (const { invitee } of [swept, taken]) await report(server, invoiceOf(server, invitee).paid(900_000_000));
  server.clock.advance(15 * 86_400_000);
  const session = await server.login(taken.inviter);
  const workshop = await openWorkshop(server);
  const events = await toldBy(server, async () => {
    await openPayout(server, session, 50_000_000);
    await workshop.inTransaction(sweepRewards);
    await openPayout(server, session, 5_000_000_000).catch(() => undefined);
  });
  await workshop.close();
  const unlocked = events.filter(({ type, user_id }) => type === 'reward.unlocked' && [swept.inviter, taken.inviter].includes(user_id));
  expect(unlocked.map(({ user_id }) => user_id)).toEqual([taken.inviter, swept.inviter]);
  expect(factsOf(unlocked)).toEqual([
    ['reward.unlocked', taken.inviter, await seen(server, taken.inviter)],
    ['reward.unlocked', swept.inviter, await seen(server, swept.inviter)],
  ]);
});

const PAYOUTS = '/v1/admin/referrals/payouts';

type Ending = (server: TestServer, id: string, session: string) => Promise<unknown>;

test.for<[how: string, by: string, end: Ending]>([
  ['failed', 'markPayoutFailed', (server, id) => server.admin('POST', `${PAYOUTS}/${id}/failed`)],
  ['returned', 'markPayoutReturned', (server, id) => server.admin('POST', `${PAYOUTS}/${id}/returned`)],
  ['failed', 'changePayouts', (server, id) => server.admin('POST', `${PAYOUTS}/batch`, { action: 'failed', items: [{ id }] })],
  ['cancelled', 'cancelPayout', (server, id, session) => server.as(session, 'POST', `/v1/referrals/payouts/${id}/cancel`)],
])('a reward whose hold is over is told by whoever moves the money: a payout is %s by %s', async ([how, , end], { server }) => {
  const { inviter, invitee } = await couple(server);
  await report(server, invoiceOf(server, invitee).paid(900_000_000, { occurred_at: daysAgo(server, 20) }));
  const id = await openPayout(server, await server.login(inviter), 50_000_000);
  if (how === 'returned') await server.admin('POST', `${PAYOUTS}/${id}/sent`, { tx_hash: '0xabc' });
  await report(server, invoiceOf(server, invitee).paid(10_000_000));
  server.clock.advance(15 * 86_400_000);
  const session = await server.login(inviter);
  const events = await toldBy(server, () => end(server, id, session));
  expect(events.map(({ type }) => type).sort()).toEqual([`payout.${how}`, 'reward.unlocked']);
});

test('rewards that were never held are told as created and unlocked, in this order', async ({ server }) => {
  const { invitee } = await couple(server);
  const events = await toldBy(server, () =>
    report(server, invoiceOf(server, invitee).paid(10_000_000, { occurred_at: daysAgo(server, 20) })),
  );
  expect(events.map(({ type, data }) => [type, 'status' in data && data.status])).toEqual([
    ['reward.created', 'available'],
    ['reward.unlocked', 'available'],
    ['invitee.first_paid', false],
  ]);
});

test('calls that are answered together are told with the request of each', async ({ server }) => {
  const couples = await Promise.all([couple(server), couple(server), couple(server)]);
  const events = await toldBy(server, () =>
    Promise.all(
      couples.map(({ invitee }, index) =>
        server.admin('POST', EVENTS, { events: [invoiceOf(server, invitee).paid(10_000_000)] }, { 'x-request-id': `together-${index}` }),
      ),
    ),
  );
  for (const [index, { inviter, invitee }] of couples.entries()) {
    const theirs = events.filter(({ user_id }) => user_id === inviter || user_id === invitee);
    expect(theirs.map(({ type, request_id }) => [type, request_id])).toEqual([
      ['reward.created', `together-${index}`],
      ['invitee.first_paid', `together-${index}`],
    ]);
  }
});

test('a reward that is made good for a debt as it is unlocked is told as spent', async ({ server }) => {
  const { userId, id, refund } = await almostUncovered(server);
  await server.admin('POST', `/v1/admin/referrals/payouts/${id}/sent`, { tx_hash: '0xabc' });
  await refund();
  const { invitee } = await couple(server, userId);
  const events = await toldBy(server, () =>
    report(server, invoiceOf(server, invitee).paid(10_000_000, { occurred_at: daysAgo(server, 20) })),
  );
  expect(events.filter(({ type }) => type === 'reward.unlocked').map(({ data }) => 'status' in data && data.status)).toEqual(['spent']);
});
