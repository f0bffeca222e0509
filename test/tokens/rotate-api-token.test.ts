import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';
import { makeToken, plantToken, TOKENS, withToken } from '../support/tokens.ts';

const HOUR_MS = 3_600_000;
const rotate = (server: TestServer, tokenId: string, body?: object) => server.admin('POST', `${TOKENS}/${tokenId}/rotate`, body);
const read = (server: TestServer, secret: string) => withToken(server, secret, 'GET', '/v1/admin/referrals/users?limit=1');

test('both secrets work for a day unless something else is said, then the new one alone, and the audit log says so', async ({ server }) => {
  const { secret: before, ...made } = await makeToken(server);
  const { token_id } = made;
  const { status, body } = await rotate(server, token_id);
  const until = new Date(server.clock.now().getTime() + 24 * HOUR_MS).toISOString();
  const changed = { secret: expect.stringMatching(/^trp_[0-9A-Za-z]{49}$/), prefix: body.secret.slice(0, 8), previous_expires_at: until };
  expect([status, body]).toEqual([200, { ...made, ...changed }]);
  expect(body.secret).not.toBe(before);
  for (const secret of [before, body.secret]) expect((await read(server, secret)).status).toBe(200);
  server.clock.advance(24 * HOUR_MS - 1);
  expect((await read(server, before)).status).toBe(200);
  server.clock.advance(1);
  expectRefusal(await read(server, before), 'token_expired');
  expect((await read(server, body.secret)).status).toBe(200);
  const [row] = await server.sql("select details from audit_log where action = 'token.rotated' and details->>'token_id' = $1", [token_id]);
  const { prefix } = body;
  expect(row.details).toEqual({ token_id, prefix, name: expect.any(String), operator: 'default', previous_expires_at: until });
});

test('without an overlap the secret before ends at once, and the next rotation may begin', async ({ server }) => {
  const { token_id, secret } = await makeToken(server);
  expect((await read(server, secret)).status).toBe(200);
  const first = (await rotate(server, token_id, { overlap_hours: 0 })).body;
  expect(first.previous_expires_at).toBeNull();
  expectRefusal(await read(server, secret), 'token_expired');
  const second = (await rotate(server, token_id, { overlap_hours: 168 })).body;
  expect(second.previous_expires_at).toBe(new Date(server.clock.now().getTime() + 168 * HOUR_MS).toISOString());
  for (const each of [first.secret, second.secret]) expect((await read(server, each)).status).toBe(200);
  expectRefusal(await read(server, secret), 'admin_token_invalid');
});

test('of two rotations at once one is refused, and the secrets of the other are the token’s', async ({ server }) => {
  for (let round = 0; round < 10; round++) {
    const { token_id, secret } = await makeToken(server);
    const replies = await Promise.all(Array.from({ length: 4 }, () => rotate(server, token_id, { overlap_hours: 1 })));
    const good = replies.filter(({ status }) => status === 200);
    expect(good).toHaveLength(1);
    expect(new Set(replies.map(({ body }) => body.error))).toEqual(new Set([undefined, 'token_rotating']));
    for (const each of [secret, good[0]?.body.secret]) expect((await read(server, each)).status).toBe(200);
  }
});

test('rotated again and again while it is used, no call fails', async ({ server }) => {
  const { token_id, secret } = await makeToken(server);
  let current = secret;
  let isOver = false;
  const failed: string[] = [];
  const inUse: string[] = [];
  const callers = Array.from({ length: 8 }, async (_, caller) => {
    while (!isOver) {
      inUse[caller] = current;
      const reply = await read(server, current);
      if (reply.status !== 200) failed.push(reply.text);
    }
  });
  for (let round = 0; round < 20; round++) {
    const reply = await rotate(server, token_id, { overlap_hours: 1 });
    expect(reply.status, reply.text).toBe(200);
    current = reply.body.secret;
    while (inUse.some((each) => each !== current)) await read(server, current); // until everybody has changed over
    server.clock.advance(HOUR_MS);
  }
  isOver = true;
  await Promise.all(callers);
  expect(failed).toEqual([]);
});

test('who rotates sees the secret: they must hold what it holds, and are known to know it', async ({ server }) => {
  const { token_id } = await makeToken(server, { scopes: ['users:read', 'payouts:read'] });
  const rotateWith = (secret: string) => withToken(server, secret, 'POST', `${TOKENS}/${token_id}/rotate`, { body: { overlap_hours: 0 } });
  const less = await rotateWith(await plantToken(server, { scopes: ['tokens:write', 'users:read'] }));
  expectRefusal(less, 'scope_missing');
  expect(less.body.scope).toBe('payouts:read');
  const scopes = ['tokens:write', 'users:read', 'payouts:read'];
  expect((await rotateWith(await plantToken(server, { scopes, knownTo: ['default', 'alice'] }))).status).toBe(200);
  const [{ known_to }] = await server.sql('select known_to from api_tokens where token_id = $1', [token_id]);
  expect(known_to.sort()).toEqual(['alice', 'default']);
});

test('the token of somebody else is rotated only by who holds operators:write', async ({ server }) => {
  await server.sql("insert into operators (name, role, created_at) values ('gina', 'owner', '2026-01-01')");
  const { token_id } = await makeToken(server, { operator: 'gina' });
  const secret = await plantToken(server, { scopes: ['tokens:write', 'users:read'] });
  const reply = await withToken(server, secret, 'POST', `${TOKENS}/${token_id}/rotate`);
  expectRefusal(reply, 'scope_missing');
  expect(reply.body.scope).toBe('operators:write');
  expect((await rotate(server, token_id)).status).toBe(200);
});

test.for(['revoked', 'expired'])('token_not_found: a token that was %s is not brought back', async (how, { server }) => {
  const expires_at = new Date(server.clock.now().getTime() + 1000).toISOString();
  const { token_id } = await makeToken(server, { expires_at });
  if (how === 'revoked') await server.admin('DELETE', `${TOKENS}/${token_id}`);
  else server.clock.advance(1000);
  expectRefusal(await rotate(server, token_id), 'token_not_found');
});

test.for([{ overlap_hours: -1 }, { overlap_hours: 169 }, { overlap_hours: 1.5 }, { overlap_hours: null }, { hours: 1 }])(
  'invalid_json: %j',
  async (body, { server }) => expectRefusal(await rotate(server, (await makeToken(server)).token_id, body), 'invalid_json'),
);

refusesInOrder('rotateApiToken', {
  good: async (attempt) => {
    attempt.path = `${TOKENS}/${(await makeToken(attempt.server)).token_id}/rotate`;
    attempt.body = { overlap_hours: 1 };
  },
  own: [
    {
      tag: 'token_not_found',
      promise: 'a token that nobody made is not there',
      spoil: (attempt) => {
        attempt.path = `${TOKENS}/${randomUUID()}/rotate`;
      },
    },
    {
      tag: 'token_rotating',
      promise: 'a token rotates once at a time',
      spoil: async (attempt) => {
        await attempt.server.admin('POST', attempt.path);
      },
    },
  ],
});
