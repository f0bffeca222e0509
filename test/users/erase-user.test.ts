import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { accountsOf, earn } from '../support/money.ts';
import { openPayout, uncoveredPayout } from '../support/payouts.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = (id: string) => `/v1/admin/users/${id}`;
const erase = (server: TestServer, id: string) => server.admin('DELETE', path(id));

test('the person is forgotten: name and e-mail hash go, sessions end, codes are disabled, the id and the accounts stay', async ({
  server,
}) => {
  const id = await server.createUser({ display_name: 'Personal Name', email: 'personal@example.org' });
  const sessions = [await server.login(id), await server.login(id)];
  await server.as(sessions[0] as string, 'POST', '/v1/referrals/code', { slug: 'personal-slug' });
  const { body: ticket } = await server.admin('POST', '/v1/admin/sessions', { user_id: id });
  const reply = await erase(server, id);
  expect([reply.status, reply.body]).toEqual([200, { ok: true }]);

  const [row] = await server.sql('select display_name, email_hash, erased_at from users where user_id = $1', [id]);
  expect(row).toEqual({ display_name: '', email_hash: null, erased_at: '2026-03-01 12:00:00+00' });
  expect(await server.sql('select from sessions where user_id = $1 and ended_at is null', [id])).toEqual([]);
  expect(await server.sql('select from codes where user_id = $1 and disabled_at is null', [id])).toEqual([]);
  expect(await server.sql('select from balances where user_id = $1', [id])).toHaveLength(1);
  for (const session of sessions) expectRefusal(await server.as(session, 'GET', '/v1/referrals/me'), 'unauthenticated');
  expectRefusal(await server.call('GET', `/v1/auth/enter?ticket=${ticket.ticket}`), 'ticket_invalid');

  const audit = await server.sql(`select actor, operation, details from audit_log where user_id = $1 and action = 'user.erased'`, [id]);
  expect(audit).toEqual([
    { actor: 'operator:default', operation: 'eraseUser', details: { sessions_ended: 2, codes_disabled: 2, written_off_micro: 0 } },
  ]);
});

test('a disabled slug keeps the moment at which it was disabled', async ({ server }) => {
  const id = await server.createUser();
  const session = await server.login(id);
  await server.as(session, 'POST', '/v1/referrals/code', { slug: 'early-slug' });
  await server.as(session, 'DELETE', '/v1/referrals/code');
  server.clock.advance(60_000);
  await erase(server, id);
  const codes = await server.sql('select kind, disabled_at from codes where user_id = $1 order by kind', [id]);
  expect(codes).toEqual([
    { kind: 'uid', disabled_at: '2026-03-01 12:01:00+00' },
    { kind: 'custom', disabled_at: '2026-03-01 12:00:00+00' },
  ]);
});

test('money below the minimum payout does not stand in the way, nor does what was paid out or spent', async ({ server }) => {
  const id = await server.createUser();
  await server.sql(
    `update balances set programme = -249999999, pending = 20000000, available = 29999999, paid_out = 150000000, spent = 50000000
     where user_id = $1`,
    [id],
  );
  expect((await erase(server, id)).status).toBe(200);
});

test('after erasure every route with the id answers 404, and the id is never given out again', async ({ server }) => {
  const id = await server.createUser();
  await erase(server, id);
  const referrals = `/v1/admin/referrals/users/${id}`;
  for (const [method, address, body] of [
    ['GET', referrals],
    ['GET', `${referrals}/attributions`],
    ['POST', `${referrals}/tier`, { tier: 1 }],
    ['DELETE', path(id)],
    ['DELETE', `/v1/admin/sessions/${id}`],
    ['POST', '/v1/admin/sessions', { user_id: id }],
    ['POST', '/v1/admin/referrals/signups', { user_id: id, code: 'whatever' }],
  ] as const) {
    expectRefusal(await server.admin(method, address, body), 'user_not_found');
  }
  expectRefusal(await server.admin('PUT', path(id), {}), 'user_erased');
});

test('invitees and inviters of an erased user keep the bond, and see "Deleted user"', async ({ server }) => {
  const [inviter, invitee] = [await server.createUser({ display_name: 'Inviter' }), await server.createUser({ display_name: 'Invitee' })];
  const [inviterSession, inviteeSession] = [await server.login(inviter), await server.login(invitee)];
  const { body: me } = await server.as(inviterSession, 'GET', '/v1/referrals/me');
  await server.admin('POST', '/v1/admin/referrals/signups', { user_id: invitee, code: me.primary_code });
  const third = await server.createUser();
  const { body: inviteeMe } = await server.as(inviteeSession, 'GET', '/v1/referrals/me');
  await server.admin('POST', '/v1/admin/referrals/signups', { user_id: third, code: inviteeMe.primary_code });
  await erase(server, invitee);
  const { body: list } = await server.as(inviterSession, 'GET', '/v1/referrals/invitees');
  expect(list.items).toMatchObject([{ user_id: invitee, display_name: 'Deleted user' }]);
  const { body: below } = await server.as(await server.login(third), 'GET', '/v1/referrals/me');
  expect(below.inviter_display).toBe('Deleted user');
});

