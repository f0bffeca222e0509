import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { couple, invoiceOf, report } from '../support/billing.ts';
import { accountsOf, transfersOf } from '../support/money.ts';
import { openPayout, signUpEarner } from '../support/payouts.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = (id: string) => `/v1/admin/referrals/payouts/${id}/failed`;
const fail = (server: TestServer, id: string, body?: unknown) => server.admin('POST', path(id), body);
const open = async (server: TestServer) => openPayout(server, (await signUpEarner(server, 60_000_000)).session, 60_000_000);

test.for(['requested', 'processing'])(
  'a payout that is %s fails: the money is available again, and the user reads why',
  async (status, { server }) => {
    const { userId, session } = await signUpEarner(server, 100_000_000);
    const id = await openPayout(server, session, 60_000_000);
    if (status === 'processing') await server.admin('POST', `/v1/admin/referrals/payouts/${id}/processing`);
    server.clock.advance(1000);
    const reply = await fail(server, id, { reason: 'The exchange returned it. 🪙' });
    expect([reply.status, reply.body]).toEqual([200, { ok: true }]);
    expect(await accountsOf(server, userId)).toEqual({ programme: -100_000_000, available: 100_000_000 });
    expect((await transfersOf(server, userId)).at(-1)).toBe(`release reserved available 60000000 ${id}`);
    const { items } = (await server.as(session, 'GET', '/v1/referrals/payouts')).body;
    expect(items).toMatchObject([
      { id, status: 'failed', note: 'The exchange returned it. 🪙', completed_at: server.clock.now().toISOString() },
    ]);
    expect(items[0]).not.toHaveProperty('tx_hash');
    const [text] = await server.sql('select text_id, text from personal_texts where user_id = $1', [userId]);
    expect(text.text).toBe('The exchange returned it. 🪙');
    expect(
      await server.sql(`select actor, operation, details from audit_log where user_id = $1 and action = 'payout.failed'`, [userId]),
    ).toEqual([
      {
        actor: 'operator:default',
        operation: 'markPayoutFailed',
        details: {
          payout_id: id,
          amount_micro: 60_000_000,
          note_id: text.text_id,
          note_commitment: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      },
    ]);
  },
);

test.for<[string, unknown]>([
  ['no body', undefined],
  ['an empty object', {}],
  ['an empty reason', { reason: '' }],
] as const)('with %s there is no note', async ([_, body], { server }) => {
  const { session } = await signUpEarner(server, 60_000_000);
  const id = await openPayout(server, session, 60_000_000);
  expect((await fail(server, id, body)).status).toBe(200);
  const { items } = (await server.as(session, 'GET', '/v1/referrals/payouts')).body;
  expect(items).toMatchObject([{ id, status: 'failed' }]);
  expect(items[0]).not.toHaveProperty('note');
});

test('a body of no bytes is no body, whatever type it says it has', async ({ server }) => {
  const headers = { 'content-type': 'application/json', 'content-length': '0' };
  expect((await server.admin('POST', path(await open(server)), undefined, headers)).status).toBe(200);
});

test('what a refund made the user owe while the payout was open is paid from what comes back', async ({ server }) => {
  const { inviter, invitee } = await couple(server);
  const session = await server.login(inviter);
  const invoice = invoiceOf(server, invitee);
  const held = new Date(server.clock.now().getTime() - 14 * 86_400_000).toISOString();
  await report(server, invoice.paid(1_000_000_000, { occurred_at: held }));
  const id = await openPayout(server, session, 80_000_000);
  await report(server, invoice.refunded(500_000_000));
  const owing = { programme: -50_000_000, reserved: 80_000_000, debt: -30_000_000 };
  expect(await accountsOf(server, inviter), 'an open payout stands').toEqual(owing);
  await fail(server, id);
  expect(await accountsOf(server, inviter)).toEqual({ programme: -50_000_000, available: 50_000_000 });
  expect((await transfersOf(server, inviter)).slice(-2)).toEqual([
    `release reserved available 80000000 ${id}`,
    `repay available debt 30000000 ${id}`,
  ]);
});

refusesInOrder('markPayoutFailed', {
  good: async (attempt) => {
    attempt.path = path(await open(attempt.server));
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
      promise: 'what has failed does not fail again, and keeps its note',
      spoil: async (attempt) => {
        await attempt.server.admin('POST', attempt.path);
      },
    },
  ],
});

test.for<[string, unknown]>([
  ['a reason that is no text', { reason: 7 }],
  ['a reason of null', { reason: null }],
  ['a reason with a NUL', { reason: 'a\0' }],
  ['a reason over 4,000 characters', { reason: 'x'.repeat(4001) }],
  ['another property', { note: 'x' }],
  ['a list', []],
] as const)('invalid_json: %s', async ([_, body], { server }) =>
  expectRefusal(await fail(server, await open(server), body), 'invalid_json'),
);

test.for(['sent', 'cancelled'])('payout_not_actionable: what was %s stays so', async (end, { server }) => {
  const { userId, session } = await signUpEarner(server, 60_000_000);
  const id = await openPayout(server, session, 60_000_000);
  if (end === 'sent') await server.admin('POST', `/v1/admin/referrals/payouts/${id}/sent`, { tx_hash: '0x1' });
  else await server.as(session, 'POST', `/v1/referrals/payouts/${id}/cancel`);
  const before = await accountsOf(server, userId);
  expectRefusal(await fail(server, id, { reason: 'too late' }), 'payout_not_actionable');
  expect(await accountsOf(server, userId)).toEqual(before);
  expect(await server.sql('select status, note from payouts where payout_id = $1', [id])).toEqual([{ status: end, note: null }]);
});

test('of ten failures at once one succeeds, and the money comes back once', async ({ server }) => {
  const { userId, session } = await signUpEarner(server, 60_000_000);
  const id = await openPayout(server, session, 60_000_000);
  const replies = await Promise.all(Array.from({ length: 10 }, () => fail(server, id)));
  expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(409)]);
  expect(await accountsOf(server, userId)).toEqual({ programme: -60_000_000, available: 60_000_000 });
});

test('while some payouts fail, others are sent and new ones requested, no money is made or lost', async ({ server }) => {
  const { userId, session } = await signUpEarner(server, 600_000_000);
  const ids = await Promise.all(Array.from({ length: 10 }, () => openPayout(server, session, 50_000_000)));
  const wish = { amount_micro: 50_000_000, network: 'ethereum', address: '0xde709f2102306220921060314715629080e2fb77' };
  const replies = await Promise.all(
    ids.flatMap((id, index) => [
      index % 2 ? fail(server, id) : server.admin('POST', `/v1/admin/referrals/payouts/${id}/sent`, { tx_hash: id }),
      server.as(session, 'POST', '/v1/referrals/payouts', wish),
    ]),
  );
  for (const { status, body } of replies)
    expect(status === 400 ? body.error : status).toSatisfy((got) => [200, 202, 'balance_insufficient'].includes(got));
  const requested = replies.filter(({ status }) => status === 202).length * 50_000_000;
  expect(await accountsOf(server, userId)).toEqual({
    programme: -600_000_000,
    paid_out: 250_000_000,
    ...(requested > 0 ? { reserved: requested } : {}),
    ...(requested < 350_000_000 ? { available: 350_000_000 - requested } : {}),
  });
});
