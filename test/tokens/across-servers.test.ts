/** Servers that share a database share its tokens: one that is revoked on one of them is worth nothing on the others five seconds later. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Beside, startBeside } from '../support/beside.ts';
import { expectRefusal } from '../support/refusals.ts';
import { type Client, callerOf, startServer, type TestServer } from '../support/server.ts';
import { makeToken, TOKENS, tokenDraft } from '../support/tokens.ts';

const FRESH_MS = 5000;
let server: TestServer;
let other: Beside;

beforeAll(async () => {
  server = await startServer();
  other = await startBeside(server);
});
afterAll(async () => {
  await other.stop();
  await server.stop();
  expect(server.failures).toEqual([]);
});

const read = ({ call }: Pick<Client, 'call'>, secret: string) =>
  call('GET', '/v1/admin/referrals/users?limit=1', { headers: { 'x-admin-token': secret } });

test('a token that was made on one works on the other at once, and so does a new secret', async () => {
  const { token_id, secret } = await makeToken(server);
  expect((await read(other, secret)).status).toBe(200);
  const rotated = (await server.admin('POST', `${TOKENS}/${token_id}/rotate`)).body.secret;
  for (const each of [secret, rotated]) expect((await read(other, each)).status).toBe(200);
});

test('a revocation is known where it was made at once, and elsewhere after five seconds', async () => {
  const { token_id, secret } = await makeToken(server);
  const statuses = async () => Promise.all([server, other].map(async (each) => (await read(each, secret)).status));
  expect(await statuses()).toEqual([200, 200]);
  await server.admin('DELETE', `${TOKENS}/${token_id}`);
  server.clock.advance(FRESH_MS - 1);
  expect(await statuses()).toEqual([401, 200]);
  server.clock.advance(1);
  for (const each of [server, other]) expectRefusal(await read(each, secret), 'token_revoked');
});

test('a secret that was replaced without an overlap likewise', async () => {
  const { token_id, secret } = await makeToken(server);
  expect((await read(other, secret)).status).toBe(200);
  await server.admin('POST', `${TOKENS}/${token_id}/rotate`, { overlap_hours: 0 });
  expectRefusal(await read(server, secret), 'token_expired');
  server.clock.advance(FRESH_MS);
  expectRefusal(await read(other, secret), 'token_expired');
});

test('an operator who was disabled, or has another role, likewise', async () => {
  await server.sql("insert into operators (name, role, created_at) values ('hanna', 'support', '2026-01-01')");
  const { secret } = await makeToken(server, { operator: 'hanna', scopes: ['users:read', 'payouts:read'] });
  const payouts = () => callerOf(other.url)('GET', '/v1/admin/referrals/payouts', { headers: { 'x-admin-token': secret } });
  expect((await payouts()).status).toBe(200);
  await server.sql("update operators set role = 'viewer' where name = 'hanna'");
  server.clock.advance(FRESH_MS);
  expectRefusal(await payouts(), 'scope_missing');
  expect((await read(other, secret)).status).toBe(200);
  await server.sql("update operators set disabled_at = now() where name = 'hanna'");
  server.clock.advance(FRESH_MS);
  expectRefusal(await read(other, secret), 'token_revoked');
});

test('of two who make tokens of one name on two servers at once, one does', async () => {
  for (let round = 0; round < 10; round++) {
    const body = { name: `shared ${round}`, scopes: ['users:read'] };
    const replies = await Promise.all([server, other, server, other].map((each) => each.admin('POST', TOKENS, body)));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  }
});

test('a token of an operator whom only one server’s environment has is worth something there alone', async () => {
  const secret = (await makeToken(server)).secret;
  const stranger = await startBeside(server, { adminTokens: [['somebody-else', 'another-token']] });
  try {
    expectRefusal(await read(stranger, secret), 'token_revoked');
    expect((await read(server, secret)).status).toBe(200);
  } finally {
    await stranger.stop();
  }
});

test('whoever is given the name of an operator of an environment gets none of the tokens of whoever had it', async () => {
  const former = await startBeside(server, { adminTokens: [['alice', 'the-token-of-alice-0123']] });
  const reply = await former.call('POST', TOKENS, { body: tokenDraft(), headers: { 'x-admin-token': 'the-token-of-alice-0123' } });
  const { secret } = reply.body;
  expect((await read(former, secret)).status).toBe(200);
  await former.stop();
  expectRefusal(await read(server, secret), 'token_revoked');
  server.clock.advance(FRESH_MS);
  expect((await server.admin('PUT', '/v1/admin/operators/alice', { role: 'owner' })).status).toBe(201);
  server.clock.advance(FRESH_MS);
  expectRefusal(await read(server, secret), 'token_revoked');
  expect((await read(server, (await makeToken(server, { operator: 'alice' })).secret)).status).toBe(200);
});
