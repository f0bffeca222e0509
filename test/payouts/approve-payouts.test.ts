import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { OperatorActor } from '../../src/core/actor.ts';
import { ALL_SCOPES } from '../../src/core/scopes.ts';
import { approvePayouts } from '../../src/payouts/approve-payouts.ts';
import { approve, approversOf, fourEyes, known, somePayout, withdraw } from '../support/four-eyes.ts';
import { openPayout, signUpEarner } from '../support/payouts.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';

const PATH = '/v1/admin/referrals/payouts/approvals';
const test = fourEyes(0);

const audited = (server: TestServer, id: string) =>
  server.sql(`select action, actor, details from audit_log where details->>'payout_id' = $1 and action like 'payout.appr%' order by id`, [
    id,
  ]);

test('several payouts are approved at once, which the payout and the audit log tell', async ({ server }) => {
  const { session } = await signUpEarner(server, 130_000_000);
  const ids = [await openPayout(server, session, 70_000_000), await openPayout(server, session, 60_000_000)];
  const reply = await approve(server, 'alice', [ids[0] as string, (ids[1] as string).toUpperCase()], 130_000_000);
  expect([reply.status, reply.body]).toEqual([200, { approved: 2 }]);
  const { body } = await server.admin('GET', `/v1/admin/referrals/payouts/${ids[0]}`);
  expect(body.approvals).toEqual([{ operator: 'alice', approved_at: server.clock.now().toISOString() }]);
  expect(await audited(server, ids[1] as string)).toEqual([
    {
      action: 'payout.approved',
      actor: 'operator:alice',
      details: { payout_id: ids[1], amount_micro: 60_000_000, known_to: ['alice'] },
    },
  ]);
});

test('a second time changes nothing, whether the payout is named twice or the request is repeated', async ({ server }) => {
  const { id } = await somePayout(server);
  for (const ids of [[id, id.toUpperCase()], [id]]) expect((await approve(server, 'alice', ids, 60_000_000)).body).toEqual({ approved: 1 });
  expect(await approversOf(server, id)).toEqual(['alice']);
  expect(await audited(server, id)).toHaveLength(1);
});

test('of ten approvals by one operator at once one is kept, and those of others beside it', async ({ server }) => {
  const { id } = await somePayout(server);
  const replies = await Promise.all(Array.from({ length: 10 }, (_, n) => approve(server, n === 7 ? 'bob' : 'alice', [id], 60_000_000)));
  expect(replies.map(({ status }) => status)).toEqual(Array(10).fill(200));
  expect((await approversOf(server, id)).sort()).toEqual(['alice', 'bob']);
  expect(await audited(server, id)).toHaveLength(2);
});

test('lists that overlap, in opposite orders and at once, keep nobody waiting for ever', async ({ server }) => {
  const { session } = await signUpEarner(server, 300_000_000);
  const ids: string[] = [];
  for (let n = 0; n < 5; n++) ids.push(await openPayout(server, session, 60_000_000));
  const lists = Array.from({ length: 8 }, (_, n) => (n % 2 === 0 ? ids : ids.toReversed()));
  const replies = await Promise.all(lists.map((list, n) => approve(server, n < 4 ? 'alice' : 'bob', list, 300_000_000)));
  expect(replies.map(({ body }) => body)).toEqual(Array(8).fill({ approved: 5 }));
});

test('approvals of all or of none: one that is not there, or not open, keeps the others from it', async ({ server }) => {
  const { id } = await somePayout(server);
  const { id: other } = await somePayout(server);
  await server.admin('POST', `/v1/admin/referrals/payouts/${other}/failed`);
  expectRefusal(await approve(server, 'alice', [id, randomUUID()], 60_000_000), 'payout_not_found');
  expectRefusal(await approve(server, 'alice', [id, other], 120_000_000), 'payout_not_actionable');
  expectRefusal(await approve(server, 'alice', [id], 60_000_001), 'payout_total_mismatch');
  expect(await approversOf(server, id)).toEqual([]);
});

