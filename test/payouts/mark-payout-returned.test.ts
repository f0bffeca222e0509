import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { accountsOf, earn, transfersOf } from '../support/money.ts';
import { openPayout, signUpEarner, uncoveredPayout } from '../support/payouts.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const PAYOUTS = '/v1/admin/referrals/payouts';
const path = (id: string) => `${PAYOUTS}/${id}/returned`;
const comesBack = (server: TestServer, id: string, body?: unknown, headers = {}) => server.admin('POST', path(id), body, headers);
const send = (server: TestServer, id: string) => server.admin('POST', `${PAYOUTS}/${id}/sent`, { tx_hash: 'SEPA-1', override: true });
const verified = async (server: TestServer) => (await server.admin('GET', '/v1/admin/ledger/verification')).body.differences;

async function sentPayout(server: TestServer) {
  const { userId, session } = await signUpEarner(server, 100_000_000);
  const id = await openPayout(server, session, 60_000_000);
  await send(server, id);
  return { userId, session, id };
}

test.afterAll(async ({ server }) => {
  expect(await verified(server)).toEqual([]);
});

test('what was sent comes back: the money is available again, the transaction stays, and the user reads why', async ({ server }) => {
  const { userId, session, id } = await sentPayout(server);
  server.clock.advance(1000);
  const reply = await comesBack(server, id, { reason: 'The account is closed. 🪙' });
  expect([reply.status, reply.body]).toEqual([200, { ok: true }]);
  expect(await accountsOf(server, userId)).toEqual({ programme: -100_000_000, available: 100_000_000 });
  expect((await transfersOf(server, userId)).at(-1)).toBe(`bounce paid_out available 60000000 ${id}`);
  const { items } = (await server.as(session, 'GET', '/v1/referrals/payouts')).body;
  const ended = { completed_at: server.clock.now().toISOString() };
  expect(items).toMatchObject([{ id, status: 'returned', tx_hash: 'SEPA-1', note: 'The account is closed. 🪙', ...ended }]);
  expect(
    await server.sql(`select actor, operation, details from audit_log where user_id = $1 and action = 'payout.returned'`, [userId]),
  ).toEqual([
    {
      actor: 'operator:default',
      operation: 'markPayoutReturned',
      details: { payout_id: id, amount_micro: 60_000_000, note_id: expect.any(String), note_commitment: expect.any(String) },
    },
  ]);
});

test.for<[string, unknown]>([
  ['no body', undefined],
  ['an empty object', {}],
  ['an empty reason', { reason: '' }],
] as const)('with %s there is no note', async ([_, body], { server }) => {
  const { session, id } = await sentPayout(server);
  expect((await comesBack(server, id, body)).status).toBe(200);
  expect((await server.as(session, 'GET', '/v1/referrals/payouts')).body.items[0]).not.toHaveProperty('note');
});

test('the money belongs to no reward: the one that was paid out stays so, and what came back is used first', async ({ server }) => {
  const { userId, session, id } = await sentPayout(server);
  server.clock.advance(1000);
  await earn(server, userId, 50_000_000);
  await comesBack(server, id);
  const rewards = () => server.sql('select used_micro, ended_by from rewards where user_id = $1 order by seq', [userId]);
  const before = await rewards();
  expect(before).toEqual([
    { used_micro: '60000000', ended_by: null },
    { used_micro: '0', ended_by: null },
  ]);
  const second = await openPayout(server, session, 60_000_000);
  await send(server, second);
  expect(await rewards(), 'sixty came back, sixty are sent').toEqual(before);
  await send(server, await openPayout(server, session, 50_000_000));
  expect(await rewards()).toEqual([
    { used_micro: '100000000', ended_by: 'paid_out' },
    { used_micro: '10000000', ended_by: null },
  ]);
});

test('what is owed is repaid from it at once, and only the rest is available', async ({ server }) => {
  const { userId, id } = await uncoveredPayout(server);
  await send(server, id);
  expect(await accountsOf(server, userId)).toEqual({ paid_out: 80_000_000, debt: -80_000_000 });
  await comesBack(server, id);
  expect(await accountsOf(server, userId)).toEqual({});
  expect((await transfersOf(server, userId)).slice(-2)).toEqual([
    `bounce paid_out available 80000000 ${id}`,
    `repay available debt 80000000 ${id}`,
  ]);
  await earn(server, userId, 7);
  expect(await accountsOf(server, userId), 'nothing is owed any more').toEqual({ programme: -7, available: 7 });
});

