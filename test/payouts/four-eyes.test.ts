/** No way leads to a payout that was sent alone: not a token, not a batch, not a repetition, not a race. */
import { expect } from 'vitest';
import { isApproved, peopleBehind } from '../../src/payouts/four-eyes.ts';
import { approve, change, fourEyes, type Operator, send, sentAs, somePayout, withdraw } from '../support/four-eyes.ts';
import { accountsOf } from '../support/money.ts';
import { uncoveredPayout } from '../support/payouts.ts';
import { expectRefusal } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';

const LARGE = 60_000_000;
/** One approval for what is large, as the rule has it; two are asked for in the cases below. */
const test = fourEyes(1, BigInt(LARGE));
const ROUNDS = 15;

test.for<[says: string, sender: string[], approvals: string[][], enough: boolean[]]>([
  ['nobody has approved', ['a'], [], [true, false, false]],
  ['only who sends', ['a'], [['a']], [true, false, false]],
  ['one other', ['a'], [['b']], [true, true, false]],
  ['two others', ['a'], [['b'], ['c']], [true, true, true]],
  ['who sends, and one other', ['a'], [['a'], ['b']], [true, true, false]],
  ['another, by a token that who sends has made', ['a'], [['b', 'a']], [true, false, false]],
  ['one other, who has seen the token of who sends', ['a', 'b'], [['b']], [true, false, false]],
  [
    'two, who may be the same third',
    ['a'],
    [
      ['b', 'd'],
      ['c', 'd'],
    ],
    [true, true, false],
  ],
  ['three, of whom the first may be either of the others', ['a'], [['b', 'c'], ['b'], ['c']], [true, true, true]],
])('%s', ([_, sender, approvals, enough]) => {
  const rule = (needed: number) => ({ needed, fromMicro: 0n });
  expect([0, 1, 2].map((needed) => isApproved(rule(needed), 1n, sender, approvals))).toEqual(enough);
});

test('what is less than the rule begins with needs nobody, and what begins it does', () => {
  const rule = { needed: 1, fromMicro: 100n };
  expect([99n, 100n, 101n].map((amount) => isApproved(rule, amount, ['a'], []))).toEqual([true, false, false]);
});

test('behind a user’s session and the server itself there is no operator', () => {
  expect(peopleBehind({ kind: 'system' })).toEqual([]);
  expect(peopleBehind({ kind: 'anyone' })).toEqual([]);
});

test('sent by one, approved by another; never by one alone, whatever they say', async ({ server }) => {
  const { id, userId } = await somePayout(server, LARGE);
  expectRefusal(await send(server, 'alice', id), 'approval_required');
  expectRefusal(await send(server, 'alice', id, { tx_hash: '0x1', override: true }), 'approval_required');
  await approve(server, 'alice', [id], LARGE);
  expectRefusal(await send(server, 'alice', id), 'approval_required');
  expect(await accountsOf(server, userId)).toEqual({ programme: -LARGE, reserved: LARGE });
  expect((await send(server, 'bob', id)).status).toBe(200);
  expect(await accountsOf(server, userId)).toEqual({ programme: -LARGE, paid_out: LARGE });
});

test('an amount below the rule is sent alone, and every payout fails, comes back or is taken up without a second person', async ({
  server,
}) => {
  const mark = (id: string, how: string) => server.admin('POST', `/v1/admin/referrals/payouts/${id}/${how}`);
  expect((await send(server, 'alice', (await somePayout(server, LARGE - 1)).id)).status).toBe(200);
  const { id } = await somePayout(server, LARGE);
  expect((await mark(id, 'processing')).status).toBe(200);
  expectRefusal(await send(server, 'alice', id), 'approval_required');
  expect((await mark(id, 'failed')).status).toBe(200);
  const { id: other } = await somePayout(server, LARGE);
  await approve(server, 'bob', [other], LARGE);
  await send(server, 'alice', other);
  expect((await mark(other, 'returned')).status).toBe(200);
});

test('of what an operator has approved with a token that was made by another, the other is no second person', async ({ server }) => {
  const { id, userId } = await somePayout(server, LARGE);
  await server.sql(
    `insert into payout_approvals (user_id, payout_id, operator, known_to, amount_micro, approved_at) values ($1, $2, 'carol', '{carol,alice}', $3, $4)`,
    [userId, id, LARGE, server.clock.now()],
  );
  expectRefusal(await send(server, 'alice', id), 'approval_required');
  expectRefusal(await send(server, 'carol', id), 'approval_required');
  expect((await send(server, 'bob', id)).status).toBe(200);
});

test('override lets who owes money be paid, and is no approval', async ({ server }) => {
  const { id } = await uncoveredPayout(server);
  expectRefusal(await send(server, 'alice', id, { tx_hash: '0x1', override: true }), 'approval_required');
});

