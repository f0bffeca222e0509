import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { accountsOf, transfersOf } from '../support/money.ts';
import { openPayout, signUpEarner } from '../support/payouts.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = (id: string) => `/v1/admin/referrals/payouts/${id}/processing`;
const begin = (server: TestServer, id: string) => server.admin('POST', path(id));
const open = async (server: TestServer) => openPayout(server, (await signUpEarner(server, 60_000_000)).session, 60_000_000);

test('a requested payout is taken up; no money moves, and it stays open', async ({ server }) => {
  const { userId, session } = await signUpEarner(server, 60_000_000);
  const id = await openPayout(server, session, 60_000_000);
  const before = await transfersOf(server, userId);
  const { status, body } = await begin(server, id);
  expect([status, body]).toEqual([200, { ok: true }]);
  expect(await transfersOf(server, userId)).toEqual(before);
  expect(await accountsOf(server, userId)).toEqual({ programme: -60_000_000, reserved: 60_000_000 });
  const { items } = (await server.as(session, 'GET', '/v1/referrals/payouts')).body;
  expect(items).toMatchObject([{ id, status: 'processing' }]);
  expect(items[0]).not.toHaveProperty('completed_at');
  expect(
    await server.sql(`select actor, operation, details from audit_log where user_id = $1 and action = 'payout.processing_started'`, [
      userId,
    ]),
  ).toEqual([{ actor: 'operator:default', operation: 'markPayoutProcessing', details: { payout_id: id, amount_micro: 60_000_000 } }]);
});

refusesInOrder('markPayoutProcessing', {
  good: async (attempt) => {
    attempt.path = path(await open(attempt.server));
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
      promise: 'what has been taken up is not taken up again',
      spoil: async (attempt) => {
        await attempt.server.admin('POST', attempt.path);
      },
    },
  ],
});

test.for<[string, object?]>([['sent', { tx_hash: '0x1' }], ['failed']] as const)(
  'payout_not_actionable: what is %s is not taken up',
  async ([end, body], { server }) => {
    const id = await open(server);
    await server.admin('POST', `/v1/admin/referrals/payouts/${id}/${end}`, body);
    expectRefusal(await begin(server, id), 'payout_not_actionable');
  },
);

test('of five operators who take a payout up at once one does', async ({ server }) => {
  const id = await open(server);
  const replies = await Promise.all(Array.from({ length: 5 }, () => begin(server, id)));
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
});

test('a payout is taken up or cancelled, never both', async ({ server }) => {
  for (let round = 0; round < 8; round++) {
    const { userId, session } = await signUpEarner(server, 60_000_000);
    const id = await openPayout(server, session, 60_000_000);
    const calls = [() => begin(server, id), () => server.as(session, 'POST', `/v1/referrals/payouts/${id}/cancel`)];
    const replies = await Promise.all((round % 2 ? calls : calls.toReversed()).map((call) => call()));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [{ status }] = await server.sql('select status from payouts where payout_id = $1', [id]);
    const account = status === 'processing' ? 'reserved' : 'available';
    expect(await accountsOf(server, userId)).toEqual({ programme: -60_000_000, [account]: 60_000_000 });
  }
});
