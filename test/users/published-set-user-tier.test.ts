import { randomUUID } from 'node:crypto';
import { ReadableStream } from 'node:stream/web';
import { expect } from 'vitest';
import { ADMIN_TOKEN, type Reply, startServer, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = (id: string) => `/v1/admin/referrals/users/${id}/tier`;
const view = async (server: TestServer, id: string) => (await server.admin('GET', `/v1/admin/referrals/users/${id}`)).body;

test('the published example: {tier, note} answers exactly {old_tier, new_tier}', async ({ server }) => {
  const userId = await server.createUser();
  const reply = await server.admin('POST', path(userId), { tier: 2, note: 'Promoted: verified creator partner' });
  expect([reply.status, reply.body]).toEqual([200, { old_tier: 1, new_tier: 2 }]);
  expect((await server.admin('POST', path(userId), { tier: 1 })).body).toEqual({ old_tier: 2, new_tier: 1 });
});

test.for([
  [1, 'regular', 1000],
  [2, 'influencer', 1500],
] as const)('the default table: tier %i is %s at %i basis points', async ([tier, tier_label, rate_bps], { server }) => {
  const userId = await server.createUser();
  await server.admin('POST', path(userId), { tier });
  expect(await view(server, userId)).toMatchObject({ tier, tier_label, rate_bps });
});

test('any tier outside the table is invalid_tier', async ({ server }) => {
  const userId = await server.createUser();
  for (const tier of [0, 3, 100, -1, 1.5]) {
    const reply = await server.admin('POST', path(userId), { tier });
    expect([tier, reply.status, reply.body.error]).toEqual([tier, 400, 'invalid_tier']);
  }
});

test('each call records a tier_changed event with the transition and the note', async ({ server }) => {
  const userId = await server.createUser();
  await server.admin('POST', path(userId), { tier: 2, note: 'first' });
  await server.admin('POST', path(userId), { tier: 2 });
  const { recent_attributions: rows } = await view(server, userId);
  expect(rows).toMatchObject([
    { Event: 'tier_changed', OldTier: 2, NewTier: 2, Note: null, UserID: userId },
    { Event: 'tier_changed', OldTier: 1, NewTier: 2, Note: 'first', UserID: userId },
  ]);
});

test('nothing else changes a tier: neither signups, nor a new slug, nor an update of the user', async ({ server }) => {
  const [inviter, invitee] = [await server.createUser(), await server.createUser()];
  await server.admin('POST', path(inviter), { tier: 2 });
  const { primary_code } = await view(server, inviter);
  await server.admin('POST', '/v1/admin/referrals/signups', { user_id: invitee, code: primary_code });
  await server.admin('PUT', `/v1/admin/users/${inviter}`, { display_name: 'Renamed' });
  await server.as(await server.login(inviter), 'POST', '/v1/referrals/code', { slug: 'tier-stays' });
  expect([(await view(server, inviter)).tier, (await view(server, invitee)).tier]).toEqual([2, 1]);
  const refused = await server.admin('PUT', `/v1/admin/users/${inviter}`, { tier: 1 });
  expect([refused.status, refused.body.error]).toEqual([400, 'invalid_json']);
});

const body = (bytes: number) => {
  const frame = '{"tier":2,"note":""}'.length;
  return JSON.stringify({ tier: 2, note: 'x'.repeat(bytes - frame) });
};

test('a body of 4 KiB is taken, one byte more is invalid_json, also sent in pieces', async ({ server }) => {
  const userId = await server.createUser();
  const padded = (bytes: number) => `{"tier":2}${' '.repeat(bytes - '{"tier":2}'.length)}`;
  expect((await server.admin('POST', path(userId), padded(4096))).status).toBe(200);
  for (const tooLong of [padded(4097), body(4097), JSON.stringify({ tier: 2, note: '€'.repeat(2000) })]) {
    const reply = await server.admin('POST', path(userId), tooLong);
    expect([reply.status, reply.body.error]).toEqual([400, 'invalid_json']);
  }
  const chunked = await fetch(server.url + path(userId), {
    method: 'POST',
    headers: { 'x-admin-token': ADMIN_TOKEN, 'content-type': 'application/json' },
    body: ReadableStream.from([Buffer.from(padded(3000)), Buffer.from(' '.repeat(3000))]),
    duplex: 'half',
  } as RequestInit);
  expect([chunked.status, ((await chunked.json()) as { error: string }).error]).toEqual([400, 'invalid_json']);
});

test('a note of 4,000 characters fits', async ({ server }) => {
  const userId = await server.createUser();
  const note = 'n'.repeat(4000);
  expect((await server.admin('POST', path(userId), { tier: 1, note })).status).toBe(200);
  expect((await view(server, userId)).recent_attributions[0].Note).toBe(note);
});

test.for<[number, string, (server: TestServer, id: string) => Promise<Reply>]>([
  [400, 'invalid_user_id', (server) => server.admin('POST', path('3f9b2c10'), { tier: 2 })],
  [400, 'invalid_json', (server, id) => server.admin('POST', path(id), '{tier:2}')],
  [400, 'invalid_tier', (server, id) => server.admin('POST', path(id), { tier: 3 })],
  [400, 'invalid_tier', (server, id) => server.admin('POST', path(id), {})],
  [401, 'admin_token_invalid', (server, id) => server.call('POST', path(id), { body: { tier: 2 } })],
  [401, 'admin_token_invalid', (server, id) => server.call('POST', path(id), { body: { tier: 2 }, headers: { 'x-admin-token': 'x' } })],
  [404, 'user_not_found', (server) => server.admin('POST', path(randomUUID()), { tier: 2 })],
  [405, 'method_not_allowed', (server, id) => server.admin('GET', path(id))],
  [405, 'method_not_allowed', (server, id) => server.admin('PUT', path(id), { tier: 2 })],
  [405, 'method_not_allowed', (server, id) => server.admin('DELETE', path(id))],
])('%i %s', async ([status, error, request], { server }) => {
  const userId = await server.createUser();
  const reply = await request(server, userId);
  expect([reply.status, reply.body.error]).toEqual([status, error]);
  expect(await view(server, userId)).toMatchObject({ tier: 1, recent_attributions: [] });
});

test('401 admin_token_unset: without a configured token the endpoint is disabled', async () => {
  const closed = await startServer({ adminTokens: [] });
  const reply = await closed.admin('POST', path(randomUUID()), { tier: 2 });
  expect([reply.status, reply.body.error]).toEqual([401, 'admin_token_unset']);
  await closed.stop();
});

test('500 internal: an unexpected failure while applying the change changes nothing and tells no details', async () => {
  const broken = await startServer();
  const userId = await broken.createUser();
  await broken.sql('alter table attribution_log add constraint broken check (false) not valid');
  const reply = await broken.admin('POST', path(userId), { tier: 2 });
  expect([reply.status, reply.body.error]).toEqual([500, 'internal']);
  expect(reply.text).not.toMatch(/attribution_log|constraint/);
  expect(broken.failures).toMatchObject([{ request_id: reply.body.request_id, operation: 'setUserTier' }]);
  expect(await broken.sql('select tier from users where user_id = $1', [userId])).toEqual([{ tier: 1 }]);
  await broken.stop();
});
