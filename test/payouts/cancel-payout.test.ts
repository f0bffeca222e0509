import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { accountsOf, earn, transfersOf } from '../support/money.ts';
import { ADDRESS, openPayout, signUpEarner } from '../support/payouts.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = (id: string) => `/v1/referrals/payouts/${id}/cancel`;
const cancel = (server: TestServer, session: string, id: string) => server.as(session, 'POST', path(id));
const mark = (server: TestServer, id: string, status: string, body?: object) =>
  server.admin('POST', `/v1/admin/referrals/payouts/${id}/${status}`, body);

test('what was reserved is available again, and the payout says when', async ({ server }) => {
  const { userId, session } = await signUpEarner(server, 100_000_000);
  const id = await openPayout(server, session, 60_000_000);
  server.clock.advance(5000);
  const { status, body } = await cancel(server, session, id);
  expect(status).toBe(200);
  expect(body).toEqual({
    id,
    user_id: userId,
    amount_micro: 60_000_000,
    network: 'ethereum',
    address: ADDRESS,
    status: 'cancelled',
    requested_at: new Date(server.clock.now().getTime() - 5000).toISOString(),
    completed_at: server.clock.now().toISOString(),
  });
  expect(await accountsOf(server, userId)).toEqual({ programme: -100_000_000, available: 100_000_000 });
  expect((await transfersOf(server, userId)).slice(-2)).toEqual([
    `reserve available reserved 60000000 ${id}`,
    `release reserved available 60000000 ${id}`,
  ]);
  expect(
    await server.sql(`select actor, operation, details from audit_log where user_id = $1 and action = 'payout.cancelled'`, [userId]),
  ).toEqual([{ actor: `user:${userId}`, operation: 'cancelPayout', details: { payout_id: id, amount_micro: 60_000_000 } }]);
  expect(await openPayout(server, session, 100_000_000)).not.toBe(id);
});

test('an id in capitals names the same payout', async ({ server }) => {
  const { session } = await signUpEarner(server, 60_000_000);
  const id = await openPayout(server, session, 60_000_000);
  expect((await cancel(server, session, id.toUpperCase())).body).toMatchObject({ id, status: 'cancelled' });
});

test('a blocked user may cancel', async ({ server }) => {
  const { userId, session } = await signUpEarner(server, 60_000_000);
  const id = await openPayout(server, session, 60_000_000);
  await server.admin('PUT', `/v1/admin/users/${userId}`, { blocked: true });
  expect((await cancel(server, session, id)).status).toBe(200);
});

refusesInOrder('cancelPayout', {
  good: async (attempt) => {
    await earn(attempt.server, attempt.userId, 60_000_000);
    attempt.path = path(await openPayout(attempt.server, attempt.cookies.nl_session as string, 60_000_000));
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
      promise: 'what an operator has begun to send cannot be taken back',
      spoil: async (attempt) => {
        await mark(attempt.server, attempt.path.split('/').at(-2) as string, 'processing');
      },
    },
  ],
});

test('payout_not_found: another user’s payout is not there, and stays as it is', async ({ server }) => {
  const owner = await signUpEarner(server, 60_000_000);
  const other = await signUpEarner(server, 60_000_000);
  const id = await openPayout(server, owner.session, 60_000_000);
  expectRefusal(await cancel(server, other.session, id), 'payout_not_found');
  expect(await accountsOf(server, owner.userId)).toMatchObject({ reserved: 60_000_000 });
});

test.for<[string, object?]>([['sent', { tx_hash: '0x1' }], ['failed'], ['cancelled']] as const)(
  'payout_not_actionable: what is %s stays so, and no money moves',
  async ([status, body], { server }) => {
    const { userId, session } = await signUpEarner(server, 60_000_000);
    const id = await openPayout(server, session, 60_000_000);
    if (status === 'cancelled') await cancel(server, session, id);
    else await mark(server, id, status, body);
    const before = [await accountsOf(server, userId), await server.sql('select * from payouts where payout_id = $1', [id])];
    expectRefusal(await cancel(server, session, id), 'payout_not_actionable');
    expect([await accountsOf(server, userId), await server.sql('select * from payouts where payout_id = $1', [id])]).toEqual(before);
  },
);

test('of ten cancellations at once one succeeds, and the money comes back once', async ({ server }) => {
  const { userId, session } = await signUpEarner(server, 60_000_000);
  const id = await openPayout(server, session, 60_000_000);
  const replies = await Promise.all(Array.from({ length: 10 }, () => cancel(server, session, id)));
  expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(409)]);
  expect(await accountsOf(server, userId)).toEqual({ programme: -60_000_000, available: 60_000_000 });
});

test('of a cancellation, a sending and a failure at once one wins, and the money goes its way only', async ({ server }) => {
  const ends = { cancelled: 'available', failed: 'available', sent: 'paid_out' } as const;
  for (let round = 0; round < 8; round++) {
    const { userId, session } = await signUpEarner(server, 60_000_000);
    const id = await openPayout(server, session, 60_000_000);
    const calls = [() => cancel(server, session, id), () => mark(server, id, 'sent', { tx_hash: '0x1' }), () => mark(server, id, 'failed')];
    const turned = calls.slice(round % 3).concat(calls.slice(0, round % 3));
    const replies = await Promise.all(turned.map((call) => call()));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const [{ status }] = await server.sql('select status from payouts where payout_id = $1', [id]);
    expect(await accountsOf(server, userId)).toEqual({ programme: -60_000_000, [ends[status as keyof typeof ends]]: 60_000_000 });
    expect(await transfersOf(server, userId)).toHaveLength(4);
  }
});
