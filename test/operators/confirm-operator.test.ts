import { expect } from 'vitest';
import { hashSecret } from '../../src/core/ids.ts';
import { fromConsole, seatOf, takeSeat } from '../support/console.ts';
import { untilWaiting } from '../support/locks.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { ADMIN_TOKEN, type Reply, type TestServer } from '../support/server.ts';
import { serving } from '../support/serving.ts';
import { makeToken } from '../support/tokens.ts';

const BOB = 'the-token-of-bob-0123';
const adminTokens = [
  ['default', ADMIN_TOKEN],
  ['bob', BOB],
] as const;
const test = serving({ adminTokens });

const NEW = { role: 'viewer' };
const confirm = (server: TestServer, seat: string, token: string) =>
  fromConsole(server, seat, 'POST', '/session/confirm', { body: { token } });
const put = (server: TestServer, seat: string) => fromConsole(server, seat, 'PUT', '/v1/admin/operators/carol', { body: NEW });

test('what cannot be undone is done after a confirmation, under a new secret', async ({ server }) => {
  const seat = await takeSeat(server, { isFresh: false });
  expectRefusal(await put(server, seat), 'confirmation_required');
  const reply = await confirm(server, seat, ADMIN_TOKEN);
  const freshUntil = new Date(server.clock.now().getTime() + 600_000).toISOString();
  expect([reply.status, reply.body]).toMatchObject([200, { operator: 'default', fresh_until: freshUntil }]);
  const renewed = seatOf(reply);
  expect(renewed).not.toBe(seat);
  expect((await put(server, renewed)).status).toBe(201);
});

test('the old secret is good for five seconds more, and never fresh', async ({ server }) => {
  const seat = await takeSeat(server, { isFresh: false });
  await confirm(server, seat, ADMIN_TOKEN);
  const read = () => fromConsole(server, seat, 'GET', '/v1/admin/operators/me');
  expect((await read()).status).toBe(200);
  expectRefusal(await put(server, seat), 'confirmation_required');
  server.clock.advance(5000);
  expectRefusal(await read(), 'console_session_required');
});

test('a confirmation makes no session longer', async ({ server }) => {
  const seat = await takeSeat(server);
  const ends = (secret: string) => server.sql('select expires_at from operator_sessions where token_hash = $1', [hashSecret(secret)]);
  const before = await ends(seat);
  server.clock.advance(1000);
  expect(await ends(seatOf(await confirm(server, seat, ADMIN_TOKEN)))).toEqual(before);
});

test('another operator confirms nothing', async ({ server }) => {
  const seat = await takeSeat(server, { isFresh: false });
  expectRefusal(await confirm(server, seat, BOB), 'admin_token_invalid');
  expectRefusal(await put(server, seat), 'confirmation_required');
});

test('a token of the operator that may do less than the session confirms nothing; one that may do as much does', async ({ server }) => {
  const { secret: weak } = await makeToken(server, { scopes: ['reports:read'] });
  const seat = await takeSeat(server, { isFresh: false });
  expectRefusal(await confirm(server, seat, weak), 'admin_token_invalid');
  expectRefusal(await put(server, seat), 'confirmation_required');
  const { secret: strong } = await makeToken(server, { scopes: ['*'] });
  expect((await put(server, seatOf(await confirm(server, seat, strong)))).status).toBeLessThan(300);
});

test('of confirmations that race with the end of all sessions none survives, whichever came first', async ({ server }) => {
  for (let round = 0; round < 10; round++) {
    const seat = await takeSeat(server);
    const [reply, ended] = await Promise.all([
      confirm(server, seat, ADMIN_TOKEN),
      server.admin('DELETE', '/v1/admin/operators/default/sessions'),
    ]);
    expect(ended.status).toBe(200);
    if (reply.status === 200)
      expectRefusal(await fromConsole(server, seatOf(reply), 'GET', '/v1/admin/operators/me'), 'console_session_required');
    else expectRefusal(reply, 'console_session_required');
  }
});

test('who ends all sessions while one is confirmed ends the old secret with the new one', async ({ server }) => {
  const seat = await takeSeat(server);
  const [confirming, ending] = await server.hold('lock table audit_log in exclusive mode', async () => {
    const confirmed = confirm(server, seat, ADMIN_TOKEN); // has renewed its session, and cannot say so yet
    await untilWaiting(server);
    const ended = server.admin('DELETE', '/v1/admin/operators/default/sessions');
    await untilWaiting(server, 2);
    return [confirmed, ended];
  });
  const renewed = seatOf(await (confirming as Promise<Reply>));
  expect((await (ending as Promise<Reply>)).status).toBe(200);
  for (const secret of [renewed, seat])
    expectRefusal(await fromConsole(server, secret, 'GET', '/v1/admin/operators/me'), 'console_session_required');
});

const limited = serving({ adminTokens, rateLimit: true, proxies: 1 });

limited('five wrong confirmations within a minute, and the operator waits, wherever the next comes from', async ({ server }) => {
  const seat = await takeSeat(server, { isFresh: false });
  const from = (address: string, token: string) =>
    fromConsole(server, seat, 'POST', '/session/confirm', { body: { token }, headers: { 'x-forwarded-for': address } });
  for (let time = 0; time < 5; time++) expectRefusal(await from(`192.0.2.${time}`, BOB), 'admin_token_invalid');
  expectRefusal(await from('192.0.2.9', ADMIN_TOKEN), 'rate_limited');
});

refusesInOrder('confirmOperator', {
  good: (attempt) => {
    attempt.body = { token: ADMIN_TOKEN };
  },
  isNoted: true,
  own: [
    {
      tag: 'admin_token_invalid',
      promise: 'a token that nobody has confirms nothing',
      spoil: (attempt) => {
        attempt.body = { token: `${ADMIN_TOKEN}x` };
      },
    },
  ],
});