test('it can come back after its user was erased', async ({ server }) => {
  const { userId, id } = await sentPayout(server);
  expect((await server.admin('DELETE', `/v1/admin/users/${userId}`)).status).toBe(200);
  expect((await comesBack(server, id)).status).toBe(200);
  expect(await accountsOf(server, userId)).toMatchObject({ available: 100_000_000 });
});

refusesInOrder('markPayoutReturned', {
  good: async (attempt) => {
    attempt.path = path((await sentPayout(attempt.server)).id);
    attempt.body = { reason: 'Returned.' };
  },
  own: [
    {
      tag: 'invalid_payout_id',
      promise: 'a path that names no UUID is refused',
      spoil: (attempt) => {
        attempt.path = attempt.path.replace(/[0-9a-f-]{36}/, 'not-a-uuid');
      },
    },
    {
      tag: 'payout_not_found',
      promise: 'a payout that nobody has is not there',
      spoil: (attempt) => {
        attempt.path = attempt.path.replace(/[0-9a-f-]{36}/, randomUUID());
      },
    },
    {
      tag: 'payout_not_actionable',
      promise: 'what came back does not come back again, and keeps its note',
      spoil: async (attempt) => {
        await attempt.server.admin('POST', attempt.path);
      },
    },
  ],
});

test.for(['requested', 'processing', 'failed', 'cancelled'])(
  'payout_not_actionable: what is %s was never sent',
  async (status, { server }) => {
    const { userId, session } = await signUpEarner(server, 60_000_000);
    const id = await openPayout(server, session, 60_000_000);
    if (status === 'cancelled') await server.as(session, 'POST', `/v1/referrals/payouts/${id}/cancel`);
    else if (status !== 'requested') await server.admin('POST', `${PAYOUTS}/${id}/${status}`);
    const before = await accountsOf(server, userId);
    expectRefusal(await comesBack(server, id, { reason: 'too early' }), 'payout_not_actionable');
    expect(await accountsOf(server, userId)).toEqual(before);
  },
);

test.for(['sent', 'failed', 'processing', 'cancel'])(
  'payout_not_actionable: after it came back it is neither %s nor anything else',
  async (end, { server }) => {
    const { userId, session, id } = await sentPayout(server);
    await comesBack(server, id);
    const before = await accountsOf(server, userId);
    const address = end === 'cancel' ? `/v1/referrals/payouts/${id}/cancel` : `${PAYOUTS}/${id}/${end}`;
    const body = end === 'sent' ? { tx_hash: '0x2' } : undefined;
    const reply = end === 'cancel' ? await server.as(session, 'POST', address) : await server.admin('POST', address, body);
    expectRefusal(reply, 'payout_not_actionable');
    expect(await accountsOf(server, userId)).toEqual(before);
  },
);

test.for<[string, unknown]>([
  ['a reason that is no text', { reason: 7 }],
  ['a reason over 4,000 characters', { reason: 'x'.repeat(4001) }],
  ['another property', { note: 'x' }],
] as const)('invalid_json: %s', async ([_, body], { server }) =>
  expectRefusal(await comesBack(server, (await sentPayout(server)).id, body), 'invalid_json'),
);

test('of ten returns at once one succeeds, and the money comes back once', async ({ server }) => {
  const { userId, id } = await sentPayout(server);
  const replies = await Promise.all(Array.from({ length: 10 }, () => comesBack(server, id)));
  expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(409)]);
  expect(await accountsOf(server, userId)).toEqual({ programme: -100_000_000, available: 100_000_000 });
});

test('a repeat with the same key answers the same, and the money comes back once', async ({ server }) => {
  const { userId, id } = await sentPayout(server);
  const replies = await Promise.all(Array.from({ length: 5 }, () => comesBack(server, id, {}, { 'idempotency-key': 'returned-once' })));
  expect(replies.map(({ status }) => status)).toEqual(Array(5).fill(200));
  expect(await accountsOf(server, userId)).toEqual({ programme: -100_000_000, available: 100_000_000 });
});
