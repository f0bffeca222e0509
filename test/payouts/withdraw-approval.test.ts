import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { approve, approversOf, fourEyes, send, somePayout, withdraw } from '../support/four-eyes.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';

const test = fourEyes(1);
const path = (id: string) => `/v1/admin/referrals/payouts/${id}/approval`;

test('an operator takes back what they approved, and nobody else’s; the audit log keeps both', async ({ server }) => {
  const { id, userId } = await somePayout(server);
  await approve(server, 'alice', [id], 60_000_000);
  await approve(server, 'bob', [id], 60_000_000);
  const reply = await withdraw(server, 'alice', id.toUpperCase());
  expect([reply.status, reply.body]).toEqual([200, { ok: true }]);
  expect(await approversOf(server, id)).toEqual(['bob']);
  const told = await server.sql(
    `select actor, operation, details from audit_log where user_id = $1 and action = 'payout.approval_withdrawn'`,
    [userId],
  );
  expect(told).toEqual([{ actor: 'operator:alice', operation: 'withdrawApproval', details: { payout_id: id, amount_micro: 60_000_000 } }]);
});

test('there may be nothing to take back: then nothing is told', async ({ server }) => {
  const { id, userId } = await somePayout(server);
  for (let time = 0; time < 2; time++) expect((await withdraw(server, 'alice', id)).status).toBe(200);
  expect(await server.sql(`select 1 from audit_log where user_id = $1 and action = 'payout.approval_withdrawn'`, [userId])).toEqual([]);
});

test('a payout that was sent keeps its approvals', async ({ server }) => {
  const { id } = await somePayout(server);
  await approve(server, 'bob', [id], 60_000_000);
  expect((await send(server, 'alice', id)).status).toBe(200);
  expectRefusal(await withdraw(server, 'bob', id), 'payout_not_actionable');
  expect(await approversOf(server, id)).toEqual(['bob']);
});

refusesInOrder('withdrawApproval', {
  test,
  good: async (attempt) => {
    attempt.path = path((await somePayout(attempt.server)).id);
  },
  own: [
    {
      tag: 'invalid_payout_id',
      promise: 'a path that names no UUID is refused',
      spoil: (attempt) => {
        attempt.path = path('not-a-uuid');
      },
    },
    {
      tag: 'payout_not_found',
      promise: 'a payout that nobody has is not there',
      spoil: (attempt) => {
        attempt.path = path(randomUUID());
      },
    },
    {
      tag: 'payout_not_actionable',
      promise: 'what has ended stays as it was agreed to',
      spoil: async (attempt) => {
        await attempt.server.admin('POST', attempt.path.replace('/approval', '/failed'));
      },
    },
  ],
});