test('more than an amount can say is approved in two parts: it amounts to nothing that can be sent', async ({ server }) => {
  const [one, two] = [await somePayout(server), await somePayout(server)];
  await server.sql('update payouts set amount_micro = 9007199254740991 where payout_id = any($1)', [[one.id, two.id]]);
  expectRefusal(await approve(server, 'alice', [one.id, two.id], 9_007_199_254_740_991), 'payout_total_mismatch');
  expect((await approve(server, 'alice', [one.id], 9_007_199_254_740_991)).status).toBe(200);
});

/** Approves with credentials that other operators have seen, too. */
function approveAs(server: TestServer, knownTo: string[], id: string): Promise<number> {
  const actor: OperatorActor = { kind: 'operator', name: 'carol', scopes: ALL_SCOPES, knownTo, tokenId: null };
  const context = { now: server.clock.now(), actor, operation: 'approvePayouts', requestId: 'req_known', report: () => {} };
  return server.database.transaction(context, (tx) => approvePayouts(tx, actor, [id], 60_000_000n));
}

test('who has seen the credentials is kept, the operator always among them; fewer take the place of more, not more of fewer', async ({
  server,
}) => {
  const { id } = await somePayout(server);
  const kept = async () =>
    (await server.sql('select known_to from payout_approvals where payout_id = $1', [id])).map(({ known_to }) => known_to);
  await approveAs(server, ['alice'], id);
  expect(await kept()).toEqual([['carol', 'alice']]);
  await approveAs(server, ['carol', 'bob'], id);
  expect(await kept(), 'neither is a part of the other').toEqual([['carol', 'alice']]);
  await approveAs(server, ['carol'], id);
  expect(await kept()).toEqual([['carol']]);
  await approveAs(server, ['alice'], id);
  expect(await kept()).toEqual([['carol']]);
  expect(await audited(server, id)).toHaveLength(2);
});

test('under a key the answer is given again, also when the approval was taken back since', async ({ server }) => {
  const { id } = await somePayout(server);
  const again = () =>
    server.admin('POST', PATH, { ids: [id], amount_micro: 60_000_000 }, { ...known('alice'), 'idempotency-key': `approve-${id}` });
  expect((await again()).status).toBe(200);
  await withdraw(server, 'alice', id);
  const second = await again();
  expect([second.status, second.headers.get('idempotency-replayed')]).toEqual([200, 'true']);
  expect(await approversOf(server, id)).toEqual([]);
});

test.for<[string, object]>([
  ['no id', { ids: [], amount_micro: 1 }],
  ['more than 500 ids', { ids: Array.from({ length: 501 }, () => randomUUID()), amount_micro: 1 }],
  ['what is no id', { ids: ['one'], amount_micro: 1 }],
  ['no amount', { ids: [randomUUID()] }],
  ['an amount of nothing', { ids: [randomUUID()], amount_micro: 0 }],
  ['half a micro-unit', { ids: [randomUUID()], amount_micro: 0.5 }],
])('invalid_json: %s', async ([_, body], { server }) => expectRefusal(await server.admin('POST', PATH, body), 'invalid_json'));

refusesInOrder('approvePayouts', {
  test,
  good: async (attempt) => {
    attempt.body = { ids: [(await somePayout(attempt.server)).id], amount_micro: 60_000_000 };
  },
  own: [
    {
      tag: 'payout_not_found',
      promise: 'a payout that nobody has is not there',
      spoil: (attempt) => {
        attempt.body = { ...(attempt.body as object), ids: [randomUUID()] };
      },
    },
    {
      tag: 'payout_not_actionable',
      promise: 'what has ended needs no approval any more',
      spoil: async (attempt) => {
        const [id] = (attempt.body as { ids: string[] }).ids;
        await attempt.server.admin('POST', `/v1/admin/referrals/payouts/${id}/failed`);
      },
    },
    {
      tag: 'payout_total_mismatch',
      promise: 'nobody approves another amount than they have seen',
      spoil: (attempt) => {
        attempt.body = { ...(attempt.body as object), amount_micro: 60_000_001 };
      },
    },
  ],
});
