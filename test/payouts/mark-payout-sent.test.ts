import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { changeProgramme } from '../support/billing.ts';
import { approve, fourEyes, somePayout } from '../support/four-eyes.ts';
import { accountsOf, earn, transfersOf } from '../support/money.ts';
import { almostUncovered, openPayout, signUpEarner, uncoveredPayout } from '../support/payouts.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';

/** From here on a payout needs the approval of another; those of most tests are smaller. */
const LARGE = 1_000_000_000;
const test = fourEyes(1, BigInt(LARGE));

const HASH = '0x8b1f4c92d7e05a36b3c8e1f7a2d94506c7e8b9f01a2d3c4b5e6f708192a3b4c5';
const path = (id: string) => `/v1/admin/referrals/payouts/${id}/sent`;
const send = (server: TestServer, id: string, body: unknown = { tx_hash: HASH }, headers: Record<string, string> = {}) =>
  server.admin('POST', path(id), body, headers);
const open = async (server: TestServer) => openPayout(server, (await signUpEarner(server, 60_000_000)).session, 60_000_000);

test.for(['requested', 'processing'])(
  'a payout that is %s is sent: the money has left, and the transaction is kept',
  async (status, { server }) => {
    const { userId, session } = await signUpEarner(server, 100_000_000);
    const id = await openPayout(server, session, 60_000_000);
    if (status === 'processing') await server.admin('POST', `/v1/admin/referrals/payouts/${id}/processing`);
    server.clock.advance(1000);
    const reply = await send(server, id);
    expect([reply.status, reply.body]).toEqual([200, { ok: true }]);
    expect(await accountsOf(server, userId)).toEqual({ programme: -100_000_000, available: 40_000_000, paid_out: 60_000_000 });
    expect((await transfersOf(server, userId)).at(-1)).toBe(`settle reserved paid_out 60000000 ${id}`);
    const { items } = (await server.as(session, 'GET', '/v1/referrals/payouts')).body;
    expect(items).toMatchObject([{ id, status: 'sent', tx_hash: HASH, completed_at: server.clock.now().toISOString() }]);
    expect(items[0]).not.toHaveProperty('note');
    expect(
      await server.sql(`select actor, operation, details from audit_log where user_id = $1 and action = 'payout.sent'`, [userId]),
    ).toEqual([
      {
        actor: 'operator:default',
        operation: 'markPayoutSent',
        details: { payout_id: id, amount_micro: 60_000_000, tx_hash: HASH, covered: true, override: false },
      },
    ]);
  },
);

test('rewards are used only now, the oldest first, and one can be used in part', async ({ server }) => {
  const userId = await server.createUser();
  const session = await server.login(userId);
  const rewards: string[] = [];
  for (const amount of [30_000_000, 40_000_000, 50_000_000]) {
    server.clock.advance(1000);
    rewards.push(await earn(server, userId, amount));
  }
  const id = await openPayout(server, session, 60_000_000);
  const used = () => server.sql('select reward_id, used_micro, ended_by from rewards where user_id = $1 order by available_at', [userId]);
  expect((await used()).map(({ used_micro }) => used_micro)).toEqual(['0', '0', '0']);
  await send(server, id);
  expect(await used()).toEqual([
    { reward_id: rewards[0], used_micro: '30000000', ended_by: 'paid_out' },
    { reward_id: rewards[1], used_micro: '30000000', ended_by: null },
    { reward_id: rewards[2], used_micro: '0', ended_by: null },
  ]);
  const allocations = await server.sql('select seq, amount_micro from allocations where user_id = $1 order by reward_seq', [userId]);
  const [{ seq }] = await server.sql(`select seq from transfers where user_id = $1 and kind = 'settle'`, [userId]);
  expect(allocations).toEqual([
    { seq, amount_micro: '30000000' },
    { seq, amount_micro: '30000000' },
  ]);
});