test('a batch sends what is approved by others, and says of the rest that it is not', async ({ server }) => {
  const payouts = [await somePayout(server, LARGE), await somePayout(server, LARGE), await somePayout(server, LARGE - 1)];
  const [approved, own, small] = payouts.map(({ id }) => id) as [string, string, string];
  await approve(server, 'bob', [approved], LARGE);
  await approve(server, 'alice', [own], LARGE);
  const { body } = await change(server, 'alice', sentAs([own, approved, small]));
  expect(body.outcomes).toEqual([
    { id: own, status: 'requested', error: 'approval_required' },
    { id: approved, status: 'sent' },
    { id: small, status: 'sent' },
  ]);
});

test('under a key of somebody else nothing is replayed: a refusal is never kept, and keys belong to operators', async ({ server }) => {
  const { id } = await somePayout(server, LARGE);
  const headers = { 'idempotency-key': `send-${id}` };
  expectRefusal(await send(server, 'alice', id, { tx_hash: '0x1' }, headers), 'approval_required');
  await approve(server, 'bob', [id], LARGE);
  expectRefusal(await send(server, 'bob', id, { tx_hash: '0x1' }, headers), 'approval_required');
  expect((await send(server, 'alice', id, { tx_hash: '0x1' }, headers)).status).toBe(200);
  const again = await send(server, 'alice', id, { tx_hash: '0x1' }, headers);
  expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([200, 'true']);
});

/** How a payout ended, by the audit log: who sent it, and who had approved it by then and not taken it back. */
async function howSent(server: TestServer, id: string) {
  const rows = await server.sql(`select action, actor from audit_log where details->>'payout_id' = $1`, [id]);
  const whoDid = (action: string) => rows.filter((row) => row.action === action).map(({ actor }) => actor as string);
  const withdrawn = whoDid('payout.approval_withdrawn');
  return { senders: whoDid('payout.sent'), approvers: whoDid('payout.approved').filter((actor) => !withdrawn.includes(actor)) };
}

/** Whoever won: nobody sent it, or one did, and somebody else agrees to it. */
async function expectTwoPeople(server: TestServer, id: string): Promise<boolean> {
  const { senders, approvers } = await howSent(server, id);
  expect(senders.length).toBeLessThan(2);
  for (const sender of senders) expect(approvers.filter((approver) => approver !== sender)).not.toEqual([]);
  return senders.length === 1;
}

test('an approval that is taken back while the payout is sent was there when it was sent, or it was not sent', async ({ server }) => {
  for (let round = 0; round < ROUNDS; round++) {
    const { id } = await somePayout(server, LARGE);
    await approve(server, 'bob', [id], LARGE);
    const [sent, withdrawn] = await Promise.all([send(server, 'alice', id), withdraw(server, 'bob', id)]);
    const wasSent = await expectTwoPeople(server, id);
    expect([sent.status, withdrawn.status]).toEqual(wasSent ? [200, 409] : [409, 200]);
    expect(wasSent ? withdrawn.body.error : sent.body.error).toBe(wasSent ? 'payout_not_actionable' : 'approval_required');
  }
});

test('two send at once what one of them has approved: only the other can, once', async ({ server }) => {
  for (let round = 0; round < ROUNDS; round++) {
    const { id, userId } = await somePayout(server, LARGE);
    await approve(server, 'bob', [id], LARGE);
    const replies = await Promise.all((['alice', 'bob', 'alice', 'carol'] as const).map((who) => send(server, who, id)));
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(replies[1]?.status, 'bob').toBe(409);
    expect(await expectTwoPeople(server, id)).toBe(true);
    expect(await accountsOf(server, userId)).toEqual({ programme: -LARGE, paid_out: LARGE });
  }
});

test('two approve and send at once, each for themselves: one sends at most, and the other had approved', async ({ server }) => {
  const both = async (who: Operator, id: string) => {
    await approve(server, who, [id], LARGE);
    return send(server, who, id);
  };
  for (let round = 0; round < ROUNDS; round++) {
    const { id } = await somePayout(server, LARGE);
    await Promise.all([both('alice', id), both('bob', id)]);
    expect(await expectTwoPeople(server, id), 'the last who approves finds the approval of the other').toBe(true);
  }
});

test('a batch and a single sending race for one payout: the money leaves once, with two people', async ({ server }) => {
  for (let round = 0; round < ROUNDS; round++) {
    const [one, two] = [await somePayout(server, LARGE), await somePayout(server, LARGE)];
    await approve(server, 'bob', [one.id, two.id], 2 * LARGE);
    const [batch, single] = await Promise.all([change(server, 'alice', sentAs([two.id, one.id])), send(server, 'carol', one.id)]);
    const raced = batch.body.outcomes[1];
    expect(single.status === 200 ? raced.error : raced.status).toBe(single.status === 200 ? 'payout_not_actionable' : 'sent');
    for (const { id, userId } of [one, two]) {
      expect(await expectTwoPeople(server, id)).toBe(true);
      expect(await accountsOf(server, userId)).toEqual({ programme: -LARGE, paid_out: LARGE });
    }
  }
});
