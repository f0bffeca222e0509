import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { changeProgramme } from '../support/billing.ts';
import { change, fourEyes, sentAs, somePayout } from '../support/four-eyes.ts';
import { untilWaiting } from '../support/locks.ts';
import { accountsOf, earn, transfersOf } from '../support/money.ts';
import { openPayout, signUpEarner, uncoveredPayout } from '../support/payouts.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';

const PATH = '/v1/admin/referrals/payouts/batch';
const AMOUNT = 60_000_000;
const test = fourEyes(0);

const statusOf = async (server: TestServer, id: string) => (await server.sql('select * from payouts where payout_id = $1', [id]))[0];

test('many are taken up, and then sent, each with its transaction, as one alone would be', async ({ server }) => {
  const payouts = [await somePayout(server), await somePayout(server), await somePayout(server)];
  const ids = payouts.map(({ id }) => id);
  const taken = await change(server, 'alice', { action: 'processing', items: ids.map((id) => ({ id: id.toUpperCase() })) });
  expect([taken.status, taken.body]).toEqual([200, { outcomes: ids.map((id) => ({ id, status: 'processing' })) }]);
  server.clock.advance(1000);
  const sent = await change(server, 'alice', sentAs(ids));
  expect(sent.body).toEqual({ outcomes: ids.map((id) => ({ id, status: 'sent' })) });
  for (const { id, userId, session } of payouts) {
    const { items } = (await server.as(session, 'GET', '/v1/referrals/payouts')).body;
    expect(items).toMatchObject([{ id, status: 'sent', tx_hash: `tx-${id}`, completed_at: server.clock.now().toISOString() }]);
    expect(await accountsOf(server, userId)).toEqual({ programme: -AMOUNT, paid_out: AMOUNT });
    expect((await transfersOf(server, userId)).at(-1)).toBe(`settle reserved paid_out ${AMOUNT} ${id}`);
    const told = await server.sql(`select actor, operation, details from audit_log where user_id = $1 and action = 'payout.sent'`, [
      userId,
    ]);
    const details = { payout_id: id, amount_micro: AMOUNT, tx_hash: `tx-${id}`, covered: true, override: false };
    expect(told).toEqual([{ actor: 'operator:alice', operation: 'changePayouts', details }]);
  }
});

test('many fail, each with its reason or none: the money is available again, and the users read why', async ({ server }) => {
  const [one, two] = [await somePayout(server), await somePayout(server)];
  const items = [{ id: one.id, reason: 'No such account.' }, { id: two.id }];
  const { body } = await change(server, 'alice', { action: 'failed', items });
  expect(body.outcomes).toEqual([one, two].map(({ id }) => ({ id, status: 'failed' })));
  expect([(await statusOf(server, one.id)).note, (await statusOf(server, two.id)).note]).toEqual(['No such account.', null]);
  for (const { userId } of [one, two]) expect(await accountsOf(server, userId)).toEqual({ programme: -AMOUNT, available: AMOUNT });
  expect(await server.sql('select text from personal_texts where user_id = $1', [one.userId])).toEqual([{ text: 'No such account.' }]);
});

test('several of one user are sent together, and use up rewards one after the other', async ({ server }) => {
  const userId = await server.createUser();
  const session = await server.login(userId);
  for (const amount of [30_000_000, 40_000_000, 130_000_000]) {
    server.clock.advance(1000);
    await earn(server, userId, amount);
  }
  const ids: string[] = [];
  for (const amount of [50_000_000, 60_000_000, 70_000_000]) ids.push(await openPayout(server, session, amount));
  expect((await change(server, 'alice', sentAs(ids.toReversed()))).body.outcomes.map(({ status }: { status: string }) => status)).toEqual([
    'sent',
    'sent',
    'sent',
  ]);
  expect(await accountsOf(server, userId)).toEqual({ programme: -200_000_000, available: 20_000_000, paid_out: 180_000_000 });
  const used = await server.sql('select used_micro from rewards where user_id = $1 order by available_at', [userId]);
  expect(used.map(({ used_micro }) => used_micro)).toEqual(['30000000', '40000000', '110000000']);
});

test('one that fails stops nobody: each says why by the tag that it would be refused with alone, and leaves no trace', async ({
  server,
}) => {
  await changeProgramme(server, { payout_cover_required: true });
  const [good, failed, twice, bare] = [
    await somePayout(server),
    await somePayout(server),
    await somePayout(server),
    await somePayout(server),
  ];
  await server.admin('POST', `/v1/admin/referrals/payouts/${failed.id}/failed`);
  const uncovered = await uncoveredPayout(server);
  const nobodys = randomUUID();
  const items = [...sentAs([nobodys, failed.id, uncovered.id, twice.id, twice.id]).items, { id: bare.id }, ...sentAs([good.id]).items];
  const { status, body } = await change(server, 'alice', { action: 'sent', items });
  expect([status, body.outcomes]).toEqual([
    200,
    [
      { id: nobodys, error: 'payout_not_found' },
      { id: failed.id, status: 'failed', error: 'payout_not_actionable' },
      { id: uncovered.id, status: 'requested', error: 'payout_not_covered' },
      { id: twice.id, status: 'sent' },
      { id: twice.id, status: 'sent', error: 'payout_not_actionable' },
      { id: bare.id, status: 'requested', error: 'tx_hash_required' },
      { id: good.id, status: 'sent' },
    ],
  ]);
  await changeProgramme(server, { payout_cover_required: false });
  expect(await accountsOf(server, bare.userId)).toEqual({ programme: -AMOUNT, reserved: AMOUNT });
  expect(await accountsOf(server, twice.userId)).toEqual({ programme: -AMOUNT, paid_out: AMOUNT });
  expect((await server.sql(`select 1 from audit_log where user_id = $1 and action = 'payout.sent'`, [twice.userId])).length).toBe(1);
});