test('several open payouts are sent in any order, and together use what they amount to', async ({ server }) => {
  const { userId, session } = await signUpEarner(server, 200_000_000);
  const ids = [];
  for (const amount of [50_000_000, 60_000_000, 70_000_000]) ids.push(await openPayout(server, session, amount));
  const replies = await Promise.all(ids.toReversed().map((id) => send(server, id)));
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await accountsOf(server, userId)).toEqual({ programme: -200_000_000, available: 20_000_000, paid_out: 180_000_000 });
  expect(await server.sql('select used_micro from rewards where user_id = $1', [userId])).toEqual([{ used_micro: '180000000' }]);
});

refusesInOrder('markPayoutSent', {
  test,
  good: async (attempt) => {
    attempt.path = path(await open(attempt.server));
    attempt.body = { tx_hash: HASH };
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
      tag: 'tx_hash_required',
      promise: 'nothing is sent that cannot be found again',
      spoil: (attempt) => {
        attempt.body = {};
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
      promise: 'what was sent is not sent again',
      spoil: async (attempt) => {
        const [id] = /[0-9a-f-]{36}/.exec(attempt.path) as [string];
        await approve(
          attempt.server,
          'bob',
          [id],
          (await attempt.server.admin('GET', attempt.path.replace('/sent', ''))).body.amount_micro,
        );
        await attempt.server.admin('POST', attempt.path, { tx_hash: HASH, override: true });
      },
    },
    {
      tag: 'payout_not_covered',
      promise: 'where the programme asks for cover, who owes money is not paid',
      spoil: async (attempt) => {
        await changeProgramme(attempt.server, { payout_cover_required: true });
        const [owner] = await attempt.server.sql('select user_id from payout_directory where payout_id::text = $1', [
          attempt.path.split('/')[5],
        ]);
        await attempt.server.sql('update balances set debt = -1, spent = spent + 1 where user_id = $1', [owner?.user_id]);
      },
    },
    {
      tag: 'approval_required',
      promise: 'a large payout is not sent alone',
      spoil: async (attempt) => {
        attempt.path = path((await somePayout(attempt.server, LARGE)).id);
      },
    },
  ],
});

test.for<[string, unknown]>([
  ['missing', {}],
  ['empty', { tx_hash: '' }],
  ['null', { tx_hash: null }],
  ['a number', { tx_hash: 7 }],
  ['over 255 characters', { tx_hash: 'x'.repeat(256) }],
  ['with a NUL', { tx_hash: 'a\0' }],
] as const)('tx_hash_required: %s', async ([_, body], { server }) =>
  expectRefusal(await send(server, await open(server), body), 'tx_hash_required'),
);

test('invalid_json: no body, and one with another property', async ({ server }) => {
  const id = await open(server);
  expectRefusal(await server.admin('POST', path(id)), 'invalid_json');
  expectRefusal(await send(server, id, { tx_hash: HASH, note: 'x' }), 'invalid_json');
});

test.for(['failed', 'cancelled'])('payout_not_actionable: what has %s is never sent', async (end, { server }) => {
  const { userId, session } = await signUpEarner(server, 60_000_000);
  const id = await openPayout(server, session, 60_000_000);
  if (end === 'failed') await server.admin('POST', `/v1/admin/referrals/payouts/${id}/failed`);
  else await server.as(session, 'POST', `/v1/referrals/payouts/${id}/cancel`);
  expectRefusal(await send(server, id), 'payout_not_actionable');
  expect(await accountsOf(server, userId)).toEqual({ programme: -60_000_000, available: 60_000_000 });
});

test('without a key a repeat is refused, as published; with one it answers the same', async ({ server }) => {
  const id = await open(server);
  const headers = { 'idempotency-key': `sent-${id}` };
  expect((await send(server, id, { tx_hash: HASH }, headers)).status).toBe(200);
  const again = await send(server, id, { tx_hash: HASH }, headers);
  expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([200, 'true']);
  expectRefusal(await send(server, id), 'payout_not_actionable');
});

