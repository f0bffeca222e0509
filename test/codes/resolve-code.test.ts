import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let userId: string;
let session: string;
let uid: string;
const path = (code: string) => `/v1/referrals/codes/${code}`;
const resolve = (code: string) => server.call('GET', path(code));

beforeAll(async () => {
  server = await startServer();
  userId = await server.createUser({ display_name: 'Ada Lovelace' });
  session = await server.login(userId);
  uid = (await server.as(session, 'GET', '/v1/referrals/me')).body.primary_code;
  await server.as(session, 'POST', '/v1/referrals/code', { slug: 'trip-with-me' });
});
afterAll(async () => {
  expect(server.failures).toEqual([]);
  await server.stop();
});

test('anyone learns what kind of code it is, whether it counts, and whose it is', async () => {
  const reply = await resolve('trip-with-me');
  expect([reply.status, reply.body]).toEqual([
    200,
    { code: 'trip-with-me', kind: 'custom', active: true, inviter_display: 'Ada Lovelace' },
  ]);
  expect((await resolve(uid)).body).toEqual({ code: uid, kind: 'uid', active: true, inviter_display: 'Ada Lovelace' });
});

test.each(['TRIP-with-Me', '%20trip-with-me%20', '%E2%80%83trip-with-me', 'trip%2Dwith%2Dme'])(
  'case and blanks around do not matter: %s',
  async (code) => {
    expect((await resolve(code)).body).toMatchObject({ code: 'trip-with-me', active: true });
  },
);

test('looking a code up counts no click and plants no cookie', async () => {
  const reply = await resolve('trip-with-me');
  expect(reply.headers.getSetCookie()).toEqual([]);
  expect(await server.sql('select from clicks')).toEqual([]);
});

test('a disabled code is known, but not active', async () => {
  await server.as(session, 'POST', '/v1/referrals/code', { slug: 'the-next-one' });
  expect((await resolve('trip-with-me')).body).toMatchObject({ kind: 'custom', active: false });
  await server.as(session, 'POST', '/v1/referrals/code', { slug: 'trip-with-me' });
});

test('the code of a blocked user is not active while the block lasts', async () => {
  await server.admin('PUT', `/v1/admin/users/${userId}`, { blocked: true });
  expect((await resolve(uid)).body.active).toBe(false);
  await server.admin('PUT', `/v1/admin/users/${userId}`, { blocked: false });
  expect((await resolve(uid)).body.active).toBe(true);
});

test('the code of an erased user is found by nobody', async () => {
  const id = await server.createUser({ display_name: 'Forget Me' });
  const { body } = await server.admin('GET', `/v1/admin/referrals/users/${id}`);
  await server.admin('DELETE', `/v1/admin/users/${id}`);
  expectRefusal(await resolve(body.primary_code), 'code_not_found');
});

test('the name is absent when the programme does not show it', async () => {
  const address = '/v1/admin/referrals/programme';
  const { body: programme } = await server.admin('GET', address);
  const { body: changed } = await server.admin('PUT', address, { ...programme, show_inviter_name: false });
  expect((await resolve('trip-with-me')).body).toEqual({ code: 'trip-with-me', kind: 'custom', active: true });
  await server.admin('PUT', address, { ...changed, show_inviter_name: true });
});

refusesInOrder('resolveCode', {
  server: () => server,
  good: (attempt) => {
    attempt.path = path('trip-with-me');
  },
  own: [
    {
      tag: 'code_not_found',
      promise: 'a code that was never anybody’s is not there',
      spoil: (attempt) => {
        attempt.path = path('nobodys-code');
      },
    },
  ],
});

test.each(['%00', 'a%00b', '%zz', '%FF', 'ab', 'x'.repeat(255), 'x'.repeat(256), '%20', "'%20or%20true--", 'trip_with_me', '%F0%9F%98%80'])(
  'code_not_found: %s',
  async (code) => expectRefusal(await resolve(code), 'code_not_found'),
);
