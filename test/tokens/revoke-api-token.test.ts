import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { sendRaw } from '../support/raw.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';
import { makeToken, TOKENS, withToken } from '../support/tokens.ts';

test('a revoked token is refused from the answer on, with both of its secrets, and once is enough', async ({ server }) => {
  const { token_id, secret: before } = await makeToken(server);
  const { secret } = (await server.admin('POST', `${TOKENS}/${token_id}/rotate`)).body;
  const read = (by: string) => withToken(server, by, 'GET', '/v1/admin/referrals/users');
  expect([(await read(before)).status, (await read(secret)).status]).toEqual([200, 200]);
  expect((await server.admin('DELETE', `${TOKENS}/${token_id.toUpperCase()}`)).body).toEqual({ ok: true });
  for (const each of [before, secret]) expectRefusal(await read(each), 'token_revoked');
  server.clock.advance(1000);
  expect((await server.admin('DELETE', `${TOKENS}/${token_id}`)).body).toEqual({ ok: true });
  const rows = await server.sql("select actor, details from audit_log where action = 'token.revoked' and details->>'token_id' = $1", [
    token_id,
  ]);
  expect(rows).toEqual([{ actor: 'operator:default', details: { token_id, name: expect.any(String), operator: 'default' } }]);
});

test('of a token that is revoked while it is used, no call is let in that began after the answer', async ({ server }) => {
  for (let round = 0; round < 10; round++) {
    const { token_id, secret } = await makeToken(server);
    const read = () => withToken(server, secret, 'GET', '/v1/admin/referrals/users?limit=1');
    let isRevoked = false;
    const late: number[] = [];
    const callers = Array.from({ length: 6 }, async () => {
      for (let calls = 0; calls < 12; calls++) {
        const began = isRevoked;
        const { status } = await read();
        if (began) late.push(status);
      }
    });
    const revoking = server.admin('DELETE', `${TOKENS}/${token_id}`).then(() => {
      isRevoked = true;
    });
    await Promise.all([...callers, revoking]);
    expect(late.filter((status) => status !== 401)).toEqual([]);
    expectRefusal(await read(), 'token_revoked');
  }
});

/** Sends all of a call that makes a token but its last byte, waits for longer than a judgement holds, and sends the rest. */
function makeSlowly(server: TestServer, secret: string, name: string, meanwhile = async () => {}) {
  const body = JSON.stringify({ name, scopes: ['*'] });
  const head = ['POST /v1/admin/tokens HTTP/1.1', 'host: triport.test', 'connection: close', `x-admin-token: ${secret}`];
  const about = ['content-type: application/json', `content-length: ${body.length}`, '', body.slice(0, -1)];
  return sendRaw(server.url, [...head, ...about].join('\r\n'), 1200, meanwhile, body.slice(-1));
}

test('a call whose body comes slowly is refused when its token was revoked meanwhile, and else is taken', async ({ server }) => {
  const { token_id, secret } = await makeToken(server, { scopes: ['*'] });
  expect((await makeSlowly(server, secret, 'made slowly')).status).toBe(201);
  const revoke = async () => void (await server.admin('DELETE', `${TOKENS}/${token_id}`));
  const late = await makeSlowly(server, secret, 'made too late', revoke);
  expect([late.status, JSON.parse(late.body).error]).toEqual([401, 'token_revoked']);
  expect(await server.sql("select from api_tokens where name = 'made too late'")).toEqual([]);
});

refusesInOrder('revokeApiToken', {
  good: async (attempt) => {
    attempt.path = `${TOKENS}/${(await makeToken(attempt.server)).token_id}`;
  },
  own: [
    {
      tag: 'token_not_found',
      promise: 'a token that nobody made is not there',
      spoil: (attempt) => {
        attempt.path = `${TOKENS}/${randomUUID()}`;
      },
    },
  ],
});

test.for(['not-a-uuid', '%00', randomUUID().slice(1)])('token_not_found: %s', async (id, { server }) =>
  expectRefusal(await server.admin('DELETE', `${TOKENS}/${id}`), 'token_not_found'),
);