test('an empty list, and one of which nothing succeeds, are answered', async ({ server }) => {
  expect((await change(server, 'alice', { action: 'sent', items: [] })).body).toEqual({ outcomes: [] });
  const id = randomUUID();
  expect((await change(server, 'alice', { action: 'failed', items: [{ id }] })).body).toEqual({
    outcomes: [{ id, error: 'payout_not_found' }],
  });
});

test('the same list again changes nothing; under its key it answers what it answered', async ({ server }) => {
  const [one, two] = [await somePayout(server), await somePayout(server)];
  const headers = { 'idempotency-key': randomUUID() };
  const list = sentAs([one.id, two.id]);
  const first = await change(server, 'alice', list, headers);
  const again = await change(server, 'alice', list, headers);
  expect([again.text, again.headers.get('idempotency-replayed')]).toEqual([first.text, 'true']);
  const bare = await change(server, 'alice', list);
  expect(bare.body.outcomes).toEqual([one, two].map(({ id }) => ({ id, status: 'sent', error: 'payout_not_actionable' })));
  for (const { userId } of [one, two]) expect(await accountsOf(server, userId)).toEqual({ programme: -AMOUNT, paid_out: AMOUNT });
});

test('a batch whose connection dies before it is kept leaves nothing, and sent again under its key it does everything once', async ({
  server,
}) => {
  const payouts = [await somePayout(server), await somePayout(server), await somePayout(server)];
  const list = sentAs(payouts.map(({ id }) => id));
  const headers = { 'idempotency-key': randomUUID() };
  const last = payouts
    .map(({ userId }) => userId)
    .sort()
    .at(-1);
  // It holds the locks of all others when it waits for the last.
  const { asked } = await server.hold(`select from payouts where user_id = '${last}' for update`, async () => {
    const asked = change(server, 'alice', list, headers);
    await untilWaiting(server);
    await server.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return { asked }; // it is sent anew, and waits for the lock: nobody waits for it here
  });
  const first = await asked;
  const again = await change(server, 'alice', list, headers);
  expect(again.body).toEqual({ outcomes: payouts.map(({ id }) => ({ id, status: 'sent' })) });
  if (first.status === 200) expect(again.headers.get('idempotency-replayed')).toBe('true');
  for (const { userId } of payouts) expect(await accountsOf(server, userId)).toEqual({ programme: -AMOUNT, paid_out: AMOUNT });
});

test('lists that overlap, in opposite orders and at once, send each payout once', async ({ server }) => {
  const payouts = await Promise.all(Array.from({ length: 12 }, () => somePayout(server)));
  const ids = payouts.map(({ id }) => id);
  const lists = [ids, ids.toReversed(), ids.slice(3, 9), ids.slice(6).toReversed()];
  const replies = await Promise.all(lists.map((list) => change(server, 'alice', sentAs(list))));
  const sent = replies.flatMap(({ body }) => body.outcomes).filter(({ error }) => error === undefined);
  expect(sent.map(({ id }) => id).sort()).toEqual(ids.toSorted());
  for (const { userId } of payouts) expect(await accountsOf(server, userId)).toEqual({ programme: -AMOUNT, paid_out: AMOUNT });
});

test('500 payouts of one user and of many go in one request', async ({ server }) => {
  const { userId, session } = await signUpEarner(server, 20 * AMOUNT);
  const ids: string[] = [];
  for (let n = 0; n < 20; n++) ids.push(await openPayout(server, session, AMOUNT));
  const nobodys = Array.from({ length: 480 }, () => randomUUID());
  const { body } = await change(server, 'alice', sentAs([...nobodys, ...ids]));
  expect(body.outcomes.filter(({ status }: { status?: string }) => status === 'sent')).toHaveLength(20);
  expect(await accountsOf(server, userId)).toEqual({ programme: -20 * AMOUNT, paid_out: 20 * AMOUNT });
});

test.for<[string, object]>([
  ['more than 500 items', { action: 'sent', items: Array.from({ length: 501 }, () => ({ id: randomUUID() })) }],
  ['an action that there is not', { action: 'returned', items: [] }],
  ['what is no id', { action: 'sent', items: [{ id: 'one', tx_hash: 'x' }] }],
  ['an empty transaction', { action: 'sent', items: [{ id: randomUUID(), tx_hash: '' }] }],
  ['another property', { action: 'sent', items: [{ id: randomUUID(), tx_hash: 'x', override: true }] }],
  ['no list', { action: 'sent' }],
])('invalid_json: %s', async ([_, body], { server }) => expectRefusal(await server.admin('POST', PATH, body), 'invalid_json'));

refusesInOrder('changePayouts', {
  test,
  good: async (attempt) => {
    attempt.body = sentAs([(await somePayout(attempt.server)).id]);
  },
});