test('balance_open: who owes money is erased only when it is written off, which is audited, and the debt stays in the books', async ({
  server,
}) => {
  const { userId, id } = await uncoveredPayout(server);
  await server.admin('POST', `/v1/admin/referrals/payouts/${id}/sent`, { tx_hash: '0x1' });
  const books = await accountsOf(server, userId);
  expect(books).toEqual({ paid_out: 80_000_000, debt: -80_000_000 });
  expectRefusal(await erase(server, userId), 'balance_open');
  expectRefusal(await erase(server, `${userId}?write_off=false`), 'balance_open');
  expect((await erase(server, `${userId}?write_off=true`)).status).toBe(200);
  expect(await accountsOf(server, userId)).toEqual(books);
  const [row] = await server.sql(`select details from audit_log where user_id = $1 and action = 'user.erased'`, [userId]);
  expect(row?.details).toMatchObject({ written_off_micro: 80_000_000 });
  expect((await server.admin('GET', '/v1/admin/ledger/verification')).body.differences).not.toContainEqual(
    expect.objectContaining({ user_id: userId }),
  );
});

test('a debt that what is due repays is none: nothing is written off', async ({ server }) => {
  const { userId, id } = await uncoveredPayout(server);
  await server.admin('POST', `/v1/admin/referrals/payouts/${id}/sent`, { tx_hash: '0x1' });
  await earn(server, userId, 80_000_000, { availableAt: new Date(server.clock.now().getTime() + 1000) });
  server.clock.advance(1000);
  expect((await erase(server, userId)).status).toBe(200);
  const [row] = await server.sql(`select details from audit_log where user_id = $1 and action = 'user.erased'`, [userId]);
  expect(row?.details).toMatchObject({ written_off_micro: 0 });
});

test('balance_open: what is due to a user cannot be written off', async ({ server }) => {
  const { userId } = await uncoveredPayout(server);
  expectRefusal(await erase(server, `${userId}?write_off=true`), 'balance_open');
});

refusesInOrder('eraseUser', {
  good: async (attempt) => {
    attempt.path = path(await attempt.server.createUser());
  },
  own: [
    {
      tag: 'invalid_query',
      promise: 'what is neither yes nor no writes nothing off',
      spoil: (attempt) => {
        attempt.path += '?write_off=yes';
      },
    },
    {
      tag: 'balance_open',
      promise: 'nobody is erased to whom a payout’s worth of money is due',
      spoil: async (attempt) => {
        const id = attempt.path.split(/[/?]/)[4];
        await attempt.server.sql('update balances set programme = -50000000, pending = 20000000, available = 30000000 where user_id = $1', [
          id,
        ]);
      },
    },
  ],
});

test('balance_open: an open payout stands in the way, and nothing is forgotten', async ({ server }) => {
  const id = await server.createUser({ display_name: 'Still here' });
  await earn(server, id, 50_000_000);
  const payout = await openPayout(server, await server.login(id), 50_000_000);
  await server.admin('POST', `/v1/admin/referrals/payouts/${payout}/processing`);
  expectRefusal(await erase(server, id), 'balance_open');
  const [row] = await server.sql('select display_name, erased_at from users where user_id = $1', [id]);
  expect(row).toEqual({ display_name: 'Still here', erased_at: null });
  expect(await server.sql('select from codes where user_id = $1 and disabled_at is null', [id])).toHaveLength(1);
});

test('who was paid out is erased, and the payout stays explained', async ({ server }) => {
  const id = await server.createUser();
  await earn(server, id, 50_000_000);
  const payout = await openPayout(server, await server.login(id), 50_000_000);
  await server.admin('POST', `/v1/admin/referrals/payouts/${payout}/sent`, { tx_hash: '0x1' });
  expect((await erase(server, id.toUpperCase())).status).toBe(200);
  const { body } = await server.admin('GET', `/v1/admin/referrals/payouts?user_id=${id}`);
  expect(body.items).toMatchObject([{ id: payout, user_id: id, status: 'sent' }]);
});

test('what is due and still owed is not due to the user: it has paid the debt by the time it is looked at', async ({ server }) => {
  const id = await server.createUser();
  await earn(server, id, 60_000_000, { availableAt: new Date(server.clock.now().getTime() + 1000) });
  await server.sql('update balances set debt = -20000000, spent = 20000000 where user_id = $1', [id]);
  expectRefusal(await erase(server, id), 'balance_open');
  server.clock.advance(1000);
  expect((await erase(server, id)).status).toBe(200);
});

test('of five erasures at once one succeeds', async ({ server }) => {
  for (let round = 0; round < 5; round++) {
    const id = await server.createUser();
    const replies = await Promise.all(Array.from({ length: 5 }, () => erase(server, id)));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404, 404]);
    expect(await server.sql(`select from audit_log where user_id = $1 and action = 'user.erased'`, [id])).toHaveLength(1);
  }
});

test('a user who is erased while calling is answered 401 or served, never left with an active code', async ({ server }) => {
  for (let round = 0; round < 8; round++) {
    const id = await server.createUser();
    const session = await server.login(id);
    const calls = [
      server.as(session, 'POST', '/v1/referrals/code', { slug: `late-${randomUUID().slice(0, 8)}` }),
      server.as(session, 'DELETE', '/v1/referrals/code'),
      server.as(session, 'POST', '/v1/auth/attribute', undefined, { cookies: { ref_code: 'nobodys-code' } }),
      server.as(session, 'GET', '/v1/auth/me'),
      server.as(session, 'GET', '/v1/referrals/me'),
    ];
    const [erased, ...replies] = await Promise.all([erase(server, id), ...calls]);
    expect(erased.status).toBe(200);
    expect(replies.filter(({ status }) => status !== 200 && status !== 401)).toEqual([]);
    expect(await server.sql('select from codes where user_id = $1 and disabled_at is null', [id])).toEqual([]);
  }
});
