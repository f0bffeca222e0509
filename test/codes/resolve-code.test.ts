import { expect } from 'vitest';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

let userId: string;
let session: string;
let uid: string;
const path = (code: string) => `/v1/referrals/codes/${code}`;
const resolve = (server: TestServer, code: string) => server.call('GET', path(code));

test.beforeAll(async ({ server }) => {
  userId = await server.createUser({ display_name: 'Ada Lovelace' });
  session = await server.login(userId);
  uid = (await server.as(session, 'GET', '/v1/referrals/me')).body.primary_code;
  await server.as(session, 'POST', '/v1/referrals/code', { slug: 'trip-with-me' });
});

test('anyone learns what kind of code it is, whether it counts, and whose it is', async ({ server }) => {
  const reply = await resolve(server, 'trip-with-me');
  expect([reply.status, reply.body]).toEqual([
    200,
    { code: 'trip-with-me', kind: 'custom', active: true, inviter_display: 'Ada Lovelace' },
  ]);
  expect((await resolve(server, uid)).body).toEqual({ code: uid, kind: 'uid', active: true, inviter_display: 'Ada Lovelace' });
});

test.for(['TRIP-with-Me', '%20trip-with-me%20', '%E2%80%83trip-with-me', 'trip%2Dwith%2Dme'])(
  'case and blanks around do not matter: %s',
  async (code, { server }) => {
    expect((await resolve(server, code)).body).toMatchObject({ code: 'trip-with-me', active: true });
  },
);

test('looking a code up counts no click and plants no cookie', async ({ server }) => {
  const reply = await resolve(server, 'trip-with-me');
  expect(reply.headers.getSetCookie()).toEqual([]);
  expect(await server.sql('select from clicks')).toEqual([]);
});

test('a disabled code is known, but not active', async ({ server }) => {
  await server.as(session, 'POST', '/v1/referrals/code', { slug: 'the-next-one' });
  expect((await resolve(server, 'trip-with-me')).body).toMatchObject({ kind: 'custom', active: false });
  await server.as(session, 'POST', '/v1/referrals/code', { slug: 'trip-with-me' });
});

test('the code of a blocked user is not active while the block lasts', async ({ server }) => {
  await server.admin('PUT', `/v1/admin/users/${userId}`, { blocked: true });
  expect((await resolve(server, uid)).body.active).toBe(false);
  await server.admin('PUT', `/v1/admin/users/${userId}`, { blocked: false });
  expect((await resolve(server, uid)).body.active).toBe(true);
});

test('the code of an erased user is found by nobody', async ({ server }) => {
  const id = await server.createUser({ display_name: 'Forget Me' });
  const { body } = await server.admin('GET', `/v1/admin/referrals/users/${id}`);
  await server.admin('DELETE', `/v1/admin/users/${id}`);
  expectRefusal(await resolve(server, body.primary_code), 'code_not_found');
});

test('the name is absent when the programme does not show it', async ({ server }) => {
  const address = '/v1/admin/referrals/programme';
  const { body: programme } = await server.admin('GET', address);
  const { body: changed } = await server.admin('PUT', address, { ...programme, show_inviter_name: false });
  expect((await resolve(server, 'trip-with-me')).body).toEqual({ code: 'trip-with-me', kind: 'custom', active: true });
  await server.admin('PUT', address, { ...changed, show_inviter_name: true });
});

refusesInOrder('resolveCode', {
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

test.for(['%00', 'a%00b', '%zz', '%FF', 'ab', 'x'.repeat(255), 'x'.repeat(256), '%20', "'%20or%20true--", 'trip_with_me', '%F0%9F%98%80'])(
  'code_not_found: %s',
  async (code, { server }) => expectRefusal(await resolve(server, code), 'code_not_found'),
);