test('of ten sendings at once one succeeds, and the money leaves once', async ({ server }) => {
  const { userId, session } = await signUpEarner(server, 60_000_000);
  const id = await openPayout(server, session, 60_000_000);
  const replies = await Promise.all(Array.from({ length: 10 }, (_, index) => send(server, id, { tx_hash: `hash-${index}` })));
  expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(409)]);
  const winner = replies.findIndex(({ status }) => status === 200);
  expect(await server.sql('select tx_hash from payouts where payout_id = $1', [id])).toEqual([{ tx_hash: `hash-${winner}` }]);
  expect(await accountsOf(server, userId)).toEqual({ programme: -60_000_000, paid_out: 60_000_000 });
});

const sentBy = async (server: TestServer, userId: string) =>
  (await server.sql(`select details from audit_log where user_id = $1 and action = 'payout.sent'`, [userId])).map(({ details }) => details);

test('by itself the programme asks for no cover: a payout of somebody who owes money is sent as ever, and the audit log tells', async ({
  server,
}) => {
  await changeProgramme(server, { payout_cover_required: false });
  const { userId, id } = await uncoveredPayout(server);
  expect((await send(server, id)).status).toBe(200);
  expect(await sentBy(server, userId)).toMatchObject([{ payout_id: id, covered: false, override: false }]);
});

test('where cover is asked for, a payout of somebody who owes money is sent only by override, which is audited', async ({ server }) => {
  await changeProgramme(server, { payout_cover_required: true });
  const { userId, id } = await uncoveredPayout(server);
  const before = await accountsOf(server, userId);
  expectRefusal(await send(server, id), 'payout_not_covered');
  expectRefusal(await send(server, id, { tx_hash: HASH, override: false }), 'payout_not_covered');
  expect(await accountsOf(server, userId)).toEqual(before);
  expect((await send(server, id, { tx_hash: HASH, override: true })).status).toBe(200);
  expect(await sentBy(server, userId)).toMatchObject([{ payout_id: id, covered: false, override: true }]);
});

test('where cover is asked for, what is covered is sent, and so is what the debt was repaid for a moment ago', async ({ server }) => {
  await changeProgramme(server, { payout_cover_required: true });
  expect((await send(server, await open(server))).status).toBe(200);
  const { userId, id, debt } = await uncoveredPayout(server);
  await earn(server, userId, debt, { availableAt: new Date(server.clock.now().getTime() + 1000) });
  expectRefusal(await send(server, id), 'payout_not_covered');
  server.clock.advance(1000);
  expect((await send(server, id)).status).toBe(200);
});

test('an operator who does not know of cover puts no rule out of force', async ({ server }) => {
  await changeProgramme(server, { payout_cover_required: true });
  const path = '/v1/admin/referrals/programme';
  const { payout_cover_required: _, ...old } = (await server.admin('GET', path)).body;
  const reply = await server.admin('PUT', path, { ...old, hold_days: 3 });
  expect([reply.status, reply.body.payout_cover_required]).toEqual([200, true]);
  await server.sql(`update programme_versions set document = document - 'payout_cover_required'`);
  expect((await server.admin('GET', path)).body.payout_cover_required, 'of a version that is older than the rule').toBe(false);
});

test('a refund beside the sending is seen or comes after: nobody is sent uncovered where cover is asked for', async ({ server }) => {
  await changeProgramme(server, { payout_cover_required: true });
  for (let round = 0; round < 5; round++) {
    const { userId, id, refund } = await almostUncovered(server);
    const [, sent] = await Promise.all([refund(), send(server, id)]);
    const [audited] = await sentBy(server, userId);
    expect(sent.status === 200 ? audited?.covered : sent.body.error).toBe(sent.status === 200 ? true : 'payout_not_covered');
  }
});

test.for(['yes', 1, null])('invalid_json: an override of %j', async (override, { server }) => {
  expectRefusal(await send(server, await open(server), { tx_hash: HASH, override }), 'invalid_json');
});
